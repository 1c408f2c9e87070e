package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import nl.kansrijk.search.GeoPoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** One state of the index, with what is worked out once for all searches in it. */
final class Searcher extends IndexSearcher {

    private static final double METRES_PER_KM = 1_000;

    private final Groups groups;
    private final Postings postings;
    private final Matching matching;
    private final Vocabulary vocabulary;
    private final FacetValues facets;

    Searcher(IndexReader reader, Postings known, Vocabulary before) throws IOException {
        super(reader);
        setSimilarity(new Coverage());
        groups = new Groups(reader);
        postings = Postings.of(reader, known);
        matching = new Matching(reader, postings);
        vocabulary = Vocabulary.of(reader, before);
        facets = new FacetValues(reader);
    }

    Groups groups() {
        return groups;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    FacetValues facets() {
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
        var all = new Matches(getIndexReader().numDocs());
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

    /** Whether a word of a label begins so. */
    boolean hasWordWith(String beginning) {
        try {
            var start = new BytesRef(beginning);
            for (var leaf : getIndexReader().leaves()) {
                var terms = org.apache.lucene.index.Terms.getTerms(leaf.reader(), Fields.LABEL_WORDS)
                        .iterator();
                if (terms.seekCeil(start) != SeekStatus.END && StringHelper.startsWith(terms.term(), start)) {
                    return true;
                }
            }
            return false;
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

    /**
     * What hits show, read in the order of the index.
     *
     * @param withSpots whether to read where they can be had
     */
    List<Shown> shown(List<ScoreDoc> hits, boolean withSpots) {
        var shown = new HashMap<ScoreDoc, Shown>();
        var values = values(Fields.SHOWN);
        hits.stream()
                .sorted(Comparator.comparingInt(hit -> hit.doc))
                .forEach(hit -> shown.put(hit, Shown.read(values.of(hit.doc), withSpots)));
        return hits.stream().map(shown::get).toList();
    }

    /** What is kept with each document, for one search. */
    Values values(String field) {
        return new Values(field);
    }

    /** Reading in the order of the index is quickest; what is given is good until the next. */
    final class Values {

        private final String field;
        private final @Nullable BinaryDocValues[] perLeaf =
                new BinaryDocValues[getIndexReader().leaves().size()];

        private Values(String field) {
            this.field = field;
        }

        BytesRef of(int doc) {
            try {
                return read(doc);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private BytesRef read(int doc) throws IOException {
            var leaves = getIndexReader().leaves();
            var number = ReaderUtil.subIndex(doc, leaves);
            var inLeaf = doc - leaves.get(number).docBase;
            var values = perLeaf[number];
            if (values == null || values.docID() > inLeaf) {
                values = DocValues.getBinary(leaves.get(number).reader(), field);
                perLeaf[number] = values;
            }
            values.advanceExact(inLeaf);
            return values.binaryValue();
        }
    }
}
