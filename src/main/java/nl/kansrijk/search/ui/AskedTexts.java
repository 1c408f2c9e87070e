package nl.kansrijk.search.ui;

import java.util.Locale;
import nl.kansrijk.search.asked.AskedQuery;
import nl.kansrijk.search.asked.Comparison;

/** What editors are told about queries, in words. */
final class AskedTexts {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int HUNDRED = 100;

    private AskedTexts() {}

    /** "12 %, plek 2,3", or a dash when nobody could tell. */
    static String chosen(AskedQuery asked) {
        if (asked.chosenShare().isEmpty()) {
            return "–";
        }
        var share = "%d %%".formatted(Math.round(asked.chosenShare().getAsDouble() * HUNDRED));
        return asked.meanRank().isEmpty()
                ? share
                : String.format(DUTCH, "%s, plek %.1f", share, asked.meanRank().getAsDouble());
    }

    /** "12 keer gesteld, 12 keer niets gevonden, 0 van 5 keer iets gekozen". */
    static String facts(AskedQuery asked) {
        var facts = "%d keer gesteld, %s"
                .formatted(
                        asked.asked(),
                        asked.nothing() == 0 ? "steeds iets gevonden" : asked.nothing() + " keer niets gevonden");
        return asked.shown() == 0
                ? facts
                : facts + ", %d van %d keer iets gekozen".formatted(asked.chosen(), asked.shown());
    }

    static String hits(long total) {
        return total == 0 ? "niets" : total == 1 ? "1 resultaat" : total + " resultaten";
    }

    /** What happens to a hit; empty when it stays where it is. */
    static String mark(Comparison.Line line) {
        return switch (line.mark()) {
            case STAYS -> "";
            case NEW -> "nieuw";
            case UP -> "omhoog van %d".formatted(line.was());
            case DOWN -> "omlaag van %d".formatted(line.was());
            case GONE -> "weg";
        };
    }
}
