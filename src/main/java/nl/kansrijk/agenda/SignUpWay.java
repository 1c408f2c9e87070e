package nl.kansrijk.agenda;

import java.util.stream.Stream;

/** How one signs up for an event. */
public enum SignUpWay {
    HERE("hier"),
    ELSEWHERE("elders"),
    NOT_NEEDED("niet");

    private final String code;

    SignUpWay(String code) {
        this.code = code;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    static SignUpWay of(String code) {
        return Stream.of(values())
                .filter(way -> way.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody signs up like " + code));
    }
}
