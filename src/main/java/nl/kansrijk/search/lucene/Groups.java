package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreDoc;

/** Which documents of a reader are about the same thing. */
final class Groups {

    static final double UNKNOWN = -1;

    private static final int NONE = -1;

    /** More names than these tell nothing new about the same thing. */
    private static final int MOST_MEMBERS = 64;

    private final int[] groups;

    /** Per group the last of its documents, and per document the one before it in its group. */
    private final int[] last;

    private final int[] previous;
    private final Map<Integer, Double> norms = new ConcurrentHashMap<>();

    Groups(IndexReader reader) throws IOException {
        groups = new int[reader.maxDoc()];
        previous = new int[reader.maxDoc()];
        var newest = new int[reader.maxDoc()];
        var numbers = new LongIntHashMap();
        Arrays.fill(groups, NONE);
        for (var leaf : reader.leaves()) {
            var values = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
            var live = leaf.reader().getLiveDocs();
            for (var doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    var next = numbers.size();
                    var group = numbers.getOrDefault(values.longValue(), next);
                    if (group == next) {
                        numbers.put(values.longValue(), group);
                    }
                    groups[leaf.docBase + doc] = group;
                    previous[leaf.docBase + doc] = group == next ? NONE : newest[group];
                    newest[group] = leaf.docBase + doc;
                }
            }
        }
        last = Arrays.copyOf(newest, numbers.size());
    }

    /** The number of the group of a document that can be found, from 0. */
    int group(int doc) {
        return groups[doc];
    }

    int size() {
        return last.length;
    }

    /**
     * The documents of a group, in the order of the index.
     *
     * @param first which to take when there are too many, before the newest
     */
    int[] members(int group, List<ScoreDoc> first) {
        var members = new IntHashSet();
        first.stream().limit(MOST_MEMBERS).forEach(hit -> members.add(hit.doc));
        for (var doc = last[group]; doc != NONE && members.size() < MOST_MEMBERS; doc = previous[doc]) {
            members.add(doc);
        }
        var inOrder = members.toArray();
        Arrays.sort(inOrder);
        return inOrder;
    }

    /** Length of the vector of the pieces of all labels of a group of several documents, when it is known. */
    double norm(int group) {
        return norms.getOrDefault(group, UNKNOWN);
    }

    void keepNorm(int group, double norm) {
        norms.put(group, norm);
    }
}
