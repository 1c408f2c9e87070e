package nl.kansrijk.search;

import java.util.List;
import java.util.Optional;

/** Knows where places and postcodes are. */
public interface Gazetteer {

    /** A place name or four-digit postcode (letters may follow) as somebody types it. */
    Optional<Spot> find(String text);

    /** Whether this place name is also an everyday word, such as "best" or "huizen". */
    boolean isAlsoAWord(String text);

    /** Place names that start so, the shortest first. */
    List<String> startingWith(String text, int atMost);

    /**
     * Where somebody is looking.
     *
     * @param name a place name or a postcode
     */
    record Spot(String name, GeoPoint point) {}

    /** A gazetteer that knows no places. */
    static Gazetteer empty() {
        return new Gazetteer() {
            @Override
            public Optional<Spot> find(String text) {
                return Optional.empty();
            }

            @Override
            public boolean isAlsoAWord(String text) {
                return false;
            }

            @Override
            public List<String> startingWith(String text, int atMost) {
                return List.of();
            }
        };
    }
}
