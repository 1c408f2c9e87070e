package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** How somebody can follow a course. */
public enum LearningPath {
    BOL("bol", "vooral op school, met stages", "mostly in class"),
    BBL("bbl", "vooral werken bij een leerbedrijf, en naar school", "mostly at work"),
    VOLTIJD("voltijd", "de hele week studie", "full-time"),
    DEELTIJD("deeltijd", "studeren naast werk of gezin", "part-time"),
    DUAAL("duaal", "studeren en werken in hetzelfde vak", "work and study");

    private final String label;
    private final String explanation;
    private final String english;

    LearningPath(String label, String explanation, String english) {
        this.label = label;
        this.explanation = explanation;
        this.english = english;
    }

    public String label(Language language) {
        return language.say(label, english);
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
