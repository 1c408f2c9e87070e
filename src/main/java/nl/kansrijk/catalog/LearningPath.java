package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;

/** How somebody can follow a course. */
public enum LearningPath {
    BOL("bol", "vooral op school, met stages"),
    BBL("bbl", "vooral werken bij een leerbedrijf, en naar school"),
    VOLTIJD("voltijd", "de hele week studie"),
    DEELTIJD("deeltijd", "studeren naast werk of gezin"),
    DUAAL("duaal", "studeren en werken in hetzelfde vak");

    private final String label;
    private final String explanation;

    LearningPath(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LearningPath of(String code) {
        return Stream.of(values())
                .filter(path -> path.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No learning path is called " + code));
    }
}
