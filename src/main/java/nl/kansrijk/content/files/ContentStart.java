package nl.kansrijk.content.files;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kansrijk.content.ChangeFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the first edition before the portal answers its first request, and then follows the change feed. */
@Component
class ContentStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ContentStart.class);

    private final ContentLoading loading;
    private final ChangeFeed feed;
    private final Path folder;
    private volatile boolean running;

    ContentStart(ContentLoading loading, ChangeFeed feed, @Value("${kansrijk.content}") Path folder) {
        this.loading = loading;
        this.feed = feed;
        this.folder = folder;
    }

    @Override
    public void start() {
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
