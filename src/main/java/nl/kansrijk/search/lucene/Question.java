package nl.kansrijk.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.search.lucene.dutch.Words;

/**
 * The words somebody looks for.
 *
 * @param typed as typed
 * @param words folded
 * @param corrected the same with what looks mistyped put right
 * @param units roots of the parts of the corrected words, each once
 */
record Question(String typed, List<String> words, List<String> corrected, int[] units) {

    /** More units than anybody types on purpose. */
    private static final int MOST_UNITS = 16;

    /** @param isUsed whether a word stands in the index */
    static Question of(String typed, Learned learned, Predicate<String> isUsed) {
        var words = Words.of(typed);
        var spelling = learned.spelling();
        var corrected = new ArrayList<String>();
        words.forEach(word -> corrected.add(isUsed.test(word) ? word : spelling.corrected(word)));
        var units = Arrays.stream(learned.reader().distinctUnits(corrected))
                .limit(MOST_UNITS)
                .toArray();
        return new Question(typed, words, List.copyOf(corrected), units);
    }

    Optional<String> correction() {
        return corrected.equals(words) ? Optional.empty() : Optional.of(String.join(" ", corrected));
    }
}
