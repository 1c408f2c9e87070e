package nl.kansrijk.guidance.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** Where somebody stands who asks for guidance. */
public enum Situation {
    WORKING("werk-in-de-zorg", "Ik werk in de zorg", "I work in care"),
    SWITCHING("overstappen", "Ik wil overstappen naar de zorg", "I want to switch to care"),
    RETURNING("terug", "Ik wil terug naar de zorg", "I want to return to care"),
    CHOOSING("kiezen", "Ik zit op school en moet kiezen", "I am at school and have to choose"),
    FOR_SOMEBODY_ELSE("iemand-anders", "Ik vraag het voor iemand anders", "I ask for somebody else");

    private final String code;
    private final String dutch;
    private final String english;

    Situation(String code, String dutch, String english) {
        this.code = code;
        this.dutch = dutch;
        this.english = english;
    }

    /** Its name in addresses and forms. */
    public String code() {
        return code;
    }

    public String label(Language language) {
        return language.say(dutch, english);
    }

    public static Optional<Situation> of(String code) {
        return Stream.of(values())
                .filter(situation -> situation.code.equals(code))
                .findFirst();
    }

    /** Those that the person to be guided can be in. */
    public static List<Situation> ofOneself() {
        return Stream.of(values())
                .filter(situation -> situation != FOR_SOMEBODY_ELSE)
                .toList();
    }
}
