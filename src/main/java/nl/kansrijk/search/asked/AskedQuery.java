package nl.kansrijk.search.asked;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * A query that people asked, with what came of it in some period.
 *
 * @param text folded: in small letters, without accents
 * @param asked how often
 * @param nothing how often nothing was found
 * @param shown how often hits were shown in a browser that tells which is chosen
 * @param chosen how often one of those was chosen
 * @param rankSum places in the list of what was chosen, added up; the first is 1
 */
public record AskedQuery(String text, int asked, int nothing, int shown, int chosen, int rankSum, LocalDate lastAsked) {

    /** The share of times that something was chosen, from 0 to 1; empty when nobody could tell us. */
    public OptionalDouble chosenShare() {
        return shown == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) chosen / shown));
    }

    /** The place in the list of what was chosen, on average; the first is 1. */
    public OptionalDouble meanRank() {
        return chosen == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) rankSum / chosen);
    }
}
