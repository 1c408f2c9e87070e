package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** Where units stand in one state of the index; what was looked up once is not looked up again. */
final class Postings {

    private static final int MOST_REMEMBERED = 50_000;

    private final IndexReader reader;
    private final Map<Key, Places> places = new ConcurrentHashMap<>();

    Postings(IndexReader reader) {
        this.reader = reader;
    }

    private record Key(String field, int unit) {}

    /**
     * Where one unit stands.
     *
     * @param states per segment, null where it does not occur
     * @param frequency in how many documents it occurs
     */
    private record Places(@Nullable TermState[] states, int frequency) {}

    int frequency(String field, int unit) {
        return places(field, unit).frequency;
    }

    /** The documents of a segment with a unit; null when there are none. */
    @Nullable
    PostingsEnum in(LeafReaderContext leaf, String field, int unit) throws IOException {
        var state = places(field, unit).states[leaf.ord];
        if (state == null) {
            return null;
        }
        var terms = terms(leaf, field);
        terms.seekExact(Units.term(field, unit).bytes(), state);
        return terms.postings(null, PostingsEnum.NONE);
    }

    private Places places(String field, int unit) {
        var key = new Key(field, unit);
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

    private Places lookUp(String field, int unit) {
        try {
            var states = new TermState[reader.leaves().size()];
            var frequency = 0;
            for (var leaf : reader.leaves()) {
                var terms = terms(leaf, field);
                if (terms.seekExact(Units.term(field, unit).bytes())) {
                    states[leaf.ord] = terms.termState();
                    frequency += terms.docFreq();
                }
            }
            return new Places(states, frequency);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TermsEnum terms(LeafReaderContext leaf, String field) throws IOException {
        var terms = leaf.reader().terms(field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }
}
