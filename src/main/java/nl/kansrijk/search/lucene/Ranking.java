package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import nl.kansrijk.search.lucene.dutch.Edits;

/**
 * How well groups of documents answer one question, by all that their labels and their text say together. For use by
 * one thread.
 *
 * <p>A sum of what the n-grams of the best label have in common with the question, whether it is that label but for a
 * typing error, what the n-grams of everything have in common with it, and how much likelier than usual its words are
 * there, said in other words too (a language model with translations, after Berger and Lafferty, "Information retrieval
 * as statistical translation", 1999).
 */
final class Ranking {

    private static final double GRAM = 3;
    private static final double EDIT = 2;
    /** What is asked for by its own title goes before all that is also called so. */
    private static final double TITLE = 0.25;

    private static final double BAG = 2;
    private static final double WORDING = 2;

    /** What has no text is a heading rather than something to read. */
    private static final double TEXT = 2;

    private static final double LABEL_SHARE = 0.4;
    private static final double LABEL_TRANSLATED = 0.6;
    private static final double LABELS_SHARE = 0.2;
    private static final double LABELS_TRANSLATED = 0.25;
    private static final double TEXT_SHARE = 0.15;
    private static final double BACKGROUND = 0.2;

    /** Of a word that no label had when we learned nothing can be said. */
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private static final double EXACT = 1;
    private static final double NEARLY_EXACT = 0.95;

    private static final int SHORTEST_MISTYPED = 5;
    private static final int LEAST_SURELY_MISTYPED = 6;

    private final Groups groups;
    private final Learned learned;
    private final byte[] letters;
    private final IntIntHashMap grams = new IntIntHashMap();
    private final double[] labelGrams;
    private final double[] groupGrams;
    private final int[] units;
    private final double[] background;
    private final IntIntHashMap sources = new IntIntHashMap();
    private final ArrayList<double[]> translations = new ArrayList<>();

    Ranking(Question question, Learned learned, Groups groups) {
        this.groups = groups;
        this.learned = learned;
        letters = String.join("", question.words()).getBytes(StandardCharsets.US_ASCII);
        var counts = Grams.counted(Grams.of(question.corrected()));
        labelGrams = new double[counts.size()];
        groupGrams = new double[counts.size()];
        var labelNorm = learned.labelGrams().norm(counts);
        var groupNorm = learned.groupGrams().norm(counts);
        for (IntIntCursor entry : counts) {
            var number = grams.size();
            grams.put(entry.key, number);
            labelGrams[number] = weight(learned.labelGrams(), entry, labelNorm);
            groupGrams[number] = weight(learned.groupGrams(), entry, groupNorm);
        }
        units = question.units();
        background = Arrays.stream(units)
                .mapToDouble(unit -> BACKGROUND * learned.units().getOrDefault(unit, UNKNOWN))
                .toArray();
        for (var unit = 0; unit < units.length; unit++) {
            for (var source : learned.translations().of(units[unit])) {
                translation(source.unit())[unit] = source.likely();
            }
            translation(units[unit]);
        }
    }

    private static double weight(Grams.Frequencies frequencies, IntIntCursor gram, double norm) {
        var inverse = frequencies.inverse(gram.key);
        return Grams.weight(gram.value) * inverse * inverse / norm;
    }

    private double[] translation(int source) {
        var next = translations.size();
        var number = sources.getOrDefault(source, next);
        if (number == next) {
            sources.put(source, next);
            translations.add(new double[units.length]);
        }
        return translations.get(number);
    }

    /**
     * How well a group answers.
     *
     * @param labels per document of the group how like the question its most like label is
     */
    record Answer(double score, double[] labels) {}

    Answer answer(int[] members) {
        var group = new Group(members);
        for (var member = 0; member < members.length; member++) {
            group.readLabels(Evidence.reading(groups.labels(members[member])), member);
        }
        group.readText(Evidence.reading(groups.text(members[0])));
        return new Answer(group.score(), group.likeness);
    }

    /** What one group of documents has to do with the question. */
    private final class Group {

        private final double[] likeness;
        private final int[] counts = new int[labelGrams.length];
        private final int[] inLabel = new int[labelGrams.length];
        private final ArrayList<double[]> wordings = new ArrayList<>();
        private final double[] share = new double[units.length];
        private final double[] translated = new double[units.length];
        private final double[] inText = new double[units.length];
        private double gram;
        private double edit;
        private int unitsInLabels;
        private boolean isTitle;
        private boolean hasText;
        private final double norm;

        Group(int[] members) {
            likeness = new double[members.length];
            norm = groups.norm(members, learned.groupGrams());
        }

        void readLabels(ByteBuffer bytes, int member) {
            bytes.getFloat();
            var labels = bytes.getInt();
            for (var label = 0; label < labels; label++) {
                var typing = likeTyped(bytes);
                isTitle |= label == 0 && typing == EXACT;
                var common = inCommon(bytes);
                gram = Math.max(gram, common);
                edit = Math.max(edit, typing);
                likeness[member] = Math.max(likeness[member], common + typing);
                readUnits(bytes);
            }
        }

        private double likeTyped(ByteBuffer bytes) {
            var label = new byte[bytes.getInt()];
            bytes.get(label);
            if (Arrays.equals(letters, label)) {
                return EXACT;
            }
            if (letters.length < SHORTEST_MISTYPED) {
                return 0;
            }
            return switch (Edits.between(letters, label, 3)) {
                case 0, 1 -> letters.length < LEAST_SURELY_MISTYPED ? 0.6 : NEARLY_EXACT;
                case 2 -> letters.length < LEAST_SURELY_MISTYPED ? 0 : 0.3;
                default -> 0;
            };
        }

        /** Cosine of the n-grams of a label with those of the question. */
        private double inCommon(ByteBuffer bytes) {
            var labelNorm = bytes.getFloat();
            Arrays.fill(inLabel, 0);
            count(bytes, inLabel);
            var sum = 0.0;
            for (var i = 0; i < inLabel.length; i++) {
                sum += Grams.weight(inLabel[i]) * labelGrams[i];
                counts[i] += inLabel[i];
            }
            return labelNorm == 0 ? 0 : sum / labelNorm;
        }

        private void count(ByteBuffer bytes, int[] into) {
            for (var left = bytes.getInt(); left > 0; left--) {
                var slot = grams.indexOf(bytes.getInt());
                if (slot >= 0) {
                    into[grams.indexGet(slot)]++;
                }
            }
        }

        private void readUnits(ByteBuffer bytes) {
            var length = bytes.getInt();
            unitsInLabels += length;
            var wording = new double[units.length];
            for (var left = length; left > 0; left--) {
                var unit = bytes.getInt();
                var slot = sources.indexOf(unit);
                if (slot >= 0) {
                    var likely = translations.get(sources.indexGet(slot));
                    for (var i = 0; i < units.length; i++) {
                        var same = units[i] == unit ? 1 : 0;
                        share[i] += same;
                        translated[i] += likely[i];
                        wording[i] += (LABEL_SHARE * same + LABEL_TRANSLATED * likely[i]) / length;
                    }
                }
            }
            wordings.add(wording);
        }

        void readText(ByteBuffer bytes) {
            hasText = bytes.remaining() > 8;
            count(bytes, counts);
            var length = bytes.getInt();
            for (var left = length; left > 0; left--) {
                var unit = bytes.getInt();
                for (var i = 0; i < units.length; i++) {
                    if (units[i] == unit) {
                        inText[i] += 1.0 / length;
                    }
                }
            }
        }

        double score() {
            return GRAM * gram
                    + EDIT * edit
                    + BAG * bag()
                    + WORDING * wording()
                    + (isTitle ? TITLE : 0)
                    + (hasText ? TEXT : 0);
        }

        private double bag() {
            var sum = 0.0;
            for (var i = 0; i < counts.length; i++) {
                sum += Grams.weight(counts[i]) * groupGrams[i];
            }
            return norm == 0 ? 0 : sum / norm;
        }

        /** How much likelier than usual the words of the question are here: the mean logarithm, for the best label. */
        private double wording() {
            var best = 0.0;
            for (var label : wordings) {
                var sum = 0.0;
                for (var i = 0; i < units.length; i++) {
                    sum += Math.log1p((LABEL_SHARE * label[i] + aside(i)) / background[i]);
                }
                best = Math.max(best, sum / Math.max(1, units.length));
            }
            return best;
        }

        /** What all labels and the text say, beside the one label. */
        private double aside(int unit) {
            return (LABELS_SHARE * share[unit] + LABELS_TRANSLATED * translated[unit]) / Math.max(1, unitsInLabels)
                    + TEXT_SHARE * inText[unit];
        }
    }
}
