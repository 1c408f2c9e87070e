package nl.kansrijk.search.lucene.dutch;

import java.util.function.Consumer;

/** Typing errors: a letter too few, too many or another, or two that changed places. */
public final class Edits {

    private Edits() {}

    static void oneAwayFrom(String word, Consumer<String> use) {
        for (var i = 0; i <= word.length(); i++) {
            var before = word.substring(0, i);
            var after = word.substring(i);
            if (!after.isEmpty()) {
                use.accept(before + after.substring(1));
            }
            if (after.length() > 1) {
                use.accept(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (var letter = 'a'; letter <= 'z'; letter++) {
                if (!after.isEmpty()) {
                    use.accept(before + letter + after.substring(1));
                }
                use.accept(before + letter + after);
            }
        }
    }

    /** How many typing errors lie between two words, counted up to a limit (optimal string alignment). */
    public static int between(byte[] one, byte[] other, int limit) {
        if (Math.abs(one.length - other.length) >= limit) {
            return limit;
        }
        var beforePrevious = new int[other.length + 1];
        var previous = new int[other.length + 1];
        var current = new int[other.length + 1];
        for (var j = 0; j <= other.length; j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length; i++) {
            current[0] = i;
            var least = i;
            for (var j = 1; j <= other.length; j++) {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                var distance = Math.min(Math.min(previous[j], current[j - 1]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) {
                    distance = Math.min(distance, beforePrevious[j - 2] + 1);
                }
                current[j] = distance;
                least = Math.min(least, distance);
            }
            if (least >= limit) {
                return limit;
            }
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return Math.min(limit, previous[other.length]);
    }
}
