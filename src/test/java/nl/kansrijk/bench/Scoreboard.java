package nl.kansrijk.bench;

import java.util.Locale;

/** Figures beside what they have to be. */
final class Scoreboard {

    private final Table table;

    Scoreboard(String title) {
        table = new Table(title, "what", "measured", "mark", "");
    }

    void add(String what, double figure, String unit, Mark mark) {
        table.add(what, text(figure) + unit, mark + unit, mark.verdict(figure));
    }

    /** A figure that nobody asked for, for understanding the others. */
    void add(String what, double figure, String unit) {
        table.add(what, text(figure) + unit, "", "");
    }

    void print() {
        table.print();
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, figure >= 100 ? "%,.0f" : "%.2f", figure);
    }
}
