package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Which documents of a reader are about the same thing, and what they say. */
final class Groups {

    private static final int NONE = -1;

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

    /** All documents of a group, the newest first. */
    int[] members(long group) {
        var members = new IntArrayList();
        for (var doc = last.getOrDefault(group, NONE); doc != NONE; doc = previous.getOrDefault(doc, NONE)) {
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

    /** Length of the vector of the n-grams of everything in a group. */
    double norm(int[] members, Grams.Frequencies frequencies) {
        return members.length == 1
                ? Evidence.reading(labels(members[0])).getFloat()
                : norms.computeIfAbsent(members[0], first -> frequencies.norm(counted(members)));
    }

    private IntIntHashMap counted(int[] members) {
        var counts = new IntIntHashMap();
        for (var member : members) {
            Evidence.countLabels(Evidence.reading(labels(member)), counts);
        }
        Evidence.count(Evidence.reading(text(members[0])), counts);
        return counts;
    }

    BytesRef labels(int doc) {
        return bytes(Fields.LABEL_EVIDENCE, doc);
    }

    BytesRef text(int doc) {
        return bytes(Fields.TEXT_EVIDENCE, doc);
    }

    private BytesRef bytes(String field, int doc) {
        try {
            var leaf = leaf(doc);
            var values = Objects.requireNonNull(leaf.reader().getBinaryDocValues(field), field);
            values.advanceExact(doc - leaf.docBase);
            return values.binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LeafReaderContext leaf(int doc) {
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }
}
