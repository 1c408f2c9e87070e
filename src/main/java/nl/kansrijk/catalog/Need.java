package nl.kansrijk.catalog;

import java.util.Locale;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** What an occupation can ask of somebody. */
public enum Need {
    DIPLOMA("Diploma", "Qualification"),
    REGISTRATIE("Registratie", "Registration"),
    CERTIFICAAT("Certificaat", "Certificate"),
    VOG("Verklaring omtrent het gedrag (VOG)", "Certificate of conduct (VOG)"),
    SCREENING("Screening", "Screening"),
    RIJBEWIJS("Rijbewijs", "Driving licence"),
    KEURING("Keuring", "Medical examination"),
    CONDITIE("Conditie", "Fitness"),
    LEEFTIJD("Leeftijd", "Age"),
    NATIONALITEIT("Nationaliteit", "Nationality"),
    TAAL("Taal", "Language"),
    WERKTIJDEN("Werktijden", "Working hours"),
    VAARDIGHEID("Vaardigheid", "Skill");

    private final String dutch;
    private final String english;

    Need(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    public String label(Language language) {
        return language.say(dutch, english);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Need of(String code) {
        return Stream.of(values())
                .filter(need -> need.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No need is called " + code));
    }
}
