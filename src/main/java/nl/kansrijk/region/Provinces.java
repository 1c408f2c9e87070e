package nl.kansrijk.region;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.GeoPoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The twelve provinces as they lie on the map. */
@Component
public class Provinces {

    private final JdbcClient jdbc;

    Provinces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The borders of all provinces, simplified to about a kilometre; an island is a border of its own. */
    public List<List<GeoPoint>> borders() {
        return jdbc
                .sql("select border from region_province order by province, ring")
                .query(String.class)
                .list()
                .stream()
                .map(Provinces::corners)
                .toList();
    }

    private static List<GeoPoint> corners(String border) {
        return Stream.of(border.split(" "))
                .map(corner -> corner.split(","))
                .map(pair -> new GeoPoint(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }
}
