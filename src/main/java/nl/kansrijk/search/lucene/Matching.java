package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.util.Arrays;
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

    private static final int STEPS = 64;

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
     * @param mostRanked so many of the best count, whatever they are about
     * @param within which documents count, or null for all
     */
    Matches of(Question question, float least, int mostRanked, @Nullable Bits within) throws IOException {
        var pooled = clean.poll();
        var sheet = pooled == null ? new Sheet(reader.maxDoc()) : pooled;
        sheet.start(least, mostRanked);
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

        /** What has a sum, in the order in which it got one. */
        private final int[] found;

        /** What a way of the present slot was found in. */
        private final int[] inSlot;

        private final FixedBitSet telling;
        private int foundSize;
        private int inSlotSize;
        private final int[] perStep = new int[STEPS + 1];
        private float most;
        private float needed;
        private int mostRanked;

        Sheet(int documents) {
            sums = new float[documents];
            best = new float[documents];
            found = new int[documents];
            inSlot = new int[documents];
            telling = new FixedBitSet(Math.max(1, documents));
        }

        void start(float least, int most) {
            needed = least;
            mostRanked = most;
        }

        /** The best of several ways counts. */
        void offer(int doc, float worth) {
            if (best[doc] < worth) {
                if (best[doc] == 0) {
                    inSlot[inSlotSize++] = doc;
                }
                best[doc] = worth;
            }
        }

        void add(float weight) {
            for (var i = 0; i < inSlotSize; i++) {
                var doc = inSlot[i];
                if (sums[doc] == 0) {
                    found[foundSize++] = doc;
                }
                sums[doc] += best[doc] * weight;
                best[doc] = 0;
                most = Math.max(most, sums[doc]);
            }
            inSlotSize = 0;
        }

        /**
         * Forgets what cannot come to anything any more.
         *
         * @param from where on the sheet to begin
         * @param left what a document can still get
         */
        void prune(int from, double left) {
            if (needed < Finding.NEEDED && foundSize >= mostRanked) {
                needed = Math.max(needed, Math.min(Finding.NEEDED, hadBy(mostRanked)));
            }
            var least = least() - left;
            var kept = from;
            for (var i = from; i < foundSize; i++) {
                var doc = found[i];
                found[kept] = doc;
                if (sums[doc] < least) {
                    sums[doc] = 0;
                } else {
                    kept++;
                }
            }
            foundSize = kept;
        }

        /** What so many documents have at least, rounded down to a step. */
        private float hadBy(int documents) {
            Arrays.fill(perStep, 0);
            for (var i = 0; i < foundSize; i++) {
                perStep[Math.min(STEPS, (int) (sums[found[i]] * STEPS))]++;
            }
            var step = STEPS;
            for (var count = perStep[step]; count < documents; count += perStep[step]) {
                step--;
            }
            return (float) step / STEPS;
        }

        /** What has less than this in the end has nothing to do with the question. */
        float least() {
            return Math.max(needed, LEAST_SHARE * Math.min(1, most));
        }

        /** Whether anything was found in a document already. */
        boolean has(int doc) {
            return sums[doc] > 0 || best[doc] > 0;
        }

        /** What is on the sheet, which is empty afterwards; not what is little beside the best. */
        Matches matches() {
            var least = least();
            var count = 0;
            for (var i = 0; i < foundSize; i++) {
                if (sums[found[i]] >= least) {
                    telling.set(found[i]);
                    count++;
                } else {
                    sums[found[i]] = 0;
                }
            }
            var matches = new Matches(count);
            for (var doc = next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(doc + 1)) {
                matches.add(doc, sums[doc]);
                sums[doc] = 0;
            }
            telling.clear();
            foundSize = 0;
            most = 0;
            return matches;
        }

        private int next(int from) {
            return from < telling.length() ? telling.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    /** One segment of the index. */
    private final class Leaf {

        private final Postings.Segment postings;
        private final int base;
        private final @Nullable Bits live;
        private final @Nullable Bits within;
        private final Sheet sheet;

        /** Where on the sheet this segment begins. */
        private final int start;

        Leaf(LeafReaderContext context, Sheet sheet, @Nullable Bits within) {
            postings = Matching.this.postings.of(context);
            base = context.docBase;
            live = context.reader().getLiveDocs();
            this.within = within;
            this.sheet = sheet;
            start = sheet.foundSize;
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
                offer(postings.with(Fields.LABEL_WORDS, word), 1, false);
                offer(postings.with(Fields.TEXT_WORDS, Units.ofWord(word)), 1, false);
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
                if (left > 0) {
                    sheet.prune(start, left);
                }
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
            var isByLength = way.field().equals(Fields.LABEL_UNITS);
            if (!onlyWhatIsThere) {
                offer(docs, worth, isByLength);
            } else if (docs.many() == null) {
                for (var few : docs.few()) {
                    var doc = base + few;
                    if (sheet.has(doc)) {
                        sheet.offer(doc, isByLength ? worth * byLength(doc) : worth);
                    }
                }
            } else {
                offerToThose(sheet.found, start, sheet.foundSize, docs.many(), worth, isByLength);
                offerToThose(sheet.inSlot, 0, sheet.inSlotSize, docs.many(), worth, isByLength);
            }
        }

        private void offerToThose(int[] there, int from, int to, FixedBitSet many, float worth, boolean isByLength) {
            for (var i = from; i < to; i++) {
                var doc = there[i];
                if (many.get(doc - base)) {
                    sheet.offer(doc, isByLength ? worth * byLength(doc) : worth);
                }
            }
        }

        private void constant(Postings.Docs docs, float worth) throws IOException {
            offer(docs, worth, false);
            sheet.add(1);
        }

        private void offer(Postings.Docs docs, float worth, boolean isByLength) throws IOException {
            for (var doc : docs.few()) {
                offer(doc, worth, isByLength);
            }
            if (docs.many() != null) {
                docs.many().forEach(0, docs.many().length(), 0, doc -> offer(doc, worth, isByLength));
            }
        }

        private void offer(int inSegment, float worth, boolean isByLength) {
            var doc = base + inSegment;
            if (counts(inSegment)) {
                sheet.offer(doc, isByLength ? worth * byLength(doc) : worth);
            }
        }

        private float byLength(int doc) {
            return BY_NORM[norms[doc] & 0xFF];
        }

        private boolean counts(int doc) {
            return (live == null || live.get(doc)) && (within == null || within.get(base + doc));
        }
    }
}
