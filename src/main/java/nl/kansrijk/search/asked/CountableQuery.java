package nl.kansrijk.search.asked;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.search.SearchRequest;

/** What of a query may be counted: a few words as many people type them, that cannot tell who they are. */
public final class CountableQuery {

    static final int MAX_LENGTH = 60;

    private static final int MOST_WORDS = 6;

    /** Five or more together, as in telephone numbers and birthdays, whatever stands between them. */
    private static final Pattern MANY_DIGITS = Pattern.compile("\\p{Nd}([\\s./()+-]*\\p{Nd}){4}");

    /** With its letters a postcode is a dozen houses. */
    private static final Pattern WHOLE_POSTCODE = Pattern.compile("\\b[1-9]\\d{3} ?[a-z]{2}\\b");

    private CountableQuery() {}

    /** The query that somebody asks first; empty when it was narrowed down, or may not be counted. */
    public static Optional<String> of(SearchRequest request) {
        return request.isOnlyAQuery() ? of(request.query()) : Optional.empty();
    }

    /** In small letters, without accents and signs around it. */
    static Optional<String> of(String typed) {
        var folded = folded(typed);
        return folded.isEmpty() || mayBePersonal(folded) ? Optional.empty() : Optional.of(folded);
    }

    static String folded(String typed) {
        return Normalizer.normalize(typed, Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\p{C}\\s]+", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}+#]+$", "");
    }

    private static boolean mayBePersonal(String query) {
        return query.contains("@")
                || query.length() > MAX_LENGTH
                || query.split(" ").length > MOST_WORDS
                || MANY_DIGITS.matcher(query).find()
                || WHOLE_POSTCODE.matcher(query).find();
    }
}
