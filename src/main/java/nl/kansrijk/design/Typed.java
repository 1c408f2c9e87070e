package nl.kansrijk.design;

import java.util.Map;

/**
 * What somebody typed in a form, by the names of its fields.
 *
 * <p>Characters that nobody can type or see are taken out, but for the ends of lines.
 */
public record Typed(Map<String, String> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        values = Map.copyOf(values);
    }

    /** The value of a field, without blanks around it; empty when it was not sent. */
    public String text(String field) {
        return values.getOrDefault(field, "")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]", "")
                .strip();
    }

    /** The value of a field on one line. */
    public String line(String field) {
        return text(field).replaceAll("\\s+", " ");
    }
}
