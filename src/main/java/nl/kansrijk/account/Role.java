package nl.kansrijk.account;

/** What somebody may do. */
public enum Role {
    EDITOR("redacteur", "/redactie"),
    COACH("coach", "/begeleiding"),
    COORDINATOR("coördinator", "/begeleiding"),
    ADMINISTRATOR("beheerder", "/beheer");

    private final String label;
    private final String desk;

    Role(String label, String desk) {
        this.label = label;
        this.desk = desk;
    }

    public String label() {
        return label;
    }

    /** The address of the first screen for people with this role. */
    public String desk() {
        return desk;
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
