package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class MigrationsTest {

    private final TestDatabase database;

    MigrationsTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void keepsAHistoryPerModule() {
        assertThat(tables())
                .contains(
                        "flyway_content",
                        "flyway_account",
                        "flyway_region",
                        "flyway_catalog",
                        "flyway_mail",
                        "flyway_agenda",
                        "content_document");
    }

    @Test
    void leavesAMigratedDatabaseAlone() {
        var before = tables();

        Migrations.migrate(Flyway.configure().dataSource(database.dataSource()));

        assertThat(tables()).isEqualTo(before);
    }

    @Test
    void givesEachTestADatabaseOfItsOwn(TestDatabase same) {
        assertThat(same).isSameAs(database);
        assertThat(database.jdbc()
                        .sql("select count(*) from account_person")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> tables() {
        return database
                .jdbc()
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(String::toLowerCase)
                .sorted()
                .toList();
    }
}
