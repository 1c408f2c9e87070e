package nl.kansrijk.bench;

import java.util.Locale;

/** What a figure has to be: so much at most, or so much at least. */
record Mark(double value, boolean atMost) {

    static Mark atMost(double value) {
        return new Mark(value, true);
    }

    static Mark atLeast(double value) {
        return new Mark(value, false);
    }

    boolean isReachedBy(double figure) {
        return atMost ? figure <= value : figure >= value;
    }

    String verdict(double figure) {
        return isReachedBy(figure) ? "reached" : "not reached";
    }

    @Override
    public String toString() {
        return (atMost ? "≤ " : "≥ ") + (value == Math.rint(value) ? number(value, "%,.0f") : number(value, "%s"));
    }

    private static String number(double value, String form) {
        return String.format(Locale.ROOT, form, value);
    }
}
