package nl.kansrijk.editorial;

/** Addresses of this module's pages. */
public final class EditorialPaths {

    public static final String DESK = "redactie";

    private EditorialPaths() {}
}
