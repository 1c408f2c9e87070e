package nl.kansrijk.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * A field of work: occupations that have their place or their people in common.
 *
 * @param scene name of its picture, see {@code design.Scene}
 * @param synonyms other words for it, as people say them
 * @param body Markdown
 */
public record WorkField(
        WorkFieldId id,
        String title,
        Sector sector,
        String scene,
        String summary,
        List<String> synonyms,
        List<String> sources,
        LocalDate checked,
        String body) {}
