package nl.kansrijk;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database for one test, with the same tables as in production and nothing in them.
 *
 * <p>H2 lives in memory. PostgreSQL is a real server, one for all tests of a run. On both, each test gets a copy of a
 * migrated database.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final HikariDataSource dataSource;
    private final Runnable disposal;
    private final Deque<ConfigurableApplicationContext> nodes = new ConcurrentLinkedDeque<>();

    private TestDatabase(HikariDataSource dataSource, Runnable disposal) {
        this.dataSource = dataSource;
        this.disposal = disposal;
    }

    /** Which database it is. */
    public enum Make {
        H2("H2"),
        POSTGRESQL("PostgreSQL");

        private final String label;

        Make(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    public static TestDatabase fresh(Make make) {
        return switch (make) {
            case H2 -> Memory.database();
            case POSTGRESQL -> Server.database();
        };
    }

    public String url() {
        return dataSource.getJdbcUrl();
    }

    public String user() {
        return dataSource.getUsername();
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /**
     * Starts a part of the portal on this database; started twice, there are two nodes. It stops with the test.
     *
     * @param settings as in {@code application.yaml}
     * @param parts components, configurations and ready-made beans
     */
    public ConfigurableApplicationContext start(Map<String, Object> settings, List<?> parts) {
        var node = new AnnotationConfigApplicationContext();
        node.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        node.registerBean(DataSource.class, () -> dataSource, bean -> bean.setDestroyMethodName(""));
        node.register(DatabaseAccess.class);
        for (var part : parts) {
            if (part instanceof Class<?> component) {
                node.register(component);
            } else {
                register(node, part);
            }
        }
        nodes.push(node);
        node.refresh();
        return node;
    }

    /** Takes care of a node that was started in another way: it stops with the test. */
    public ConfigurableApplicationContext adopt(ConfigurableApplicationContext node) {
        nodes.push(node);
        return node;
    }

    @SuppressWarnings("unchecked")
    private static <T> void register(AnnotationConfigApplicationContext node, T part) {
        var name = part.getClass().getSimpleName() + COUNT.incrementAndGet();
        node.registerBean(name, (Class<T>) part.getClass(), () -> part);
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
        disposal.run();
    }

    private static HikariDataSource pool(String url, String user) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(10);
        return pool;
    }

    /** H2 in memory. */
    private static final class Memory {

        private static final String SCRIPT = "memFS:migrated.sql";

        static {
            try (var migrated = pool("jdbc:h2:mem:migrated", "sa")) {
                Migrations.migrate(Flyway.configure().dataSource(migrated));
                JdbcClient.create(migrated)
                        .sql("script to '%s'".formatted(SCRIPT))
                        .query(row -> {});
            }
        }

        static TestDatabase database() {
            var pool = pool("jdbc:h2:mem:test-%d;DB_CLOSE_DELAY=-1".formatted(COUNT.incrementAndGet()), "sa");
            JdbcClient.create(pool).sql("runscript from '%s'".formatted(SCRIPT)).update();
            return new TestDatabase(pool, () -> {
                JdbcClient.create(pool).sql("shutdown immediately").update();
                pool.close();
            });
        }
    }

    /** The PostgreSQL server, started when the first test asks for it. */
    private static final class Server {

        private static final String USER = "postgres";
        private static final String TEMPLATE = "migrated";
        private static final long ROOM = 512L * 1024 * 1024;
        private static final EmbeddedPostgres POSTGRES = start();
        private static final JdbcClient ADMINISTRATOR = JdbcClient.create(POSTGRES.getPostgresDatabase());

        static {
            ADMINISTRATOR.sql("create database " + TEMPLATE).update();
            Migrations.migrate(Flyway.configure().dataSource(url(TEMPLATE), USER, ""));
        }

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createTempDirectory(quickest(), "kansrijk-postgres"))
                        .setCleanDataDirectory(true)
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start for the tests.", e);
            }
        }

        /** In memory if there is room: copying a database of a thousand small files is slow on a disk. */
        private static Path quickest() throws IOException {
            var memory = Path.of("/dev/shm");
            return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM
                    ? memory
                    : Path.of(System.getProperty("java.io.tmpdir"));
        }

        static TestDatabase database() {
            var name = "test_" + COUNT.incrementAndGet();
            ADMINISTRATOR
                    .sql("create database %s template %s strategy file_copy".formatted(name, TEMPLATE))
                    .update();
            return new TestDatabase(
                    pool(url(name), USER),
                    () -> ADMINISTRATOR
                            .sql("drop database %s with (force)".formatted(name))
                            .update());
        }

        private static String url(String database) {
            return POSTGRES.getJdbcUrl(USER, database);
        }
    }
}
