package nl.kansrijk.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What was found.
 *
 * @param total how many documents match, over all pages
 * @param facets how many documents each value would leave, most first, never zero
 * @param didYouMean the query in words that we know and that look like those that were typed, when nothing was found
 * @param understood which parts of the query were taken as something else than words
 * @param corrected the query that was really looked for, when that is another than the one that was typed
 */
public record SearchResult(
        long total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        Optional<String> didYouMean,
        List<Understood> understood,
        Optional<String> corrected) {

    /** The same with corrected words put back into the whole query. */
    SearchResult inWhole(UnaryOperator<String> inWhole) {
        return new SearchResult(total, hits, facets, didYouMean.map(inWhole), understood, corrected.map(inWhole));
    }

    /** The hit that alone of its kind is called exactly as somebody typed. */
    public Optional<Hit> bestBet() {
        return hits.stream()
                .findFirst()
                .filter(Hit::named)
                .filter(first -> hits.stream()
                        .skip(1)
                        .noneMatch(hit -> hit.named()
                                && hit.key().type().equals(first.key().type())));
    }

    /**
     * Text with the words in it that were asked for.
     *
     * @param marks from front to back; none overlaps another
     */
    public record Excerpt(String text, List<Mark> marks) {}

    /**
     * Characters of a text.
     *
     * @param from the first
     * @param to the one after the last
     */
    public record Mark(int from, int to) {}

    /**
     * A document that was found.
     *
     * @param snippet its summary, or the sentence of its text that has the words
     * @param why in plain Dutch, why this was found; empty when its title says so
     * @param named whether it is called exactly as somebody typed
     * @param nearest the nearest three that offer it, seen from the place asked for; empty without a place
     * @param offeredBy how many offer it, anywhere
     * @param score higher is better; only comparable within one answer
     */
    public record Hit(
            SearchKey key,
            Excerpt title,
            String path,
            Excerpt snippet,
            Optional<String> why,
            boolean named,
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
