package nl.kansrijk.search.lucene.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Splits compounds into words that are known.
 *
 * <p>Of all ways to cut a word in two, the one whose parts have the highest geometric mean of frequencies wins, if that
 * is enough beside the frequency of the whole (Koehn and Knight, "Empirical methods for compound splitting", 2003).
 */
public final class Compounds {

    static final int SHORTEST_LEFT = 3;
    static final int SHORTEST_RIGHT = 4;
    private static final int DEEPEST = 2;

    private static final double LEAST = 0.3;
    private static final double LEAST_BESIDE_THE_WHOLE = 0.1;

    /** Parts of three letters are soon found by chance. */
    private static final double SHORT_PART = 0.2;

    private static final Set<String> PREFIXES = Set.of(
            ("onder over voor op in aan mede be ge ver af bij door her mis na om ont per toe uit van tegen achter binnen"
                            + " buiten boven bevor de het een en of te tot met zon zo zij hoger lager inter anti ex")
                    .split(" "));

    private static final Set<String> SUFFIXES = Set.of(
            "schap schappen heid lijk loos achtig baar zaam ster sters ling tie isch aire ieren eren erij".split(" "));

    private final Lexicon lexicon;

    public Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The parts of a word, or the word itself. */
    public List<String> parts(String word) {
        var parts = new ArrayList<String>();
        addParts(word, DEEPEST, parts);
        return parts;
    }

    private void addParts(String word, int depth, List<String> parts) {
        var split = depth == 0 ? Split.NONE : best(word);
        if (isCompound(word, split)) {
            addParts(split.left, depth - 1, parts);
            addParts(split.right, depth - 1, parts);
        } else {
            parts.add(word);
        }
    }

    private boolean isCompound(CharSequence word, Split split) {
        return split.weight >= LEAST && split.weight >= LEAST_BESIDE_THE_WHOLE * lexicon.count(word);
    }

    /** How well the parts of a word are known; 0 when it is no compound. */
    double weight(String word) {
        var split = best(word);
        return isCompound(word, split) ? split.weight : 0;
    }

    private Split best(String word) {
        var best = Split.NONE;
        for (var at = SHORTEST_LEFT; at <= word.length() - SHORTEST_RIGHT; at++) {
            var right = lexicon.weight(Hash.of(word, at, word.length()));
            if (right > 0) {
                var split = at(word, at, right);
                best = split.weight > best.weight ? split : best;
            }
        }
        return best;
    }

    private Split at(String word, int at, double rightWeight) {
        var left = word.substring(0, at);
        var right = word.substring(at);
        if (isPrefix(left) || isSuffix(right)) {
            return Split.NONE;
        }
        var first = first(left);
        return new Split(first.word, right, mean(left, first.weight, rightWeight));
    }

    /** How well two parts make a compound. */
    double mean(String left, double first, double second) {
        var mean = Math.sqrt(first * second);
        return left.length() <= SHORTEST_LEFT ? mean * SHORT_PART : mean;
    }

    double weightAsFirst(String left) {
        return isPrefix(left) ? 0 : first(left).weight;
    }

    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /**
     * A first part apart from the letters that link it.
     *
     * @param link "", "s" or "en"
     */
    record Linked(String word, String link) {}

    /** The ways to see the first part of a compound. */
    static List<Linked> withoutLink(String left) {
        return Stream.of("", "s", "en")
                .filter(left::endsWith)
                .map(link -> new Linked(shortened(left, link.length()), link))
                .filter(linked -> linked.word.length() >= SHORTEST_LEFT)
                .toList();
    }

    /** The word that stands first: without its linking letters, or with the end it lost. */
    private First first(String left) {
        var first = new First(left, weightOfFirst(left));
        if (left.endsWith("s")) {
            first = first.or(shortened(left, 1), 1, this);
        }
        if (left.endsWith("en")) {
            first = first.or(shortened(left, 2), 1, this);
        }
        if (left.endsWith("e") || left.endsWith("n")) {
            first = first.or(shortened(left, 1), 0.5, this);
        }
        return first.or(left + "e", 0.3, this).or(left + "en", 0.3, this);
    }

    private static String shortened(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private double weightOfFirst(String word) {
        return word.length() < SHORTEST_LEFT || isPrefix(word) ? 0 : lexicon.weight(Hash.of(word));
    }

    private record First(String word, double weight) {

        First or(String other, double likely, Compounds compounds) {
            var weight = compounds.weightOfFirst(other) * likely;
            return weight > this.weight ? new First(other, weight) : this;
        }
    }

    private record Split(String left, String right, double weight) {
        static final Split NONE = new Split("", "", 0);
    }
}
