package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;

/** What the portal is about. */
public enum Sector {
    ZORG("Zorg"),
    TECHNIEK("Techniek"),
    DEFENSIE("Defensie en veiligheid");

    private final String label;

    Sector(String label) {
        this.label = label;
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
