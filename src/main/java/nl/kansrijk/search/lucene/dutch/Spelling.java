package nl.kansrijk.search.lucene.dutch;

/** Corrects a word by one letter, when that makes it much better known. */
public final class Spelling {

    private static final int SHORTEST_CORRECTED = 5;
    private static final int LONGEST_CORRECTED = 40;
    private static final double MUCH_BETTER = 1.5;
    private static final double USED = 2;
    private static final double LISTED = 0.2;

    private final Lexicon lexicon;
    private final Compounds compounds;

    public Spelling(Lexicon lexicon, Compounds compounds) {
        this.lexicon = lexicon;
        this.compounds = compounds;
    }

    public String corrected(String word) {
        if (word.length() < SHORTEST_CORRECTED
                || word.length() > LONGEST_CORRECTED
                || lexicon.count(word) > 0
                || word.chars().allMatch(Character::isDigit)) {
            return word;
        }
        var search = new Best(known(word) + MUCH_BETTER, word);
        Edits.oneAwayFrom(word, search::consider);
        return search.word;
    }

    /** On the scale of the logarithm of a frequency. */
    private double known(String word) {
        var count = lexicon.count(word);
        if (count > 0) {
            return USED + Math.log1p(count);
        }
        var compound = compounds.weight(word);
        return compound > 0 ? Math.log1p(compound) / 2 : lexicon.isListed(word) ? LISTED : 0;
    }

    private final class Best {

        private double known;
        private String word;

        Best(double known, String word) {
            this.known = known;
            this.word = word;
        }

        void consider(String candidate) {
            var candidateKnown = known(candidate);
            if (candidateKnown > known) {
                known = candidateKnown;
                word = candidate;
            }
        }
    }
}
