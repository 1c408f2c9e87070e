package nl.kansrijk.browser;

/**
 * What axe cannot decide by itself, and why it is all right: the one place where that is written down. A judgement
 * about something that no longer occurs is reported too.
 */
enum Judgement {
    ;

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
