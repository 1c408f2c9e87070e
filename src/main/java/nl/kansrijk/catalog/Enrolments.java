package nl.kansrijk.catalog;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many students followed a course, year by year. */
@Component
public class Enrolments {

    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The students of one year, of all schools together.
     *
     * @param source key of the source
     */
    public record Year(int year, int students, String source) {}

    /** The years of which we can compare the figures, oldest first; see {@code content/SOURCES.md}. */
    public List<Year> of(CourseId course) {
        return jdbc.sql("""
                        select reported_year as "year", students, source from catalog_enrolment
                        where course = :course order by reported_year
                        """)
                .param("course", course.slug())
                .query((row, number) -> new Year(row.getInt(1), row.getInt(2), row.getString(3)))
                .list();
    }
}
