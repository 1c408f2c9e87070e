package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
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
        forEach(String.join(" ", words).getBytes(StandardCharsets.US_ASCII), grams::add);
        return grams.toArray();
    }

    /** @param letters words with a space between them */
    static void forEach(byte[] letters, IntProcedure use) {
        for (var start = -1; start < letters.length; start++) {
            var hash = Hash.start();
            for (var length = 1; length <= LONGEST; length++) {
                var at = start + length - 1;
                var letter = at < 0 || at >= letters.length ? BORDER : letters[at];
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

    /** A few pieces, to be looked for in many names. */
    static final class Few {

        private static final int NONE = -1;

        private final int mask;
        private final int[] pieces;
        private final int[] numbers;

        Few(int... distinct) {
            var size = Integer.highestOneBit(Math.max(8, distinct.length)) << 3;
            mask = size - 1;
            pieces = new int[size];
            numbers = new int[size];
            Arrays.fill(numbers, NONE);
            for (var number = 0; number < distinct.length; number++) {
                var place = distinct[number] & mask;
                while (numbers[place] != NONE) {
                    place = place + 1 & mask;
                }
                pieces[place] = distinct[number];
                numbers[place] = number;
            }
        }

        /** Which of the pieces this is, or -1. */
        int number(int piece) {
            for (var place = piece & mask; numbers[place] != NONE; place = place + 1 & mask) {
                if (pieces[place] == piece) {
                    return numbers[place];
                }
            }
            return NONE;
        }

        /** Adds to the counts of the pieces how often they stand in words, with a space between them. */
        void count(byte[] letters, int[] counts) {
            for (var start = -1; start < letters.length; start++) {
                var hash = Hash.start();
                var end = Math.min(start + LONGEST, letters.length + 1);
                for (var at = start; at < end; at++) {
                    var letter = at < 0 || at >= letters.length ? BORDER : letters[at];
                    hash = Hash.with(hash, (char) letter);
                    if (at - start + 1 >= SHORTEST) {
                        var number = number(Hash.shortened(hash));
                        if (number != NONE) {
                            counts[number]++;
                        }
                    }
                    if (letter == BORDER && at > start) {
                        break;
                    }
                }
            }
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
