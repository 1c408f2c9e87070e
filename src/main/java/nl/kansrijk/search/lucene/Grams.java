package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.procedures.IntIntProcedure;
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
        var letters = letters(words);
        var grams = new IntArrayList(letters.length * (LONGEST - SHORTEST + 1));
        forEach(letters, grams::add);
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

        private final int[] all;
        private final int[] pieces;
        private final int[] table;
        private final int mask;

        /** Per letter with which others it begins a piece, as bits. */
        private final long[] pairs = new long[LETTERS];

        Few(List<String> words) {
            all = Grams.of(words);
            pieces = Arrays.stream(all).distinct().toArray();
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
            var letters = letters(words);
            for (var at = -1; at < letters.length; at++) {
                pairs[letter(letters, at) % LETTERS] |= 1L << letter(letters, at + 1) % LETTERS;
            }
        }

        /** What finding each piece in a name is worth: with all of them the cosine of the question and the name. */
        double[] weights(Frequencies frequencies) {
            var tally = new Tally(this);
            for (var piece : all) {
                tally.add(number(piece));
            }
            var norm = frequencies.norm(all);
            var weights = new double[pieces.length];
            for (var number = 0; number < weights.length; number++) {
                var inverse = frequencies.inverse(pieces[number]);
                weights[number] = weight(tally.counts[number]) * inverse * inverse / norm;
            }
            return weights;
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

    /** Each piece once, with how often it is there. */
    static void forEachDistinct(int[] grams, IntIntProcedure use) {
        var sorted = grams.clone();
        Arrays.sort(sorted);
        var from = 0;
        for (var to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                use.apply(sorted[from], to - from);
                from = to;
            }
        }
    }

    /** What occurring so often says. */
    static double weight(int count) {
        return count < WEIGHTS.length ? WEIGHTS[count] : logarithmic(count);
    }

    private static double logarithmic(int count) {
        return count == 0 ? 0 : 1 + Math.log(count);
    }

    /** In how many of a number of things each piece occurs. */
    static final class Frequencies {

        private static final int MOST_WORKED_OUT = 4_096;

        private final IntIntHashMap per;
        private final int of;
        private final double[] inverses;

        Frequencies(IntIntHashMap per, int of) {
            this.per = per;
            this.of = of;
            inverses = IntStream.range(0, Math.min(of + 1, MOST_WORKED_OUT))
                    .mapToDouble(this::inverseOf)
                    .toArray();
        }

        IntIntHashMap per() {
            return per;
        }

        int of() {
            return of;
        }

        double inverse(int gram) {
            var frequency = per.get(gram);
            return frequency < inverses.length ? inverses[frequency] : inverseOf(frequency);
        }

        private double inverseOf(int frequency) {
            return Math.log((1.0 + of) / (1 + frequency)) + 1;
        }

        /** Length of the vector of weights of pieces, each there as often as it occurs. */
        double norm(int... grams) {
            var sum = new double[1];
            forEachDistinct(grams, (gram, count) -> {
                var weight = weight(count) * inverse(gram);
                sum[0] += weight * weight;
            });
            return Math.sqrt(sum[0]);
        }
    }
}
