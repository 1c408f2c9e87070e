package nl.kansrijk.campaign;

import java.time.LocalDate;
import java.util.List;

/** A page that is text and nothing more, such as the privacy statement. */
public record PlainPage(
        String slug,
        String title,
        String summary,
        List<String> sources,
        LocalDate checked,
        Translation translation,
        String body) {}
