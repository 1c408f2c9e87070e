package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kansrijk.search.GeoPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One state of the index, with what is worked out once for all searches in it. */
final class Searcher extends IndexSearcher {

    private static final double METRES_PER_KM = 1_000;

    private final Groups groups;
    private final Postings postings;
    private final Matching matching;
    private final Vocabulary vocabulary;
    private final @Nullable SortedSetDocValuesReaderState facets;

    Searcher(IndexReader reader, Entries entries, Vocabulary before) throws IOException {
        super(reader);
        setSimilarity(new Coverage());
        groups = new Groups(reader);
        postings = new Postings(reader);
        matching = new Matching(reader, postings);
        vocabulary = Vocabulary.of(reader, before);
        facets = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, entries.facets());
    }

    Groups groups() {
        return groups;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Nothing when there is nothing to find. */
    @Nullable
    SortedSetDocValuesReaderState facets() {
        return facets;
    }

    Postings postings() {
        return postings;
    }

    Matching matching() {
        return matching;
    }

    /** Everything. */
    Matches all(@Nullable Bits within) {
        var all = new Matches();
        var live = MultiBits.getLiveDocs(getIndexReader());
        for (var doc = 0; doc < getIndexReader().maxDoc(); doc++) {
            if ((live == null || live.get(doc)) && (within == null || within.get(doc))) {
                all.add(doc, 1);
            }
        }
        return all;
    }

    /** What can be had within a distance. */
    Bits within(GeoPoint point, int kilometres) throws IOException {
        return all(LatLonPoint.newDistanceQuery(
                Fields.POINTS, point.latitude(), point.longitude(), kilometres * METRES_PER_KM));
    }

    Bits ofType(String type) throws IOException {
        return all(new TermQuery(new Term(Fields.TYPE, type)));
    }

    private Bits all(Query query) throws IOException {
        var all = new FixedBitSet(getIndexReader().maxDoc());
        var weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null) {
                var docs = scorer.iterator();
                for (var doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    all.set(leaf.docBase + doc);
                }
            }
        }
        return all;
    }

    boolean has(String field, String term) {
        try {
            return getIndexReader().docFreq(new Term(field, term)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Distance in kilometres from a point to the nearest place where a document can be had; infinite without any. */
    double kilometres(int doc, GeoPoint from) {
        try {
            var leaves = getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            var points = DocValues.getSortedNumeric(leaf.reader(), Fields.POINTS);
            var nearest = Double.POSITIVE_INFINITY;
            if (points.advanceExact(doc - leaf.docBase)) {
                for (var left = points.docValueCount(); left > 0; left--) {
                    var encoded = points.nextValue();
                    var point = new GeoPoint(
                            GeoEncodingUtils.decodeLatitude((int) (encoded >> 32)),
                            GeoEncodingUtils.decodeLongitude((int) encoded));
                    nearest = Math.min(nearest, from.kilometresTo(point));
                }
            }
            return nearest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Shown shown(int doc) {
        try {
            var leaves = getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            var shown = DocValues.getBinary(leaf.reader(), Fields.SHOWN);
            shown.advanceExact(doc - leaf.docBase);
            return Shown.read(shown.binaryValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
