package nl.kansrijk.catalog;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.Slugs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** The tables this module loads: schools, and who offers what where. */
@Configuration
class CatalogTables {

    static final String PROVIDERS = "providers";
    static final String OFFERINGS = "offerings";
    static final String ENROLMENTS = "enrolments";

    @Bean
    FactTable providersTable(NamedParameterJdbcTemplate jdbc) {
        return new ProvidersTable(jdbc);
    }

    @Bean
    FactTable offeringsTable(NamedParameterJdbcTemplate jdbc) {
        return new OfferingsTable(jdbc);
    }

    @Bean
    FactTable enrolmentsTable(NamedParameterJdbcTemplate jdbc) {
        return new EnrolmentsTable(jdbc);
    }

    private record ProvidersTable(NamedParameterJdbcTemplate jdbc) implements FactTable {

        @Override
        public String name() {
            return PROVIDERS;
        }

        @Override
        public int order() {
            return 11;
        }

        @Override
        public List<String> columns() {
            return List.of("id", "slug", "name", "sort", "place", "website", "source");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("id"), List.of("slug"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            if (!Slugs.isSlug(row.get("slug"))) {
                return List.of(
                        "'%s' is geen adres. Gebruik kleine letters, cijfers en streepjes.".formatted(row.get("slug")));
            }
            return List.of("mbo", "hbo").contains(row.get("sort"))
                    ? List.of()
                    : List.of("'%s' is geen soort school. Kies mbo of hbo.".formatted(row.get("sort")));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from catalog_provider");
            jdbc.batchUpdate(
                    """
                    insert into catalog_provider (id, slug, name, sort, place, website, source)
                    values (:id, :slug, :name, :sort, :place, :website, :source)
                    """,
                    rows.stream()
                            .map(row -> new MapSqlParameterSource(row.values())
                                    .addValue("website", row.ifGiven("website").orElse(null)))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private record OfferingsTable(NamedParameterJdbcTemplate jdbc) implements FactTable {

        @Override
        public String name() {
            return OFFERINGS;
        }

        @Override
        public int order() {
            return 12;
        }

        @Override
        public List<String> columns() {
            return List.of("course", "provider", "path", "place", "students", "source");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("course", "provider", "path", "place"));
        }

        @Override
        public List<Reference> references() {
            return List.of(
                    new Reference.ToDocument("course", CatalogKinds.COURSE),
                    new Reference.ToRow("provider", PROVIDERS, "id"));
        }

        @Override
        public List<String> problemsOf(Row row) {
            if (row.ifGiven("path").filter(OfferingsTable::isNoPath).isPresent()) {
                return List.of("'%s' is geen leerweg.".formatted(row.get("path")));
            }
            return row.ifGiven("students")
                            .filter(number -> !number.matches("\\d{1,6}"))
                            .isPresent()
                    ? List.of("'%s' is geen aantal.".formatted(row.get("students")))
                    : List.of();
        }

        private static boolean isNoPath(String code) {
            return Stream.of(LearningPath.values())
                    .noneMatch(path -> path.code().equals(code));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from catalog_offering");
            jdbc.batchUpdate(
                    """
                    insert into catalog_offering (course, provider, path, place, students, source)
                    values (:course, :provider, :path, :place, :students, :source)
                    """,
                    rows.stream()
                            .map(row -> new MapSqlParameterSource(row.values())
                                    .addValue(
                                            "students",
                                            row.ifGiven("students")
                                                    .map(Integer::valueOf)
                                                    .orElse(null)))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private record EnrolmentsTable(NamedParameterJdbcTemplate jdbc) implements FactTable {

        @Override
        public String name() {
            return ENROLMENTS;
        }

        @Override
        public int order() {
            return 13;
        }

        @Override
        public List<String> columns() {
            return List.of("course", "year", "students", "source");
        }

        @Override
        public List<List<String>> keys() {
            return List.of(List.of("course", "year"));
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference.ToDocument("course", CatalogKinds.COURSE));
        }

        @Override
        public List<String> problemsOf(Row row) {
            return row.get("year").matches("20\\d{2}") && row.get("students").matches("\\d{1,6}")
                    ? List.of()
                    : List.of("'%s' of '%s' klopt niet. Nodig: een jaar en een aantal studenten."
                            .formatted(row.get("year"), row.get("students")));
        }

        @Override
        public void replaceWith(List<Row> rows) {
            jdbc.getJdbcOperations().update("delete from catalog_enrolment");
            jdbc.batchUpdate(
                    """
                    insert into catalog_enrolment (course, reported_year, students, source)
                    values (:course, :year, :students, :source)
                    """,
                    rows.stream()
                            .map(row -> new MapSqlParameterSource(row.values())
                                    .addValue("year", Integer.valueOf(row.get("year")))
                                    .addValue("students", Integer.valueOf(row.get("students"))))
                            .toArray(SqlParameterSource[]::new));
        }
    }
}
