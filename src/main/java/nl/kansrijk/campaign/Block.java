package nl.kansrijk.campaign;

import java.util.Locale;
import java.util.stream.Stream;

/** What a campaign's front page is built from, in the order its editors choose. */
public enum Block {
    FIELDS,
    PROMISING,
    FEATURED,
    STORIES,
    QUOTE,
    FIGURES,
    TEXT,
    ACTION,
    AGENDA,
    SCHEMES,
    QUESTIONS;

    /** Its name in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Block of(String code) {
        return Stream.of(values())
                .filter(block -> block.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No block is called " + code));
    }
}
