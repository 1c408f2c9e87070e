package nl.kansrijk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each module brings its own tables, in its own folder, with its own history.
 *
 * <p>Every statement is one that can be repeated ({@code if not exists}): the embedded database cannot take back half a
 * script, so a script that was cut off or failed is run again from its beginning.
 */
@Configuration
class Migrations {

    private static final List<String> MODULES =
            List.of("content", "account", "region", "catalog", "mail", "agenda", "monitoring", "search", "guidance");

    @Bean
    FlywayMigrationStrategy perModule() {
        return flyway -> migrate(flyway.getConfiguration());
    }

    static void migrate(org.flywaydb.core.api.configuration.Configuration settings) {
        for (var module : MODULES) {
            var flyway = Flyway.configure()
                    .configuration(settings)
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_" + module)
                    .placeholders(Map.of("databaseIdentity", UUID.randomUUID().toString()))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load();
            flyway.repair();
            flyway.migrate();
        }
    }
}
