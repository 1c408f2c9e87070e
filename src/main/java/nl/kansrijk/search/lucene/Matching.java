package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.kansrijk.search.lucene.Question.Way;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * Says which share of a question each document is about: 1 for all of it, more for a name that is the question.
 *
 * <p>A question is a sum of maxima over some forty terms, most of them rare. Reading the postings term by term takes a
 * third of the time that the same query takes document by document.
 */
final class Matching {

    private static final float EXACT = 2f;
    private static final float EXACT_TITLE = 0.5f;
    private static final float SAME_UNITS = 0.5f;

    /** How much of what a unit is worth depends on how many other units there are in the names. */
    private static final float BY_LENGTH = 0.2f;

    /** With so many units each is worth half of that. */
    private static final float HALF_AT = 6f;

    /** What is about a smaller share of the question than this, beside the best, has nothing to do with it. */
    private static final float LEAST_SHARE = 0.3f;

    private static final float[] BY_NORM = byNorm();

    private final IndexReader reader;
    private final Postings postings;
    private final byte[] norms;
    private final ConcurrentLinkedQueue<Sheet> clean = new ConcurrentLinkedQueue<>();

    Matching(IndexReader reader, Postings postings) throws IOException {
        this.reader = reader;
        this.postings = postings;
        norms = new byte[reader.maxDoc()];
        for (var leaf : reader.leaves()) {
            var ofLeaf = leaf.reader().getNormValues(Fields.LABEL_UNITS);
            if (ofLeaf != null) {
                for (var doc = ofLeaf.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ofLeaf.nextDoc()) {
                    norms[leaf.docBase + doc] = (byte) ofLeaf.longValue();
                }
            }
        }
    }

    private static float[] byNorm() {
        var worth = new float[256];
        for (var norm = 0; norm < worth.length; norm++) {
            worth[norm] = 1 - BY_LENGTH + BY_LENGTH / (1 + SmallFloat.byte4ToInt((byte) norm) / HALF_AT);
        }
        return worth;
    }

    /**
     * What is about a question, as far as that is not little beside the best.
     *
     * @param least share that a document has to be about
     * @param within which documents count, or null for all
     */
    Matches of(Question question, float least, @Nullable Bits within) throws IOException {
        var pooled = clean.poll();
        var sheet = pooled == null ? new Sheet(reader.maxDoc()) : pooled;
        sheet.start(least);
        for (var leaf : reader.leaves()) {
            new Leaf(leaf, sheet, within).read(question);
        }
        var matches = sheet.matches();
        clean.add(sheet);
        return matches;
    }

    /** Where the sums are made, for one question at a time. */
    private static final class Sheet {

        private final float[] sums;
        private final float[] best;
        private final FixedBitSet matching;
        private final int[] inSlot;
        private int size;
        private int matched;
        private float most;
        private float needed;

        Sheet(int documents) {
            sums = new float[documents];
            best = new float[documents];
            matching = new FixedBitSet(Math.max(1, documents));
            inSlot = new int[documents];
        }

        void start(float least) {
            needed = least;
        }

        /** The best of several ways counts. */
        void offer(int doc, float worth) {
            if (best[doc] < worth) {
                if (best[doc] == 0) {
                    inSlot[size++] = doc;
                }
                best[doc] = worth;
            }
        }

        void add(float weight) {
            for (var i = 0; i < size; i++) {
                var doc = inSlot[i];
                sums[doc] += best[doc] * weight;
                best[doc] = 0;
                most = Math.max(most, sums[doc]);
                matched += matching.getAndSet(doc) ? 0 : 1;
            }
            size = 0;
        }

        /** What has less than this in the end has nothing to do with the question. */
        float least() {
            return Math.max(needed, LEAST_SHARE * Math.min(1, most));
        }

        /** Whether anything was found in a document already. */
        boolean has(int doc) {
            return matching.get(doc) || best[doc] > 0;
        }

        /** What is on the sheet, which is empty afterwards; not what is little beside the best. */
        Matches matches() {
            var least = least();
            var matches = new Matches(matched);
            for (var doc = matching.nextSetBit(0);
                    doc != DocIdSetIterator.NO_MORE_DOCS;
                    doc = doc + 1 < matching.length() ? matching.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS) {
                if (sums[doc] >= least) {
                    matches.add(doc, sums[doc]);
                }
                sums[doc] = 0;
            }
            matching.clear();
            matched = 0;
            most = 0;
            return matches;
        }
    }

    /** One segment of the index. */
    private final class Leaf {

        private final Postings.Segment postings;
        private final int base;
        private final @Nullable Bits live;
        private final @Nullable Bits within;
        private final Sheet sheet;

        Leaf(LeafReaderContext context, Sheet sheet, @Nullable Bits within) {
            postings = Matching.this.postings.of(context);
            base = context.docBase;
            live = context.reader().getLiveDocs();
            this.within = within;
            this.sheet = sheet;
        }

        void read(Question question) throws IOException {
            switch (question.sense()) {
                case MEANT -> {
                    readNames(question);
                    readSlots(question);
                }
                case LITERALLY -> readWords(question);
                case NAME -> readName(question);
            }
        }

        private void readWords(Question question) throws IOException {
            for (var word : question.words()) {
                offer(postings.with(Fields.LABEL_WORDS, word), 1);
                offer(postings.with(Fields.TEXT_WORDS, word), 1);
                sheet.add(1f / question.words().size());
            }
        }

        /** The weightiest first: of the lightest, only documents that have another too can come to something. */
        private void readSlots(Question question) throws IOException {
            var all = question.weight();
            var left = 1.0;
            for (var slot : question.slots()) {
                var weight = slot.weight() / all;
                left -= weight;
                for (var way : slot.ways()) {
                    read(way, left + weight * way.worth() < sheet.least());
                }
                sheet.add((float) weight);
            }
        }

        private void readNames(Question question) throws IOException {
            readName(question);
            constant(postings.with(Fields.TITLE_EXACT, question.name()), EXACT_TITLE);
            constant(postings.with(Fields.LABEL_KEY, Units.key(question.units())), SAME_UNITS);
        }

        private void readName(Question question) throws IOException {
            constant(postings.with(Fields.LABEL_EXACT, question.name()), EXACT);
        }

        private void read(Way way, boolean onlyWhatIsThere) throws IOException {
            var docs = postings.with(way.field(), way.unit());
            var worth = (float) way.worth();
            if (way.field().equals(Fields.LABEL_UNITS)) {
                for (var doc : docs) {
                    if (counts(doc) && (!onlyWhatIsThere || sheet.has(base + doc))) {
                        sheet.offer(base + doc, worth * BY_NORM[norms[base + doc] & 0xFF]);
                    }
                }
            } else if (onlyWhatIsThere) {
                for (var doc : docs) {
                    if (sheet.has(base + doc)) {
                        sheet.offer(base + doc, worth);
                    }
                }
            } else {
                offer(docs, worth);
            }
        }

        private void constant(int[] docs, float worth) {
            offer(docs, worth);
            sheet.add(1);
        }

        private void offer(int[] docs, float worth) {
            for (var doc : docs) {
                if (counts(doc)) {
                    sheet.offer(base + doc, worth);
                }
            }
        }

        private boolean counts(int doc) {
            return (live == null || live.get(doc)) && (within == null || within.get(base + doc));
        }
    }
}
