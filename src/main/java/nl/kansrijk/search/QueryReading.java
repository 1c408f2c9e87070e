package nl.kansrijk.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a query was read: the words to look for, and the place to look around.
 *
 * @param words what is left to look for; may be empty
 * @param around the place, from the query or chosen apart
 */
public record QueryReading(String words, Optional<Gazetteer.Spot> around, List<SearchResult.Understood> understood) {

    private static final Set<String> BEFORE_A_PLACE =
            Set.of("in", "bij", "rond", "rondom", "nabij", "te", "omgeving", "buurt", "regio", "naar");
    private static final int LONGEST_PLACE_NAME = 4;

    public static QueryReading read(SearchRequest request, Gazetteer gazetteer) {
        var typed = request.query().strip();
        var chosen = request.place().flatMap(gazetteer::find);
        if (chosen.isPresent() || typed.isEmpty()) {
            return new QueryReading(typed, chosen, List.of());
        }
        return placeAtTheEnd(typed.split("\\s+"), gazetteer)
                .orElseGet(() -> new QueryReading(typed, Optional.empty(), List.of()));
    }

    /** "verpleegkundige in den bosch": the longest place name at the end counts. */
    private static Optional<QueryReading> placeAtTheEnd(String[] words, Gazetteer gazetteer) {
        for (var length = Math.min(LONGEST_PLACE_NAME, words.length); length > 0; length--) {
            var start = words.length - length;
            var name = join(words, start, words.length);
            var announced = start > 0 && BEFORE_A_PLACE.contains(words[start - 1].toLowerCase(Locale.ROOT));
            var spot = gazetteer.find(name).filter(found -> announced || !gazetteer.isAlsoAWord(name));
            if (spot.isPresent()) {
                var rest = join(words, 0, announced ? start - 1 : start);
                return Optional.of(new QueryReading(
                        rest,
                        spot,
                        List.of(new SearchResult.Understood(
                                "place", name, spot.get().name(), rest))));
            }
        }
        return Optional.empty();
    }

    private static String join(String[] words, int from, int to) {
        return Arrays.stream(words, from, to).collect(Collectors.joining(" "));
    }
}
