package nl.kansrijk.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * What holds for every course of a level.
 *
 * @param duration how long it takes, in words
 * @param admission what is asked of somebody who wants to start, in sentences
 * @param body Markdown
 */
public record LevelGuide(
        Level level,
        String title,
        String summary,
        String duration,
        List<String> admission,
        List<String> sources,
        LocalDate checked,
        String body) {}
