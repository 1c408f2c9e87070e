package nl.kansrijk.search.lucene.dutch;

/** Corrects what is no word by one letter, when that makes it much better known. */
public final class Spelling {

    private static final int SHORTEST_CORRECTED = 5;
    private static final int LONGEST_CORRECTED = 40;

    /** How much better known a correction has to be, on the scale of the logarithm of a frequency. */
    private static final double MUCH_BETTER = 0.6;

    /** The same for a word that is not known at all. */
    private static final double BETTER_THAN_NOTHING = 0.2;

    /** What a word that we use is ahead of a compound that we do not. */
    private static final double USED = 2;

    private final Lexicon lexicon;
    private final Compounds compounds;

    public Spelling(Lexicon lexicon, Compounds compounds) {
        this.lexicon = lexicon;
        this.compounds = compounds;
    }

    public String corrected(String word) {
        if (word.length() < SHORTEST_CORRECTED
                || word.length() > LONGEST_CORRECTED
                || lexicon.has(word)
                || word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        var asItIs = ofCompound(compounds.weight(word));
        var best = new Best(word, asItIs + (asItIs > 0 ? MUCH_BETTER : BETTER_THAN_NOTHING));
        Edits.oneAwayFrom(word, (hash, kind, at, letter) -> {
            var count = lexicon.count(hash);
            if (count > 0 && best.isBeatenBy(USED + Math.log1p(count))) {
                best.take(kind.in(word, at, letter), USED + Math.log1p(count));
            }
        });
        if (best.word.equals(word)) {
            inSecondPart(word, best);
            inFirstPart(word, best);
        }
        return best.word;
    }

    /** The letter may be wrong behind a word that is right. */
    private void inSecondPart(String word, Best best) {
        for (var cut = Compounds.SHORTEST_LEFT; cut <= word.length() - Compounds.SHORTEST_RIGHT; cut++) {
            var left = word.substring(0, cut);
            var right = word.substring(cut);
            var first = compounds.weightAsFirst(left);
            if (first > 0) {
                Edits.oneAwayFrom(right, (hash, kind, at, letter) -> {
                    var known = ofCompound(compounds.mean(left, first, lexicon.weight(hash)));
                    if (best.isBeatenBy(known)) {
                        var corrected = kind.in(right, at, letter);
                        best.take(left + corrected, Compounds.isSuffix(corrected) ? 0 : known);
                    }
                });
            }
        }
    }

    /** Or before one. */
    private void inFirstPart(String word, Best best) {
        for (var cut = Compounds.SHORTEST_LEFT; cut <= word.length() - Compounds.SHORTEST_RIGHT; cut++) {
            var right = word.substring(cut);
            var second = Compounds.isSuffix(right) ? 0 : lexicon.weight(Hash.of(right));
            if (second > 0) {
                for (var first : Compounds.withoutLink(word.substring(0, cut))) {
                    Edits.oneAwayFrom(first.word(), (hash, kind, at, letter) -> {
                        var known = ofCompound(compounds.mean(first.word(), lexicon.weight(hash), second));
                        if (best.isBeatenBy(known)) {
                            var corrected = kind.in(first.word(), at, letter);
                            best.take(corrected + first.link() + right, Compounds.isPrefix(corrected) ? 0 : known);
                        }
                    });
                }
            }
        }
    }

    private static double ofCompound(double weight) {
        return Math.log1p(weight) / 2;
    }

    private static final class Best {

        private String word;
        private double known;

        Best(String word, double known) {
            this.word = word;
            this.known = known;
        }

        boolean isBeatenBy(double other) {
            return other > known;
        }

        void take(String candidate, double candidateKnown) {
            if (isBeatenBy(candidateKnown)) {
                known = candidateKnown;
                word = candidate;
            }
        }
    }
}
