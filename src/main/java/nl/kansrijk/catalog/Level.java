package nl.kansrijk.catalog;

import java.util.stream.Stream;

/** Levels of courses, lowest first. */
public enum Level {
    MBO_1("mbo-1", "mbo niveau 1 (entree)"),
    MBO_2("mbo-2", "mbo niveau 2"),
    MBO_3("mbo-3", "mbo niveau 3"),
    MBO_4("mbo-4", "mbo niveau 4"),
    AD("ad", "hbo associate degree"),
    BACHELOR("bachelor", "hbo bachelor"),
    MASTER("master", "hbo master");

    private final String code;
    private final String label;

    Level(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public static Level of(String code) {
        return Stream.of(values())
                .filter(level -> level.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No level is called " + code));
    }
}
