package nl.kansrijk.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.search.QueryReading;

/** Says which of a document's names a query is most like, and so why it was found. */
final class Likeness {

    private static final int GRAM = 3;

    /** From this likeness on (0 to 1), the title itself explains the find. */
    private static final double EXPLAINS = 0.5;

    /** How much more like a name the query must be than like the title, to name that name. */
    private static final double CLEARLY_MORE = 0.1;

    private Likeness() {}

    /** A Dutch sentence, or nothing when the title says it all. */
    static Optional<String> why(QueryReading reading, String title, List<String> names) {
        var labels = Stream.concat(Stream.of(title), names.stream()).toList();
        return labels.stream().anyMatch(label -> explains(label, reading.words()))
                ? why(reading.words(), title, names)
                : reading.rewordings().stream()
                        .filter(rewording -> labels.stream().anyMatch(label -> explains(label, rewording.words())))
                        .findFirst()
                        .map(rewording -> "Gevonden omdat “%s” een ander woord is voor “%s”."
                                .formatted(rewording.said(), rewording.meant()))
                        .or(() -> why(reading.words(), title, names));
    }

    private static boolean explains(String label, String query) {
        return between(query, label) >= EXPLAINS || contains(label, query);
    }

    private static Optional<String> why(String query, String title, List<String> names) {
        if (query.isBlank()) {
            return Optional.empty();
        }
        var best = bestLabel(query, title, names);
        if (!best.equals(title)) {
            return Optional.of(
                    isCode(best)
                            ? "Gevonden omdat code %s hierbij hoort.".formatted(best)
                            : "Gevonden omdat dit ook “%s” heet.".formatted(best));
        }
        return between(query, title) > 0.1
                ? Optional.empty()
                : Optional.of("Gevonden omdat je zoekwoord in de tekst staat.");
    }

    static String bestLabel(String query, String title, List<String> names) {
        var titleLikeness = between(query, title);
        if (explains(title, query)) {
            return title;
        }
        var best = title;
        var bestLikeness = titleLikeness + CLEARLY_MORE;
        for (var name : names) {
            var likeness = between(query, name) + (contains(name, query) ? 1 : 0);
            if (likeness > bestLikeness) {
                best = name;
                bestLikeness = likeness;
            }
        }
        return best;
    }

    /** Digits only, such as a crebo: nothing is nearly the same code. */
    static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }

    private static boolean contains(String label, String query) {
        return DutchAnalysis.folded(label).contains(DutchAnalysis.folded(query));
    }

    /** Dice coefficient of the three-character pieces: 0 for nothing in common, 1 for the same. */
    private static double between(String one, String other) {
        var first = grams(one);
        var second = grams(other);
        var common = new HashSet<>(first);
        common.retainAll(second);
        return first.isEmpty() || second.isEmpty() ? 0 : 2.0 * common.size() / (first.size() + second.size());
    }

    private static Set<String> grams(String text) {
        var bordered = "_" + DutchAnalysis.folded(text) + "_";
        var grams = new HashSet<String>();
        for (var start = 0; start + GRAM <= bordered.length(); start++) {
            grams.add(bordered.substring(start, start + GRAM));
        }
        return grams;
    }
}
