package nl.kansrijk.content;

/**
 * Which document: its kind, its name in the address, and its language.
 *
 * @param kind name of the kind
 * @param slug name in the address
 * @param language BCP 47 tag, {@code nl} for the original
 */
public record DocumentId(String kind, String slug, String language) {

    public static DocumentId dutch(String kind, String slug) {
        return new DocumentId(kind, slug, "nl");
    }

    @Override
    public String toString() {
        return kind + "/" + slug + (language.equals("nl") ? "" : "." + language);
    }
}
