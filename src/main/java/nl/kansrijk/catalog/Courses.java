package nl.kansrijk.catalog;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All published courses. */
@Component
public class Courses {

    private final JdbcClient jdbc;

    Courses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Course> find(CourseId id) {
        return jdbc.sql("select * from catalog_course where slug = :slug")
                .param("slug", id.slug())
                .query(Courses::course)
                .optional();
    }

    public List<Course> all() {
        return jdbc.sql("select * from catalog_course order by slug")
                .query(Courses::course)
                .list();
    }

    public List<CourseId> ids() {
        return jdbc.sql("select slug from catalog_course order by slug")
                .query((row, number) -> new CourseId(row.getString(1)))
                .list();
    }

    /** Courses that lead to an occupation, the most usual first. */
    public List<Course> towards(OccupationId occupation) {
        return jdbc.sql("""
                        select c.* from catalog_course c
                        join catalog_occupation_course o on o.course = c.slug
                        where o.occupation = :occupation order by o.position
                        """)
                .param("occupation", occupation.slug())
                .query(Courses::course)
                .list();
    }

    /** Courses that a school gives. */
    public List<Course> at(ProviderId provider) {
        return jdbc.sql("""
                        select * from catalog_course where slug in (
                          select o.course from catalog_offering o
                          join catalog_provider p on p.id = o.provider where p.slug = :provider)
                        order by title
                        """)
                .param("provider", provider.slug())
                .query(Courses::course)
                .list();
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                new CourseId(row.getString("slug")),
                row.getString("title"),
                Sector.of(row.getString("sector")),
                Level.of(row.getString("level")),
                row.getString("summary"),
                Lines.split(row.getString("crebos")),
                Lines.split(row.getString("crohos")),
                Lines.split(row.getString("paths")).stream()
                        .map(LearningPath::of)
                        .toList(),
                Optional.ofNullable(row.getString("duration")),
                Optional.ofNullable(row.getDate("full_since")).map(Date::toLocalDate),
                Lines.split(row.getString("fits")),
                Lines.split(row.getString("admission")),
                JsonColumn.read(row.getString("next_steps"), NextStep.class),
                JsonColumn.read(row.getString("questions"), Question.class),
                Lines.split(row.getString("synonyms")),
                Lines.split(row.getString("sources")),
                row.getDate("checked").toLocalDate(),
                row.getString("body"));
    }
}
