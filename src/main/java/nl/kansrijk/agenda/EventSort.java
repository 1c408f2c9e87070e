package nl.kansrijk.agenda;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;

/** What one does at an event. */
public enum EventSort {
    OPEN_DAY("open-dag", "Open dag", "Open day"),
    TASTER_DAY("meeloopdag", "Meeloopdag", "Taster day"),
    INFORMATION_EVENING("informatieavond", "Informatieavond", "Information evening"),
    ONLINE("online", "Online bijeenkomst", "Online session");

    private final String code;
    private final String label;
    private final String english;

    EventSort(String code, String label, String english) {
        this.code = code;
        this.label = label;
        this.english = english;
    }

    /** Its name in files and addresses. */
    public String code() {
        return code;
    }

    public String label(Language language) {
        return language.say(label, english);
    }

    public static Optional<EventSort> of(String code) {
        return Stream.of(values()).filter(sort -> sort.code.equals(code)).findFirst();
    }
}
