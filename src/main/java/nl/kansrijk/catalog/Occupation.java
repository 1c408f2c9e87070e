package nl.kansrijk.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A profession somebody can choose.
 *
 * @param field the field of work it belongs to
 * @param glyph name of its pictogram, see {@code design.Glyph}
 * @param isco ISCO-08 unit group, four digits
 * @param esco UUID of the ESCO occupation, where one fits
 * @param day how a day can go, in the order of the day
 * @param fits for whom it fits, in sentences
 * @param drawbacks what may disappoint, in sentences
 * @param next what can come after
 * @param sources keys of sources
 * @param body what one does, in Markdown
 */
public record Occupation(
        OccupationId id,
        String title,
        Sector sector,
        WorkFieldId field,
        String glyph,
        String summary,
        String isco,
        Optional<String> esco,
        List<String> synonyms,
        List<String> workplaces,
        List<Moment> day,
        List<String> fits,
        List<String> drawbacks,
        List<Requirement> requirements,
        List<Route> routes,
        List<NextStep> next,
        List<Question> questions,
        List<String> sources,
        LocalDate checked,
        String body) {

    /**
     * A moment of a day at work.
     *
     * @param time on the clock, such as 07:30
     */
    public record Moment(String time, String text) {}

    /** Something the work asks of somebody. */
    public record Requirement(Need need, String text) {}

    /** A way to come to this work, and the course that goes with it where there is one. */
    public record Route(RouteKind kind, String text, Optional<CourseId> course) {}

    public boolean isLearnedAtUniversity() {
        return routes.stream().anyMatch(route -> route.kind() == RouteKind.UNIVERSITEIT);
    }

    public Optional<String> escoUri() {
        return esco.map(uuid -> "http://data.europa.eu/esco/occupation/" + uuid);
    }
}
