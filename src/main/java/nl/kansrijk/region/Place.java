package nl.kansrijk.region;

import nl.kansrijk.search.GeoPoint;

/**
 * A city or village, at the middle of its postcodes.
 *
 * @param name as people write it
 * @param municipality to which it belongs
 */
public record Place(String name, String municipality, GeoPoint point) {}
