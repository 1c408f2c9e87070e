package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.search.lucene.dutch.Hash;

/** Pieces of three to five characters of each word with its borders, as hashes, and what finding one in common says. */
final class Grams {

    private static final double[] WEIGHTS =
            IntStream.range(0, 64).mapToDouble(Grams::logarithmic).toArray();

    private Grams() {}

    /** A piece stands in it as often as in the words. */
    static int[] of(List<String> words) {
        var grams = new IntArrayList();
        for (var word : words) {
            var bordered = "_" + word + "_";
            for (var length = DutchAnalysis.SHORTEST_GRAM; length <= DutchAnalysis.LONGEST_GRAM; length++) {
                for (var start = 0; start + length <= bordered.length(); start++) {
                    grams.add(Hash.shortOf(bordered, start, start + length));
                }
            }
        }
        return grams.toArray();
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
