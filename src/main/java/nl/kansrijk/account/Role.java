package nl.kansrijk.account;

/** What somebody may do. */
public enum Role {
    EDITOR("redacteur"),
    COACH("coach"),
    COORDINATOR("coördinator"),
    ADMINISTRATOR("beheerder");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Names for use in annotations on views. */
    public static final class Names {
        public static final String EDITOR = "EDITOR";
        public static final String COACH = "COACH";
        public static final String COORDINATOR = "COORDINATOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
