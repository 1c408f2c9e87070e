package nl.kansrijk.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A page that is text and nothing more, such as the privacy statement.
 *
 * @param synonyms other words for what it is about, as people say them
 */
public record PlainPage(
        String slug,
        String title,
        String summary,
        List<String> synonyms,
        List<String> sources,
        LocalDate checked,
        Translation translation,
        String body) {}
