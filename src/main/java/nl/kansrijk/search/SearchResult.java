package nl.kansrijk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many documents match, over all pages
 * @param facets how many documents each value would leave, most first, never zero
 * @param didYouMean the query with its unknown words corrected, if that would help
 * @param understood which parts of the query were taken as something else than words
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        Optional<String> didYouMean,
        List<Understood> understood) {

    SearchResult suggesting(Optional<String> better) {
        return new SearchResult(total, hits, facets, better, understood);
    }

    /**
     * A document that was found.
     *
     * @param why in plain Dutch, why this was found; empty when its title says so
     * @param nearest the nearest three that offer it, seen from the place asked for; empty without a place
     * @param offeredBy how many offer it, anywhere
     * @param score higher is better; only comparable within one answer
     */
    public record Hit(
            SearchKey key,
            String title,
            String path,
            String snippet,
            Optional<String> why,
            List<String> sectors,
            List<String> levels,
            List<Nearest> nearest,
            int offeredBy,
            float score) {}

    /**
     * The nearest place where something is offered.
     *
     * @param kilometres as the crow flies
     */
    public record Nearest(String by, String place, double kilometres) {

        /** "in Utrecht", "12 km, in Amersfoort". */
        public String inWords() {
            return kilometres < 1 ? "in " + place : "%d km, in %s".formatted(Math.round(kilometres), place);
        }
    }

    public record Count(String value, long count) {}

    /**
     * Part of a query that was understood.
     *
     * @param kind {@link #PLACE}, {@link #RADIUS}, {@link #NEARBY}, or the parameter of a facet
     * @param text as typed
     * @param value as understood; for a facet its values, with commas between them; empty for {@link #NEARBY}
     * @param rest the query without this part
     */
    public record Understood(String kind, String text, String value, String rest) {

        public static final String PLACE = "place";

        /** In kilometres, around the place. */
        public static final String RADIUS = "radius";

        /** Near to somebody who has not said where they are. */
        public static final String NEARBY = "nearby";
    }
}
