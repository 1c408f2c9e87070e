package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import com.carrotsearch.hppc.procedures.IntProcedure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.search.lucene.dutch.Hash;

/** Pieces of three to five characters of each word with its borders, as hashes, and what finding one in common says. */
final class Grams {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;
    private static final byte BORDER = ' ';

    private static final double[] WEIGHTS =
            IntStream.range(0, 64).mapToDouble(Grams::logarithmic).toArray();

    private Grams() {}

    /** A piece stands in it as often as in the words. */
    static int[] of(List<String> words) {
        var grams = new IntArrayList();
        forEach(letters(words), grams::add);
        return grams.toArray();
    }

    private static byte[] letters(List<String> words) {
        return String.join(" ", words).getBytes(StandardCharsets.US_ASCII);
    }

    /** @param letters words with a space between them */
    static void forEach(byte[] letters, IntProcedure use) {
        for (var start = -1; start < letters.length; start++) {
            var hash = Hash.start();
            for (var length = 1; length <= LONGEST; length++) {
                var letter = letter(letters, start + length - 1);
                hash = Hash.with(hash, (char) letter);
                if (length >= SHORTEST) {
                    use.apply(Hash.shortened(hash));
                }
                if (length > 1 && letter == BORDER) {
                    break;
                }
            }
        }
    }

    private static byte letter(byte[] letters, int at) {
        return at < 0 || at >= letters.length ? BORDER : letters[at];
    }

    /** The pieces of a question, to be looked for in many names. */
    static final class Few {

        private static final int NONE = -1;
        private static final int LETTERS = 64;

        private final int[] pieces;
        private final int[] table;
        private final int mask;

        /** Per letter with which others it begins a piece, as bits. */
        private final long[] pairs = new long[LETTERS];

        Few(List<String> words) {
            var letters = letters(words);
            var distinct = new IntHashSet();
            forEach(letters, distinct::add);
            pieces = distinct.toArray();
            table = new int[Integer.highestOneBit(Math.max(8, pieces.length)) << 3];
            mask = table.length - 1;
            Arrays.fill(table, NONE);
            for (var number = 0; number < pieces.length; number++) {
                var place = pieces[number] & mask;
                while (table[place] != NONE) {
                    place = place + 1 & mask;
                }
                table[place] = number;
            }
            for (var at = -1; at < letters.length; at++) {
                pairs[letter(letters, at) % LETTERS] |= 1L << letter(letters, at + 1) % LETTERS;
            }
        }

        /** Each once; the place of each is its number. */
        int[] pieces() {
            return pieces;
        }

        private int number(int piece) {
            var place = piece & mask;
            while (table[place] != NONE && pieces[table[place]] != piece) {
                place = place + 1 & mask;
            }
            return table[place];
        }

        /**
         * Counts the pieces in words with a space between them. Where the shortest piece is none of ours, no longer one
         * that begins with it is.
         */
        void count(byte[] letters, int from, int to, Tally tally) {
            var first = BORDER;
            for (var start = from - 1; start <= to - SHORTEST + 1; start++) {
                var second = letters[start + 1];
                if ((pairs[first % LETTERS] >>> second % LETTERS & 1) != 0 && second != BORDER) {
                    count(letters, start, to, Hash.with(Hash.with(Hash.start(), (char) first), (char) second), tally);
                }
                first = second;
            }
        }

        private void count(byte[] letters, int start, int to, long pair, Tally tally) {
            var hash = pair;
            for (var at = start + SHORTEST - 1; at < start + LONGEST; at++) {
                var letter = at >= to ? BORDER : letters[at];
                hash = Hash.with(hash, (char) letter);
                var number = number(Hash.shortened(hash));
                if (number == NONE) {
                    return;
                }
                tally.add(number);
                if (letter == BORDER) {
                    return;
                }
            }
        }
    }

    /** How often each of a few pieces was seen. */
    static final class Tally {

        private final int[] counts;
        private final int[] seen;
        private int size;

        Tally(Few few) {
            counts = new int[few.pieces.length];
            seen = new int[few.pieces.length];
        }

        void add(int number) {
            if (counts[number]++ == 0) {
                seen[size++] = number;
            }
        }

        void add(Tally other) {
            for (var i = 0; i < other.size; i++) {
                if (counts[other.seen[i]] == 0) {
                    seen[size++] = other.seen[i];
                }
                counts[other.seen[i]] += other.counts[other.seen[i]];
            }
        }

        /** What all that was seen is worth. */
        double worth(double[] perPiece) {
            var worth = 0.0;
            for (var i = 0; i < size; i++) {
                worth += weight(counts[seen[i]]) * perPiece[seen[i]];
            }
            return worth;
        }

        void clear() {
            for (var i = 0; i < size; i++) {
                counts[seen[i]] = 0;
            }
            size = 0;
        }
    }

    static IntIntHashMap counted(int[]... lists) {
        var counts = new IntIntHashMap();
        for (var list : lists) {
            for (var gram : list) {
                counts.addTo(gram, 1);
            }
        }
        return counts;
    }

    /** What occurring so often says. */
    static double weight(int count) {
        return count < WEIGHTS.length ? WEIGHTS[count] : logarithmic(count);
    }

    private static double logarithmic(int count) {
        return count == 0 ? 0 : 1 + Math.log(count);
    }

    /** In how many of a number of things each piece occurs. */
    record Frequencies(IntIntHashMap per, int of) {

        double inverse(int gram) {
            return Math.log((1.0 + of) / (1 + per.get(gram))) + 1;
        }

        /** Length of the vector of weights. */
        double norm(IntIntHashMap counts) {
            var sum = 0.0;
            for (IntIntCursor entry : counts) {
                var weight = weight(entry.value) * inverse(entry.key);
                sum += weight * weight;
            }
            return Math.sqrt(sum);
        }
    }
}
