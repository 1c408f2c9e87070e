package nl.kansrijk.search.lucene;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.LongHeap;

/** Every document that has something to do with a query, in the order of the index, with its score. */
final class Matches {

    private final int[] docs;
    private final float[] scores;
    private int size;

    /** @param most there can be */
    Matches(int most) {
        docs = new int[most];
        scores = new float[most];
    }

    int size() {
        return size;
    }

    int doc(int index) {
        return docs[index];
    }

    float score(int index) {
        return scores[index];
    }

    void add(int doc, float score) {
        docs[size] = doc;
        scores[size] = score;
        size++;
    }

    /** The best, best first; of equals the first in the index. */
    List<ScoreDoc> best(int atMost) {
        var heap = new LongHeap(Math.max(1, Math.min(atMost, size())));
        for (var i = 0; i < size(); i++) {
            heap.insertWithOverflow((long) Float.floatToIntBits(score(i)) << Integer.SIZE | ~i & 0xFFFFFFFFL);
        }
        var best = new ScoreDoc[heap.size()];
        for (var rank = best.length - 1; rank >= 0; rank--) {
            var i = (int) ~heap.pop();
            best[rank] = new ScoreDoc(doc(i), score(i));
        }
        return List.of(best);
    }

    /** Both, each with its best score. */
    Matches or(Matches other) {
        var both = new Matches(size() + other.size());
        var i = 0;
        var j = 0;
        while (i < size() || j < other.size()) {
            var one = i < size() ? doc(i) : Integer.MAX_VALUE;
            var two = j < other.size() ? other.doc(j) : Integer.MAX_VALUE;
            both.add(Math.min(one, two), Math.max(one <= two ? score(i) : 0, two <= one ? other.score(j) : 0));
            i += one <= two ? 1 : 0;
            j += two <= one ? 1 : 0;
        }
        return both;
    }
}
