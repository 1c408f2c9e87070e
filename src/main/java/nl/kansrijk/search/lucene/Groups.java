package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;

/** Which documents of a reader are about the same thing, and what they say. */
final class Groups {

    private static final int NONE = -1;

    /** More names than these tell nothing new about the same thing. */
    private static final int MOST_MEMBERS = 64;

    private final List<LeafReaderContext> leaves;
    private final LongIntHashMap last = new LongIntHashMap();
    private final IntIntHashMap previous = new IntIntHashMap();
    private final Map<Integer, Double> norms = new ConcurrentHashMap<>();

    Groups(IndexReader reader) throws IOException {
        leaves = reader.leaves();
        for (var leaf : leaves) {
            var groups = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
            var live = leaf.reader().getLiveDocs();
            for (var doc = groups.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = groups.nextDoc()) {
                if (live == null || live.get(doc)) {
                    add(groups.longValue(), leaf.docBase + doc);
                }
            }
        }
    }

    private void add(long group, int doc) {
        var before = last.getOrDefault(group, NONE);
        if (before != NONE) {
            previous.put(doc, before);
        }
        last.put(group, doc);
    }

    /** The documents of a group, the newest first. */
    int[] members(long group) {
        var members = new IntArrayList();
        for (var doc = last.getOrDefault(group, NONE);
                doc != NONE && members.size() < MOST_MEMBERS;
                doc = previous.getOrDefault(doc, NONE)) {
            members.add(doc);
        }
        return members.toArray();
    }

    long group(int doc) {
        try {
            var leaf = leaf(doc);
            var groups = DocValues.getNumeric(leaf.reader(), Fields.GROUP);
            groups.advanceExact(doc - leaf.docBase);
            return groups.longValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ByteBuffer> evidence(int[] members) {
        return Arrays.stream(members).mapToObj(this::evidence).toList();
    }

    /** Length of the vector of the pieces of all labels of a group. */
    double norm(int[] members, List<ByteBuffer> evidence, Grams.Frequencies frequencies) {
        return members.length == 1
                ? evidence.getFirst().getFloat(0)
                : norms.computeIfAbsent(members[0], first -> frequencies.norm(counted(evidence)));
    }

    private static IntIntHashMap counted(List<ByteBuffer> evidence) {
        var counts = new IntIntHashMap();
        evidence.forEach(each -> Evidence.forEachLabel(
                each.duplicate().order(each.order()),
                letters -> Grams.forEach(letters, gram -> counts.addTo(gram, 1))));
        return counts;
    }

    private ByteBuffer evidence(int doc) {
        try {
            var leaf = leaf(doc);
            var values = Objects.requireNonNull(leaf.reader().getBinaryDocValues(Fields.EVIDENCE));
            values.advanceExact(doc - leaf.docBase);
            return Evidence.reading(values.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReaderContext leaf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
