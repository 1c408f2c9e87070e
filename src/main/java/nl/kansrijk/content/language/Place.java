package nl.kansrijk.content.language;

/**
 * Where in a document something stands.
 *
 * @param value the field, with the numbers and names within it: {@code summary}, {@code fits.2},
 *     {@code questions.0.answer}; or {@link #BODY}; empty for the document as a whole
 * @param line counts from 0, within that value
 */
public record Place(String value, int line) {

    public static final String BODY = "body";

    static final Place WHOLE = new Place("", 0);

    Place down(int lines) {
        return new Place(value, line + lines);
    }
}
