package nl.kansrijk.search.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kansrijk.search.lucene.Question.Sense;
import nl.kansrijk.search.lucene.dutch.Edits;

/**
 * How well groups of documents answer one question, by all that their labels and their text say together. For use by
 * one thread.
 *
 * <p>A sum of what the n-grams of the best label have in common with the question, whether it is that label but for a
 * typing error, what the n-grams of all labels have in common with it, and how much likelier than usual its words are
 * there, said in other words too (a language model with translations, after Berger and Lafferty, "Information retrieval
 * as statistical translation", 1999).
 */
final class Ranking {

    private static final double GRAM = 3;
    private static final double EDIT = 1;
    private static final double BAG = 2;
    private static final double WORDING = 2;

    /** What is asked for by its own title goes before all that is also called so. */
    private static final double TITLE = 0.7;

    /** What has no text is a heading rather than something to read. */
    private static final double TEXT = 5;

    private static final double LABEL_SHARE = 0.4;
    private static final double LABEL_TRANSLATED = 0.6;
    private static final double LABELS_SHARE = 0.1;
    private static final double LABELS_TRANSLATED = 0.2;
    private static final double TEXT_SHARE = 0.1;
    private static final double BACKGROUND = 0.2;

    /** Of a word that no label had when we learned nothing can be said. */
    private static final double UNKNOWN = Double.POSITIVE_INFINITY;

    private static final double EXACT = 1;
    private static final double NEARLY_EXACT = 0.95;
    private static final double SHORT_AND_NEARLY_EXACT = 0.6;
    private static final double TWO_ERRORS = 0.3;

    private static final int SHORTEST_MISTYPED = 5;
    private static final int LEAST_SURELY_MISTYPED = 6;
    private static final int MOST_ERRORS = 2;

    /** Two names with less in common are not the same but for typing errors. */
    private static final double LEAST_MISTYPED = 0.1;

    private static final double[] NOTHING = {};

    private final Sense sense;
    private final byte[] letters;
    private final byte[] correctedLetters;
    private final Grams.Few grams;
    private final double[] gramWeights;
    private final Grams.Tally inLabel;
    private final int[] units;
    private final double[] background;
    private final Sayings sayings;

    Ranking(Question question, Learned learned) {
        sense = question.sense();
        letters = letters(question.words());
        correctedLetters = letters(question.corrected());
        grams = new Grams.Few(sense == Sense.NAME ? List.of() : question.corrected());
        gramWeights = grams.weights(learned.labelGrams());
        inLabel = new Grams.Tally(grams);
        units = question.units();
        background = Arrays.stream(units)
                .mapToDouble(unit -> BACKGROUND * learned.units().getOrDefault(unit, UNKNOWN))
                .toArray();
        sayings = new Sayings(units, learned.translations());
    }

    private static byte[] letters(List<String> words) {
        return String.join("", words).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What a document has to do with the question.
     *
     * @param label the most like it, 0 for the title
     * @param closeness of that label in letters, 0 to 1
     * @param titleCloseness of the title
     * @param likeness of that label, 0 to 2; to choose among documents of a group
     * @param inText whether a word of the question stands in the text
     */
    record Match(int label, double closeness, double titleCloseness, double likeness, boolean inText) {}

    /** For the documents of one group. */
    Group group() {
        return new Group();
    }

    /** What one group of documents has to do with the question. */
    final class Group {

        private final Grams.Tally inLabels = new Grams.Tally(grams);
        private final List<double[]> wordings = new ArrayList<>();
        private final double[] share = new double[units.length];
        private final double[] translated = new double[units.length];
        private final double[] inText = new double[units.length];
        private double gram;
        private double edit;
        private double closeness;
        private int unitsInLabels;
        private boolean isTitle;
        private boolean hasText;
        private boolean isInText;
        private boolean isRead;

        /** One of its documents; the text of the first stands for all. */
        Match read(ByteBuffer evidence) {
            var labels = evidence.getInt(Float.BYTES);
            evidence.position(Evidence.HEAD);
            var best = new Match(0, 0, 0, 0, false);
            for (var label = 0; label < labels; label++) {
                best = readLabel(evidence, label, best);
            }
            if (!isRead) {
                readText(evidence);
                isRead = true;
            }
            closeness = Math.max(closeness, best.closeness);
            return new Match(best.label, best.closeness, best.titleCloseness, best.likeness, isInText);
        }

        private Match readLabel(ByteBuffer bytes, int number, Match best) {
            var length = bytes.getInt();
            var from = bytes.arrayOffset() + bytes.position();
            var label = new Letters(bytes.array(), from, from + length);
            bytes.position(bytes.position() + length);
            var labelNorm = bytes.getFloat();
            var common = inCommon(label, labelNorm);
            var typing = common < LEAST_MISTYPED ? 0 : likeTyped(label);
            var close = 2 * length >= letters.length ? Math.max(common, typing) : 0;
            gram = Math.max(gram, common);
            edit = Math.max(edit, typing);
            isTitle |= number == 0 && (label.areJoined(letters) || label.areJoined(correctedLetters));
            readUnits(bytes);
            var title = number == 0 ? close : best.titleCloseness;
            return number == 0 || common + typing > best.likeness
                    ? new Match(number, close, title, common + typing, false)
                    : best;
        }

        private double inCommon(Letters label, float norm) {
            if (sense == Sense.NAME) {
                return label.areJoined(letters) ? EXACT : 0;
            }
            if (norm == 0) {
                return 0;
            }
            inLabel.clear();
            grams.count(label.array, label.from, label.to, inLabel);
            inLabels.add(inLabel);
            return inLabel.worth(gramWeights) / norm;
        }

        private double likeTyped(Letters label) {
            if (label.areJoined(letters)) {
                return EXACT;
            }
            if (letters.length < SHORTEST_MISTYPED || Math.abs(label.count() - letters.length) > MOST_ERRORS) {
                return 0;
            }
            var isShort = letters.length < LEAST_SURELY_MISTYPED;
            return switch (Edits.between(letters, label.joined(), MOST_ERRORS + 1)) {
                case 0, 1 -> isShort ? SHORT_AND_NEARLY_EXACT : NEARLY_EXACT;
                case 2 -> isShort ? 0 : TWO_ERRORS;
                default -> 0;
            };
        }

        private void readUnits(ByteBuffer bytes) {
            var length = bytes.getInt();
            unitsInLabels += length;
            var wording = NOTHING;
            for (var left = length; left > 0; left--) {
                var saying = sayings.first(bytes.getInt());
                if (saying != Sayings.NONE) {
                    wording = wording.length == 0 ? new double[units.length] : wording;
                }
                while (saying != Sayings.NONE) {
                    var i = sayings.meant(saying);
                    var same = sayings.isSame(saying) ? 1 : 0;
                    var likely = sayings.likely(saying);
                    share[i] += same;
                    translated[i] += likely;
                    wording[i] += (LABEL_SHARE * same + LABEL_TRANSLATED * likely) / length;
                    saying = sayings.next(saying);
                }
            }
            if (wording.length > 0) {
                wordings.add(wording);
            }
        }

        private void readText(ByteBuffer bytes) {
            var length = bytes.getInt();
            hasText = length > 0;
            for (var left = length; left > 0; left--) {
                var unit = bytes.getInt();
                for (var i = 0; i < units.length; i++) {
                    if (units[i] == unit) {
                        inText[i] += 1.0 / length;
                        isInText = true;
                    }
                }
            }
        }

        /** Of the label most like the question, 0 to 1. */
        double closeness() {
            return closeness;
        }

        boolean isName() {
            return edit >= NEARLY_EXACT;
        }

        /** @param norm of the pieces of all labels */
        double score(double norm) {
            return sense == Sense.NAME ? called() : evidence(norm);
        }

        /** What is called so, first what has it as its title; nothing else counts. */
        private double called() {
            return edit < EXACT ? Double.NEGATIVE_INFINITY : isTitle ? TITLE : 0;
        }

        private double evidence(double norm) {
            return GRAM * gram
                    + EDIT * edit
                    + BAG * bag(norm)
                    + WORDING * wording()
                    + (isTitle ? TITLE : 0)
                    + (hasText ? TEXT : 0);
        }

        private double bag(double norm) {
            return norm == 0 ? 0 : inLabels.worth(gramWeights) / norm;
        }

        /** How much likelier than usual the words of the question are here: the mean logarithm, for the best label. */
        private double wording() {
            var best = wordings.isEmpty() ? wording(new double[units.length]) : 0;
            for (var label : wordings) {
                best = Math.max(best, wording(label));
            }
            return best;
        }

        private double wording(double[] label) {
            var sum = 0.0;
            for (var i = 0; i < units.length; i++) {
                sum += Math.log1p((LABEL_SHARE * label[i] + aside(i)) / background[i]);
            }
            return sum / Math.max(1, units.length);
        }

        /** What all labels and the text say, beside the one label. */
        private double aside(int unit) {
            return (LABELS_SHARE * share[unit] + LABELS_TRANSLATED * translated[unit]) / Math.max(1, unitsInLabels)
                    + TEXT_SHARE * inText[unit];
        }
    }

    /** The letters of a label, in the bytes that were read. */
    private record Letters(byte[] array, int from, int to) {

        /** Without the spaces. */
        int count() {
            var count = 0;
            for (var at = from; at < to; at++) {
                count += array[at] == ' ' ? 0 : 1;
            }
            return count;
        }

        byte[] joined() {
            var joined = new byte[count()];
            var next = 0;
            for (var at = from; at < to; at++) {
                if (array[at] != ' ') {
                    joined[next++] = array[at];
                }
            }
            return joined;
        }

        /** Whether they are these, but for spaces. */
        boolean areJoined(byte[] others) {
            var next = 0;
            for (var at = from; at < to; at++) {
                if (array[at] != ' ' && (next == others.length || array[at] != others[next++])) {
                    return false;
                }
            }
            return next == others.length;
        }
    }
}
