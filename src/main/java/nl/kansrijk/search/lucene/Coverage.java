package nl.kansrijk.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * Scores a term by the weight that the query gives it, a little less where it is one among many: so that a sum over
 * terms says how much of a query is there.
 */
final class Coverage extends Similarity {

    /** How much of the weight depends on how much of the labels is about the term. */
    private static final float BY_SHARE = 0.2f;

    private static final float HALF_AT = 6f;

    @Override
    public long computeNorm(FieldInvertState state) {
        return SmallFloat.intToByte4(state.getLength());
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        return new SimScorer() {
            @Override
            public float score(float frequency, long norm) {
                var length = SmallFloat.byte4ToInt((byte) norm);
                var share = frequency / (frequency + length / HALF_AT);
                return boost * (1 - BY_SHARE + BY_SHARE * share);
            }
        };
    }
}
