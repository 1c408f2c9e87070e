package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
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
                        "flyway_search",
                        "content_document");
    }

    @Test
    void leavesAMigratedDatabaseAlone() {
        var before = tables();

        Migrations.migrate(Flyway.configure().dataSource(database.dataSource()));

        assertThat(tables()).isEqualTo(before);
    }

    /** H2 cannot take back half a migration: whoever was cut off runs the same script from its beginning. */
    @Test
    void runsAScriptAgainThatWasCutOff() {
        var before = columns();
        histories()
                .forEach(history -> database.jdbc()
                        .sql("delete from \"%s\" where \"version\" <> '0'".formatted(history))
                        .update());

        Migrations.migrate(Flyway.configure().dataSource(database.dataSource()));

        assertThat(columns()).isEqualTo(before);
    }

    /** Such as when the disk was full. */
    @Test
    void triesAScriptAgainThatFailed() {
        histories()
                .forEach(history -> database.jdbc()
                        .sql("update \"%s\" set \"success\" = false where \"version\" <> '0'".formatted(history))
                        .update());

        Migrations.migrate(Flyway.configure().dataSource(database.dataSource()));

        assertThat(histories())
                .isNotEmpty()
                .allSatisfy(history -> assertThat(database.jdbc()
                                .sql("select count(*) from \"%s\" where not \"success\"".formatted(history))
                                .query(Integer.class)
                                .single())
                        .isZero());
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

    @Test
    void keepsOccupationsAndCoursesOfBeforeTheRicherPages() {
        asItWasBeforeTheRicherPages();
        database.jdbc().sql("""
                        insert into catalog_occupation
                          (slug, title, sector, summary, isco, synonyms, workplaces, fits, requirements, sources,
                           checked, body)
                        values ('lasser', 'Lasser', 'techniek', 'Je last.', '7212', 'welder', 'werf', 'Precies.',
                          'Een diploma.', 'esco', date '2026-11-21', 'De tekst.')
                        """).update();
        database.jdbc().sql("""
                        insert into catalog_course
                          (slug, title, sector, level, summary, crebos, crohos, paths, admission, synonyms, sources,
                           checked, body)
                        values ('mbo-lasser', 'Lasser', 'techniek', 'mbo-2', 'Je leert lassen.', '25480', '', 'bol',
                          'Een diploma.', '', 'duo', date '2026-11-21', 'De tekst.')
                        """).update();

        Migrations.migrate(Flyway.configure().dataSource(database.dataSource()));

        var catalog = database.start(Map.of(), List.of(Occupations.class, Courses.class));
        assertThat(catalog.getBean(Occupations.class).find(new OccupationId("lasser")))
                .hasValueSatisfying(lasser -> {
                    assertThat(lasser.title()).isEqualTo("Lasser");
                    assertThat(lasser.fits()).containsExactly("Precies.");
                    assertThat(lasser.routes()).isEmpty();
                    assertThat(lasser.glyph()).isNotEmpty();
                });
        assertThat(catalog.getBean(Courses.class).find(new CourseId("mbo-lasser")))
                .hasValueSatisfying(course -> {
                    assertThat(course.admission()).containsExactly("Een diploma.");
                    assertThat(course.fullSince()).isEmpty();
                    assertThat(course.questions()).isEmpty();
                });
    }

    private void asItWasBeforeTheRicherPages() {
        tables().stream()
                .filter(table -> table.startsWith("catalog_") || table.equals("flyway_catalog"))
                .forEach(table -> database.jdbc().sql(drop(table)).update());
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration/catalog")
                .table("flyway_catalog")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target("1")
                .load()
                .migrate();
    }

    /** Flyway quotes the name of its table, which H2 then keeps in small letters. */
    private static String drop(String table) {
        return table.startsWith("flyway_") ? "drop table \"%s\"".formatted(table) : "drop table " + table;
    }

    private List<String> histories() {
        return tables().stream().filter(table -> table.startsWith("flyway_")).toList();
    }

    private List<String> columns() {
        return database
                .jdbc()
                .sql("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public'
                        """)
                .query((row, number) ->
                        row.getString(1).toLowerCase() + "." + row.getString(2).toLowerCase())
                .list()
                .stream()
                .sorted()
                .toList();
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
