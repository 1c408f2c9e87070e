package nl.kansrijk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A course that leads to a recognised qualification.
 *
 * @param crebos codes in the register of vocational qualifications, the newest first
 * @param crohos codes in the register of higher education
 * @param duration only when a source gives it
 * @param admission what is asked of somebody who wants to start, in sentences
 * @param body what one learns, in Markdown
 */
public record Course(
        CourseId id,
        String title,
        Sector sector,
        Level level,
        String summary,
        List<String> crebos,
        List<String> crohos,
        List<LearningPath> paths,
        Optional<String> duration,
        List<String> admission,
        List<String> synonyms,
        List<String> sources,
        LocalDate checked,
        String body) {}
