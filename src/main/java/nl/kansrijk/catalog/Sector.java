package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** What the portal is about. */
public enum Sector {
    ZORG("Zorg", "Care"),
    TECHNIEK("Techniek", "Technology"),
    DEFENSIE("Defensie en veiligheid", "Defence and security");

    private final String label;
    private final String english;

    Sector(String label, String english) {
        this.label = label;
        this.english = english;
    }

    public String label(Language language) {
        return language.say(label, english);
    }

    public String label() {
        return label;
    }

    /** Its name in files, addresses and the open API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Sector of(String code) {
        return Stream.of(values())
                .filter(sector -> sector.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No sector is called " + code));
    }
}
