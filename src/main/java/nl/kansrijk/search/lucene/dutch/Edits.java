package nl.kansrijk.search.lucene.dutch;

/** Typing errors: a letter too few, too many or another, or two that changed places. */
public final class Edits {

    private Edits() {}

    /** What was done to put a typing error right. */
    enum Kind {
        LEFT_OUT,
        SWAPPED,
        REPLACED,
        ADDED;

        /**
         * A word in which one error was put right.
         *
         * @param letter the one that comes in, when one does
         */
        String in(String word, int at, char letter) {
            var before = word.substring(0, at);
            var after = word.substring(at);
            return switch (this) {
                case LEFT_OUT -> before + after.substring(1);
                case SWAPPED -> before + after.charAt(1) + after.charAt(0) + after.substring(2);
                case REPLACED -> before + letter + after.substring(1);
                case ADDED -> before + letter + after;
            };
        }
    }

    interface Use {
        void of(long hash, Kind kind, int at, char letter);
    }

    /** Every word that is one typing error away, by its hash: there are a thousand, and few are words. */
    static void oneAwayFrom(String word, Use use) {
        var before = Hash.start();
        for (var at = 0; at <= word.length(); at++) {
            var left = word.length() - at;
            if (left > 0) {
                use.of(Hash.with(before, word, at + 1), Kind.LEFT_OUT, at, ' ');
            }
            if (left > 1) {
                var swapped = Hash.with(Hash.with(before, word.charAt(at + 1)), word.charAt(at));
                use.of(Hash.with(swapped, word, at + 2), Kind.SWAPPED, at, ' ');
            }
            for (var letter = 'a'; letter <= 'z'; letter++) {
                var with = Hash.with(before, letter);
                if (left > 0) {
                    use.of(Hash.with(with, word, at + 1), Kind.REPLACED, at, letter);
                }
                use.of(Hash.with(with, word, at), Kind.ADDED, at, letter);
            }
            before = left > 0 ? Hash.with(before, word.charAt(at)) : before;
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
