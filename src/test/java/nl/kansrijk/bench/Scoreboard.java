package nl.kansrijk.bench;

import java.util.Locale;

/** Figures beside what they have to be. */
final class Scoreboard {

    private final Table table;

    Scoreboard(String title) {
        table = new Table(title, "what", "measured", "mark", "");
    }

    void add(String what, double figure, String unit, Mark mark) {
        table.add(what, text(figure, unit) + unit, mark + unit, mark.verdict(figure));
    }

    /** A figure that nobody asked for, for understanding the others. */
    void add(String what, double figure, String unit) {
        table.add(what, text(figure, unit) + unit, "", "");
    }

    void print() {
        table.print();
    }

    /** Shares in four decimals, as their marks lie close to them. */
    private static String text(double figure, String unit) {
        if (figure >= 100 || figure == Math.rint(figure)) {
            return String.format(Locale.ROOT, "%,.0f", figure);
        }
        return String.format(Locale.ROOT, unit.isEmpty() ? "%.4f" : "%.2f", figure);
    }
}
