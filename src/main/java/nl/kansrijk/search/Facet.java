package nl.kansrijk.search;

/** A way to narrow results down. The parameter names are part of the open API. */
public enum Facet {
    TYPE("type"),
    SECTOR("sector"),
    LEVEL("level"),
    LEARNING_PATH("path");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses and in the API. */
    public String parameter() {
        return parameter;
    }
}
