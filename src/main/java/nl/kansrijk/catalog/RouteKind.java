package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** The ways in which somebody can come to an occupation. */
public enum RouteKind {
    MBO_BOL("Mbo: vooral op school (bol)", "Vocational school, mostly in class (bol)", "op school (bol)"),
    MBO_BBL("Mbo: vooral werken (bbl)", "Vocational school, mostly at work (bbl)", "werkend (bbl)"),
    HBO("Hbo", "University of applied sciences", "hbo"),
    HBO_DEELTIJD("Hbo naast je werk", "University of applied sciences, part-time", "hbo naast je werk"),
    UNIVERSITEIT("Universiteit", "University", "universiteit"),
    CURSUS("Een cursus of vakopleiding", "A short course or in-company training", "een cursus"),
    ZIJ_INSTROOM("Overstappen uit ander werk", "Changing from other work", "overstappen"),
    HERINTREDEN("Terugkomen in het vak", "Returning to the profession", "terugkomen"),
    DEFENSIE("Via Defensie", "Through the armed forces", "via Defensie");

    private final String dutch;
    private final String english;
    private final String brief;

    RouteKind(String dutch, String english, String brief) {
        this.dutch = dutch;
        this.english = english;
        this.brief = brief;
    }

    /** In a few Dutch words, for a list of routes in a sentence. */
    public String brief() {
        return brief;
    }

    public String label(Language language) {
        return language.say(dutch, english);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static RouteKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No route is called " + code));
    }
}
