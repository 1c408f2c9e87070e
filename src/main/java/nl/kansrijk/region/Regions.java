package nl.kansrijk.region;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The 35 labour-market regions. */
@Component
public class Regions {

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A labour-market region.
     *
     * @param number as UWV numbers them
     */
    public record Region(int number, String slug, String name) {}

    public List<Region> all() {
        return jdbc.sql("select number, slug, name from region_region order by name")
                .query(Region.class)
                .list();
    }

    /** The region in which a municipality lies. */
    public Optional<Region> ofMunicipality(String municipality) {
        return jdbc.sql("""
                        select r.number, r.slug, r.name from region_region r
                        join region_municipality m on m.region = r.number where m.name = :municipality
                        """)
                .param("municipality", municipality)
                .query(Region.class)
                .optional();
    }

    /** The region of a postcode, by its four digits. */
    public Optional<Region> ofPostcode(String digits) {
        return jdbc.sql("""
                        select r.number, r.slug, r.name from region_region r
                        join region_municipality m on m.region = r.number
                        join region_postcode p on p.municipality = m.name where p.postcode = :digits
                        """).param("digits", digits).query(Region.class).optional();
    }

    public Optional<Region> find(int number) {
        return jdbc.sql("select number, slug, name from region_region where number = :number")
                .param("number", number)
                .query(Region.class)
                .optional();
    }
}
