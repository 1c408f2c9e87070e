package nl.kansrijk.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who gives what where. */
@Component
public class Offerings {

    private static final String SELECT = """
            select o.course, p.slug, p.name, o.place, o.path, o.students, o.source
            from catalog_offering o join catalog_provider p on p.id = o.provider
            """;

    private final JdbcClient jdbc;

    Offerings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The schools that give a course, by place and name; one per school and place. */
    public List<Offering> of(CourseId course) {
        return together(jdbc.sql(SELECT + " where o.course = :course")
                .param("course", course.slug())
                .query(Offerings::row)
                .list());
    }

    /** What a school gives, by course; one per course and place. */
    public List<Offering> at(ProviderId provider) {
        return together(jdbc.sql(SELECT + " where p.slug = :provider")
                .param("provider", provider.slug())
                .query(Offerings::row)
                .list());
    }

    /** Every offering, per course. */
    public Map<CourseId, List<Offering>> perCourse() {
        var perCourse = new LinkedHashMap<CourseId, List<Offering>>();
        together(jdbc.sql(SELECT).query(Offerings::row).list())
                .forEach(offering -> perCourse
                        .computeIfAbsent(offering.course(), course -> new ArrayList<>())
                        .add(offering));
        return perCourse;
    }

    private static List<Offering> together(List<Row> rows) {
        var grouped = new LinkedHashMap<Group, List<Row>>();
        rows.forEach(row -> grouped.computeIfAbsent(
                        new Group(row.course, row.provider, row.place), group -> new ArrayList<>())
                .add(row));
        return grouped.values().stream()
                .map(Offerings::offering)
                .sorted(Comparator.comparing(
                                (Offering offering) -> offering.course().slug())
                        .thenComparing(Offering::place)
                        .thenComparing(Offering::providerName))
                .toList();
    }

    private static Offering offering(List<Row> rows) {
        var first = rows.getFirst();
        var paths = rows.stream()
                .map(Row::path)
                .filter(path -> !path.isEmpty())
                .map(LearningPath::of)
                .sorted()
                .toList();
        var students = rows.stream().flatMap(row -> row.students.stream()).reduce(Integer::sum);
        return new Offering(
                new CourseId(first.course),
                new ProviderId(first.provider),
                first.name,
                first.place,
                paths,
                students,
                first.source);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var students = row.getInt("students");
        return new Row(
                row.getString("course"),
                row.getString("slug"),
                row.getString("name"),
                row.getString("place"),
                row.getString("path"),
                row.wasNull() ? Optional.empty() : Optional.of(students),
                row.getString("source"));
    }

    private record Row(
            String course,
            String provider,
            String name,
            String place,
            String path,
            Optional<Integer> students,
            String source) {}

    private record Group(String course, String provider, String place) {}
}
