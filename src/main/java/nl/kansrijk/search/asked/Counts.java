package nl.kansrijk.search.asked;

/** What came of a query: how often it was asked, found nothing, was shown, and a hit at which place was chosen. */
record Counts(int asked, int nothing, int shown, int chosen, int rankSum) {

    static final Counts ASKED = new Counts(1, 0, 0, 0, 0);
    static final Counts SHOWN = new Counts(0, 0, 1, 0, 0);

    static Counts chosen(int rank) {
        return new Counts(0, 0, 0, 1, rank);
    }

    Counts plus(Counts more) {
        return new Counts(
                asked + more.asked,
                nothing + more.nothing,
                shown + more.shown,
                chosen + more.chosen,
                rankSum + more.rankSum);
    }

    /** The same, each time without any hit. */
    Counts inVain() {
        return new Counts(asked, asked, shown, chosen, rankSum);
    }
}
