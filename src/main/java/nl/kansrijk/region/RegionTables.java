package nl.kansrijk.region;

import java.util.List;
import java.util.regex.Pattern;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.Slugs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The tables this module loads: labour-market regions, municipalities, postcodes and provinces. */
@Configuration
class RegionTables {

    @Bean
    FactTable regionsTable(NamedParameterJdbcTemplate jdbc) {
        return new Regions(jdbc);
    }

    @Bean
    FactTable municipalitiesTable(NamedParameterJdbcTemplate jdbc) {
        return new Municipalities(jdbc);
    }

    @Bean
    FactTable postcodesTable(NamedParameterJdbcTemplate jdbc) {
        return new Postcodes(jdbc);
    }

    @Bean
    FactTable provincesTable(NamedParameterJdbcTemplate jdbc) {
        return new ProvinceBorders(jdbc);
    }

    private record Regions(NamedParameterJdbcTemplate jdbc) implements FactTable {
        @Override
        public String name() {
            return "regions";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<String> columns() {
            return List.of("number", "slug", "name");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("number"), List.of("slug"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            return row.get("number").matches("\\d{1,2}") && Slugs.isSlug(row.get("slug"))
                    ? List.of()
                    : List.of("'%s' of '%s' klopt niet. Nodig: een nummer en een slug."
                            .formatted(row.get("number"), row.get("slug")));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from region_region");
            jdbc.batchUpdate(
                    "insert into region_region (number, slug, name) values (:number, :slug, :name)",
                    rows.stream()
                            .map(row -> new MapSqlParameterSource()
                                    .addValue("number", Integer.valueOf(row.get("number")))
                                    .addValue("slug", row.get("slug"))
                                    .addValue("name", row.get("name")))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private record Municipalities(NamedParameterJdbcTemplate jdbc) implements FactTable {
        @Override
        public String name() {
            return "municipalities";
        }

        @Override
        public int order() {
            return 2;
        }

        @Override
        public List<String> columns() {
            return List.of("municipality", "region");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("municipality"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            return row.get("region").matches("\\d{1,2}")
                    ? List.of()
                    : List.of("'%s' is geen nummer van een regio.".formatted(row.get("region")));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from region_municipality");
            jdbc.batchUpdate(
                    "insert into region_municipality (name, region) values (:name, :region)",
                    rows.stream()
                            .map(row -> new MapSqlParameterSource()
                                    .addValue("name", row.get("municipality"))
                                    .addValue("region", Integer.valueOf(row.get("region"))))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private record Postcodes(NamedParameterJdbcTemplate jdbc) implements FactTable {
        @Override
        public String name() {
            return "postcodes";
        }

        @Override
        public int order() {
            return 3;
        }

        @Override
        public List<String> columns() {
            return List.of("postcode", "place", "municipality", "latitude", "longitude");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("postcode"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            if (!row.get("postcode").matches("[1-9]\\d{3}")) {
                return List.of("'%s' is geen postcode. Nodig: vier cijfers.".formatted(row.get("postcode")));
            }
            return inTheNetherlands(row)
                    ? List.of()
                    : List.of("breedte %s en lengte %s liggen niet in Nederland."
                            .formatted(row.get("latitude"), row.get("longitude")));
        }

        private static boolean inTheNetherlands(Row row) {
            try {
                var latitude = Double.parseDouble(row.get("latitude"));
                var longitude = Double.parseDouble(row.get("longitude"));
                return latitude > 50.7 && latitude < 53.7 && longitude > 3.2 && longitude < 7.3;
            } catch (NumberFormatException notANumber) {
                return false;
            }
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from region_postcode");
            jdbc.batchUpdate(
                    """
                    insert into region_postcode (postcode, place, municipality, latitude, longitude)
                    values (:postcode, :place, :municipality, :latitude, :longitude)
                    """,
                    rows.stream()
                            .map(row -> new MapSqlParameterSource()
                                    .addValue("postcode", row.get("postcode"))
                                    .addValue("place", row.get("place"))
                                    .addValue("municipality", row.get("municipality"))
                                    .addValue("latitude", Double.valueOf(row.get("latitude")))
                                    .addValue("longitude", Double.valueOf(row.get("longitude"))))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private record ProvinceBorders(NamedParameterJdbcTemplate jdbc) implements FactTable {

        private static final Pattern BORDER =
                Pattern.compile("\\d\\d\\.\\d+,\\d\\.\\d+( \\d\\d\\.\\d+,\\d\\.\\d+){2,}+");

        @Override
        public String name() {
            return "provinces";
        }

        @Override
        public int order() {
            return 4;
        }

        @Override
        public List<String> columns() {
            return List.of("province", "ring", "border", "source");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("province", "ring"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            return row.get("ring").matches("\\d{1,2}")
                            && BORDER.matcher(row.get("border")).matches()
                    ? List.of()
                    : List.of("De grens van %s klopt niet. Zo wel: 52.100,4.300 52.200,4.400 52.300,4.500."
                            .formatted(row.get("province")));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from region_province");
            jdbc.batchUpdate(
                    """
                    insert into region_province (province, ring, border, source)
                    values (:province, :ring, :border, :source)
                    """,
                    rows.stream()
                            .map(row -> new MapSqlParameterSource(row.values())
                                    .addValue("ring", Integer.valueOf(row.get("ring"))))
                            .toArray(SqlParameterSource[]::new));
        }
    }
}
