package nl.kansrijk.catalog;

import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** Levels of courses, lowest first. */
public enum Level {
    MBO_1("mbo-1", "mbo niveau 1 (entree)", "mbo 1", "vocational, level 1"),
    MBO_2("mbo-2", "mbo niveau 2", "mbo 2", "vocational, level 2"),
    MBO_3("mbo-3", "mbo niveau 3", "mbo 3", "vocational, level 3"),
    MBO_4("mbo-4", "mbo niveau 4", "mbo 4", "vocational, level 4"),
    AD("ad", "hbo associate degree", "hbo Ad", "associate degree"),
    BACHELOR("bachelor", "hbo bachelor", "hbo", "bachelor's degree"),
    MASTER("master", "hbo master", "hbo master", "master's degree");

    private final String code;
    private final String label;
    private final String shortLabel;
    private final String english;

    Level(String code, String label, String shortLabel, String english) {
        this.code = code;
        this.label = label;
        this.shortLabel = shortLabel;
        this.english = english;
    }

    public String label(Language language) {
        return language.say(label, english);
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** For tables and tiles: "mbo 4". */
    public String shortLabel() {
        return shortLabel;
    }

    public static Level of(String code) {
        return Stream.of(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level is called " + code));
    }
}
