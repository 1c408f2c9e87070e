package nl.kansrijk.guidance.cases;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened in a case.
 *
 * @param by the account of who did it; empty for the person who asked, and for the portal itself
 * @param text what was written about it
 */
public record Happening(int number, Kind kind, Instant at, Optional<String> by, Optional<String> text) {

    /** What happened. */
    public enum Kind {
        ASKED("Aangevraagd"),
        SEEN("Bekeken"),
        TAKEN("Opgepakt"),
        NOTE("Notitie"),
        MESSAGE("Bericht"),
        WITHDRAWN("Ingetrokken"),
        ERASED("Gewist");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
