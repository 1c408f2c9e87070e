package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where units and words stand in one state of the index. What was read once is not read again, also not in a later state
 * with the same segments.
 */
final class Postings {

    /** Of so many units it is remembered whether and where they stand in a segment. */
    private static final int MOST_REMEMBERED = 50_000;

    /** So much is kept in memory, per segment: 40 MB. */
    private static final int MOST_KEPT = 40_000_000;

    private final List<Segment> segments;

    private Postings(List<Segment> segments) {
        this.segments = segments;
    }

    static Postings none() {
        return new Postings(List.of());
    }

    /** Those of a reader, with what is remembered from before. */
    static Postings of(IndexReader reader, Postings before) {
        var known = new HashMap<Object, Segment>();
        before.segments.forEach(segment -> known.put(segment.key(), segment));
        return new Postings(reader.leaves().stream()
                .map(leaf -> new Segment(leaf, known.get(key(leaf))))
                .toList());
    }

    private static Object key(LeafReaderContext leaf) {
        var helper = leaf.reader().getCoreCacheHelper();
        return helper == null ? leaf : helper.getKey();
    }

    /** In how many documents a unit stands. */
    int frequency(String field, int unit) {
        var frequency = 0;
        for (var segment : segments) {
            frequency += segment.place(field, unit).frequency;
        }
        return frequency;
    }

    Segment of(LeafReaderContext leaf) {
        return segments.get(leaf.ord);
    }

    /**
     * Where a unit stands in a segment.
     *
     * @param state null where it does not
     * @param docs the documents, once somebody asked
     */
    private record Place(@Nullable TermState state, int frequency, AtomicReference<@Nullable Docs> docs) {}

    /**
     * Documents of a segment, deleted ones too.
     *
     * @param few their numbers, in order
     * @param many the same for so many that bits take less room, or null
     */
    record Docs(int[] few, @Nullable FixedBitSet many) {

        private static final Docs NONE = new Docs(new int[0], null);

        private static Docs of(int[] numbers, int documents) {
            if (numbers.length < documents / Integer.SIZE) {
                return new Docs(numbers, null);
            }
            var bits = new FixedBitSet(documents);
            for (var number : numbers) {
                bits.set(number);
            }
            return new Docs(NONE.few, bits);
        }

        private int bytes() {
            return many == null ? Integer.BYTES * few.length : many.length() / Byte.SIZE;
        }
    }

    /** One segment of the index. */
    static final class Segment {

        private final LeafReaderContext leaf;
        private final Map<Long, Place> places;
        private final AtomicInteger kept;

        private Segment(LeafReaderContext leaf, @Nullable Segment before) {
            this.leaf = leaf;
            places = before == null ? new ConcurrentHashMap<>() : before.places;
            kept = before == null ? new AtomicInteger() : before.kept;
        }

        private Object key() {
            return Postings.key(leaf);
        }

        Docs with(String field, int unit) throws IOException {
            var place = place(field, unit);
            if (place.state == null) {
                return Docs.NONE;
            }
            var known = place.docs.get();
            if (known != null) {
                return known;
            }
            var terms = terms(field);
            terms.seekExact(Units.term(field, unit).bytes(), place.state);
            var docs = docs(terms);
            if (kept.addAndGet(docs.bytes()) <= MOST_KEPT) {
                place.docs.set(docs);
            } else {
                kept.addAndGet(-docs.bytes());
            }
            return docs;
        }

        Docs with(String field, String word) throws IOException {
            var terms = terms(field);
            return terms.seekExact(new BytesRef(word)) ? docs(terms) : Docs.NONE;
        }

        private Docs docs(TermsEnum terms) throws IOException {
            var postings = terms.postings(null, PostingsEnum.NONE);
            var docs = new IntArrayList(terms.docFreq());
            for (var doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                docs.add(doc);
            }
            return Docs.of(docs.toArray(), leaf.reader().maxDoc());
        }

        private Place place(String field, int unit) {
            var key = (long) field.hashCode() << Integer.SIZE | unit & 0xFFFFFFFFL;
            var known = places.get(key);
            if (known != null) {
                return known;
            }
            var found = lookUp(field, unit);
            if (places.size() < MOST_REMEMBERED) {
                places.put(key, found);
            }
            return found;
        }

        private Place lookUp(String field, int unit) {
            try {
                var terms = terms(field);
                return terms.seekExact(Units.term(field, unit).bytes())
                        ? new Place(terms.termState(), terms.docFreq(), new AtomicReference<>())
                        : new Place(null, 0, new AtomicReference<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private TermsEnum terms(String field) throws IOException {
            var terms = leaf.reader().terms(field);
            return terms == null ? TermsEnum.EMPTY : terms.iterator();
        }
    }
}
