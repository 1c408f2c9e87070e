package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
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
    private static final double EDIT = 2;
    private static final double BAG = 2;
    private static final double WORDING = 2;

    /** What is asked for by its own title goes before all that is also called so. */
    private static final double TITLE = 2;

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
    private static final double SHORT_AND_NEARLY_EXACT = 0.6;
    private static final double TWO_ERRORS = 0.3;

    private static final int SHORTEST_MISTYPED = 5;
    private static final int LEAST_SURELY_MISTYPED = 6;
    private static final int MOST_ERRORS = 2;

    /** Two names with less in common are not the same but for typing errors. */
    private static final double LEAST_MISTYPED = 0.1;

    private final Learned learned;
    private final Sense sense;
    private final byte[] letters;
    private final byte[] correctedLetters;
    private final Grams.Few grams;
    private final double[] gramWeights;
    private final int[] units;
    private final double[] background;
    private final IntIntHashMap sources = new IntIntHashMap();
    private final List<double[]> translations = new ArrayList<>();

    Ranking(Question question, Learned learned) {
        this.learned = learned;
        sense = question.sense();
        letters = letters(question.words());
        correctedLetters = letters(question.corrected());
        var counts = Grams.counted(Grams.of(question.corrected()));
        var norm = learned.labelGrams().norm(counts);
        grams = new Grams.Few(counts.keys().toArray());
        gramWeights = new double[counts.size()];
        for (IntIntCursor entry : counts) {
            var inverse = learned.labelGrams().inverse(entry.key);
            gramWeights[grams.number(entry.key)] = Grams.weight(entry.value) * inverse * inverse / norm;
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

    private static byte[] letters(List<String> words) {
        return String.join("", words).getBytes(StandardCharsets.US_ASCII);
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
     * @param matches per document of the group
     */
    record Answer(double score, Match[] matches) {

        /** Of the most like label of all. */
        double closeness() {
            return Arrays.stream(matches).mapToDouble(Match::closeness).max().orElse(0);
        }
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

    /**
     * @param evidence of every document of the group
     * @param norm of the pieces of all their labels
     */
    Answer answer(List<ByteBuffer> evidence, double norm) {
        var group = new Group(norm);
        var matches = new Match[evidence.size()];
        for (var member = 0; member < matches.length; member++) {
            matches[member] = group.read(evidence.get(member), member == 0);
        }
        return new Answer(group.score(), matches);
    }

    /** What one group of documents has to do with the question. */
    private final class Group {

        private final double norm;
        private final int[] counts = new int[gramWeights.length];
        private final int[] inLabel = new int[gramWeights.length];
        private final List<double[]> wordings = new ArrayList<>();
        private final double[] share = new double[units.length];
        private final double[] translated = new double[units.length];
        private final double[] inText = new double[units.length];
        private double gram;
        private double edit;
        private int unitsInLabels;
        private boolean isTitle;
        private boolean hasText;

        Group(double norm) {
            this.norm = norm;
        }

        Match read(ByteBuffer bytes, boolean withText) {
            bytes.getFloat();
            var labels = bytes.getInt();
            var best = new Match(0, 0, 0, 0, false);
            for (var label = 0; label < labels; label++) {
                best = readLabel(bytes, label, best);
            }
            if (withText) {
                readText(bytes);
            }
            return new Match(
                    best.label,
                    best.closeness,
                    best.titleCloseness,
                    best.likeness,
                    Arrays.stream(inText).anyMatch(share -> share > 0));
        }

        private Match readLabel(ByteBuffer bytes, int number, Match best) {
            var label = new byte[bytes.getInt()];
            bytes.get(label);
            var labelNorm = bytes.getFloat();
            var common = labelNorm == 0 ? 0 : inCommon(label) / labelNorm;
            var typing = common < LEAST_MISTYPED ? 0 : likeTyped(label);
            var closeness = 2 * label.length >= letters.length ? Math.max(common, typing) : 0;
            gram = Math.max(gram, common);
            edit = Math.max(edit, typing);
            isTitle |= number == 0 && isAsked(label);
            readUnits(bytes);
            var title = number == 0 ? closeness : best.titleCloseness;
            return number == 0 || common + typing > best.likeness
                    ? new Match(number, closeness, title, common + typing, false)
                    : best;
        }

        private double inCommon(byte[] label) {
            Arrays.fill(inLabel, 0);
            grams.count(label, inLabel);
            var sum = 0.0;
            for (var i = 0; i < inLabel.length; i++) {
                if (inLabel[i] > 0) {
                    sum += Grams.weight(inLabel[i]) * gramWeights[i];
                    counts[i] += inLabel[i];
                }
            }
            return sum;
        }

        private boolean isAsked(byte[] label) {
            var joined = joined(label);
            return Arrays.equals(letters, joined) || Arrays.equals(correctedLetters, joined);
        }

        private double likeTyped(byte[] label) {
            var joined = joined(label);
            if (Arrays.equals(letters, joined)) {
                return EXACT;
            }
            if (letters.length < SHORTEST_MISTYPED) {
                return 0;
            }
            var isShort = letters.length < LEAST_SURELY_MISTYPED;
            return switch (Edits.between(letters, joined, MOST_ERRORS + 1)) {
                case 0, 1 -> isShort ? SHORT_AND_NEARLY_EXACT : NEARLY_EXACT;
                case 2 -> isShort ? 0 : TWO_ERRORS;
                default -> 0;
            };
        }

        private static byte[] joined(byte[] label) {
            var joined = new byte[label.length];
            var length = 0;
            for (var letter : label) {
                if (letter != ' ') {
                    joined[length++] = letter;
                }
            }
            return length == label.length ? label : Arrays.copyOf(joined, length);
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

        private void readText(ByteBuffer bytes) {
            var length = bytes.getInt();
            hasText = length > 0;
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
            return sense == Sense.NAME ? called() : evidence();
        }

        /** What is called so, first what has it as its title; nothing else counts. */
        private double called() {
            return edit < EXACT ? Double.NEGATIVE_INFINITY : isTitle ? TITLE : 0;
        }

        private double evidence() {
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
                sum += Grams.weight(counts[i]) * gramWeights[i];
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
