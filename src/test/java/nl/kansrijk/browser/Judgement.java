package nl.kansrijk.browser;

/**
 * What axe cannot decide by itself, and why it is all right: the one place where that is written down. A judgement
 * about something that no longer occurs is reported too.
 */
enum Judgement {
    GRID_FOOTER(
            "aria-required-children",
            "tfoot#footer",
            "Vaadin keeps the footer of a grid as an empty, hidden group of rows"),
    SIGN_IN_CARD(
            "color-contrast",
            "vaadin-login-form :not(input), vaadin-login-form-wrapper :not(input), .sign-in :is(label, h2)",
            "Lumo paints one plain colour as a gradient: the words are ink on paper, 14 to 1"),
    SIGN_IN_FIELD(
            "color-contrast",
            "vaadin-login-form input",
            "an empty field has no words yet; what is typed is ink on Lumo's tint of paper, over 11 to 1"),
    PRIMARY_BUTTON_IN_FORCED_COLOURS(
            "color-contrast",
            "[part='label']",
            "Lumo paints a primary button in CanvasText with the words in Canvas, which axe takes for one colour");

    private final String rule;
    private final String selector;
    private final String because;

    Judgement(String rule, String selector, String because) {
        this.rule = rule;
        this.selector = selector;
        this.because = because;
    }

    String rule() {
        return rule;
    }

    String selector() {
        return selector;
    }

    @Override
    public String toString() {
        return "%s at %s, because %s".formatted(rule, selector, because);
    }
}
