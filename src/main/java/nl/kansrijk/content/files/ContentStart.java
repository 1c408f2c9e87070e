package nl.kansrijk.content.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.kansrijk.content.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the first edition before the portal answers its first request, and then follows the change feed. */
@Component
class ContentStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ContentStart.class);

    private final ContentLoading loading;
    private final ChangeFeed feed;
    private final JdbcClient jdbc;
    private final Path folder;
    private volatile boolean running;

    ContentStart(ContentLoading loading, ChangeFeed feed, JdbcClient jdbc, @Value("${kansrijk.content}") Path folder) {
        this.loading = loading;
        this.feed = feed;
        this.jdbc = jdbc;
        this.folder = folder;
    }

    @Override
    public void start() {
        jdbc.sql("""
                        insert into content_feed (last_number, database_identity)
                        select 0, :identity where not exists (select 1 from content_feed)
                        """).param("identity", UUID.randomUUID().toString()).update();
        if (Files.isDirectory(folder)) {
            var report = loading.load(folder);
            log.info("content/: {}", report.summary());
            report.warnings().forEach(warning -> log.warn("content/: {}", warning));
        }
        feed.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the index (which reads what was loaded) and before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
