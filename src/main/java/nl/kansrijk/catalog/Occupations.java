package nl.kansrijk.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All published occupations. */
@Component
public class Occupations {

    private final JdbcClient jdbc;

    Occupations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Occupation> find(OccupationId id) {
        return jdbc.sql("select * from catalog_occupation where slug = :slug")
                .param("slug", id.slug())
                .query(Occupations::occupation)
                .optional();
    }

    public List<Occupation> all() {
        return jdbc.sql("select * from catalog_occupation order by slug")
                .query(Occupations::occupation)
                .list();
    }

    public List<OccupationId> ids() {
        return jdbc.sql("select slug from catalog_occupation order by slug")
                .query((row, number) -> new OccupationId(row.getString(1)))
                .list();
    }

    public List<Occupation> in(Sector sector) {
        return jdbc.sql("select * from catalog_occupation where sector = :sector order by title")
                .param("sector", sector.code())
                .query(Occupations::occupation)
                .list();
    }

    public List<Occupation> in(WorkFieldId field) {
        return jdbc.sql("select * from catalog_occupation where field = :field order by title")
                .param("field", field.slug())
                .query(Occupations::occupation)
                .list();
    }

    /** The occupations with these ids that are published, in this order. */
    public List<Occupation> find(Collection<OccupationId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    /** Occupations akin to this one, closest first. */
    public List<Occupation> relatedTo(OccupationId id) {
        return jdbc.sql("""
                        select o.* from catalog_occupation o
                        join catalog_occupation_related r on r.related = o.slug
                        where r.occupation = :slug order by r.position
                        """)
                .param("slug", id.slug())
                .query(Occupations::occupation)
                .list();
    }

    /** Occupations that a course leads to. */
    public List<Occupation> after(CourseId course) {
        return jdbc.sql("""
                        select o.* from catalog_occupation o
                        join catalog_occupation_course c on c.occupation = o.slug
                        where c.course = :course order by c.position, o.title
                        """)
                .param("course", course.slug())
                .query(Occupations::occupation)
                .list();
    }

    private static Occupation occupation(ResultSet row, int number) throws SQLException {
        return new Occupation(
                new OccupationId(row.getString("slug")),
                row.getString("title"),
                Sector.of(row.getString("sector")),
                new WorkFieldId(row.getString("field")),
                row.getString("glyph"),
                row.getString("summary"),
                row.getString("isco"),
                Optional.ofNullable(row.getString("esco")),
                Lines.split(row.getString("synonyms")),
                Lines.split(row.getString("workplaces")),
                JsonColumn.read(row.getString("moments"), Occupation.Moment.class),
                Lines.split(row.getString("fits")),
                Lines.split(row.getString("drawbacks")),
                JsonColumn.read(row.getString("needs"), Occupation.Requirement.class),
                JsonColumn.read(row.getString("routes"), Occupation.Route.class),
                JsonColumn.read(row.getString("next_steps"), NextStep.class),
                JsonColumn.read(row.getString("questions"), Question.class),
                Lines.split(row.getString("sources")),
                row.getDate("checked").toLocalDate(),
                row.getString("body"));
    }
}
