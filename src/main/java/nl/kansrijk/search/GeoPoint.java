package nl.kansrijk.search;

/**
 * A point on the earth, WGS84.
 *
 * @param latitude in degrees, north positive
 * @param longitude in degrees, east positive
 */
public record GeoPoint(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Distance as the crow flies, in kilometres (haversine). */
    public double kilometresTo(GeoPoint other) {
        var halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        var halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        var a = Math.pow(Math.sin(halfLatitude), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(halfLongitude), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(a));
    }
}
