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
 * @param fullSince when somebody said that there are no places left
 * @param fits for whom it fits, in sentences
 * @param admission what is asked of somebody who wants to start, where it differs from the level, in sentences
 * @param next what can come after
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
        Optional<LocalDate> fullSince,
        List<String> fits,
        List<String> admission,
        List<NextStep> next,
        List<Question> questions,
        List<String> synonyms,
        List<String> sources,
        LocalDate checked,
        String body) {}
