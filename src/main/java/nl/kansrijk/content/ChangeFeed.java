package nl.kansrijk.content;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The order in which the public content changed, kept in the database and followed by every node.
 *
 * <p>Each publishing transaction locks one counter row, before anything else so that no two ever wait for each other.
 * Numbers thus become visible in order and without gaps. A node looks for news a few times a second, and at once after
 * its own changes.
 */
@Component
public class ChangeFeed {

    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);
    private static final long POLL_MILLIS = 200;
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final List<ChangeListener> listeners = new CopyOnWriteArrayList<>();
    private final Semaphore news = new Semaphore(0);
    private volatile long seen;
    private volatile boolean stopped;

    ChangeFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the last change that every listener on this node has heard of. */
    public long seen() {
        return seen;
    }

    /** The number of the last committed change. */
    public long latest() {
        return jdbc.sql("select last_number from content_feed")
                .query(Long.class)
                .single();
    }

    /** Tells apart databases: an index made from another database is of no use. */
    public String databaseIdentity() {
        return jdbc.sql("select database_identity from content_feed")
                .query(String.class)
                .single();
    }

    /** Changes after a number, oldest first, at most a thousand at a time. */
    public List<Change> after(long number) {
        return jdbc.sql("""
                        select number, subject, name from content_change
                        where number > :number order by number limit :batch
                        """)
                .param("number", number)
                .param("batch", BATCH)
                .query(Change.class)
                .list();
    }

    /** Waits until nobody else is publishing, and keeps others waiting until the running transaction ends. */
    public void takeTurn() {
        jdbc.sql("select last_number from content_feed for update")
                .query(Long.class)
                .single();
    }

    /** Adds a change to the feed, as part of the running transaction. */
    public void announce(String subject, String name) {
        jdbc.sql("update content_feed set last_number = last_number + 1").update();
        jdbc.sql("""
                        insert into content_change (number, subject, name, changed_at)
                        select last_number, :subject, :name, current_timestamp from content_feed
                        """).param("subject", subject).param("name", name).update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    news.release();
                }
            });
        }
    }

    /** Starts telling a listener about every change from now on. */
    public void follow(ChangeListener listener) {
        listeners.add(listener);
    }

    /** Starts looking for changes; everything up to now counts as seen. */
    public void start() {
        seen = latest();
        Thread.ofVirtual().name("change-feed").start(this::watch);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        news.release();
    }

    private void watch() {
        while (!stopped) {
            try {
                if (news.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
                if (!stopped) {
                    catchUp();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Following the change feed failed; trying again.", e);
            }
        }
    }

    private synchronized void catchUp() {
        for (var changes = after(seen); !changes.isEmpty(); changes = after(seen)) {
            for (var listener : listeners) {
                listener.on(changes);
            }
            seen = changes.getLast().number();
        }
    }
}
