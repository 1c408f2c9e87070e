package nl.kansrijk.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All schools. */
@Component
public class Providers {

    private final JdbcClient jdbc;

    Providers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Provider> find(ProviderId id) {
        return jdbc.sql("select * from catalog_provider where slug = :slug")
                .param("slug", id.slug())
                .query(Providers::provider)
                .optional();
    }

    public List<Provider> all() {
        return jdbc.sql("select * from catalog_provider order by slug")
                .query(Providers::provider)
                .list();
    }

    private static Provider provider(ResultSet row, int number) throws SQLException {
        return new Provider(
                new ProviderId(row.getString("slug")),
                row.getString("id"),
                row.getString("name"),
                Provider.Sort.of(row.getString("sort")),
                row.getString("place"),
                Optional.ofNullable(row.getString("website")),
                row.getString("source"));
    }
}
