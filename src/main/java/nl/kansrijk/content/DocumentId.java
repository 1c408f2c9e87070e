package nl.kansrijk.content;

/**
 * Which document: its kind, its name in the address, and its language.
 *
 * @param kind name of the kind
 * @param slug name in the address
 * @param language BCP 47 tag, {@code nl} for the original
 */
public record DocumentId(String kind, String slug, String language) {

    /** The language of originals. */
    public static final String ORIGINAL = "nl";

    public static DocumentId dutch(String kind, String slug) {
        return new DocumentId(kind, slug, ORIGINAL);
    }

    public boolean isOriginal() {
        return language.equals(ORIGINAL);
    }

    @Override
    public String toString() {
        return kind + "/" + slug + (isOriginal() ? "" : "." + language);
    }
}
