package nl.kansrijk.search.asked;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.design.Pace;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts what people search for, without holding anybody up: in memory first, and every half minute in the database.
 *
 * <p>Whether anything is found is looked up then, not when somebody searches, because most pages come from a cache. A
 * count that gets lost is only a count.
 */
@Component
@ConditionalOnWebApplication
class CountingQueries implements SmartLifecycle {

    /** So many different queries in half a minute are not people's. */
    static final int MOST_WAITING = 1_000;

    /** A class behind one address searches less. */
    static final int MOST_PER_CONNECTION = 600;

    private static final Logger log = LoggerFactory.getLogger(CountingQueries.class);

    private final AskedQueries queries;
    private final Search search;
    private final Pace pace;
    private final Map<String, Counts> waiting = new ConcurrentHashMap<>();
    private volatile boolean running;

    CountingQueries(AskedQueries queries, Search search, Clock clock) {
        this.queries = queries;
        this.search = search;
        this.pace = new Pace(MOST_PER_CONNECTION, Duration.ofMinutes(10), clock);
    }

    /**
     * Counts something that happened with a query.
     *
     * @param client address of the visitor, for the pace only
     * @return false when too much comes from there, and nothing was counted
     */
    boolean count(String query, Counts once, String client) {
        if (!pace.allows(client)) {
            return false;
        }
        if (waiting.size() < MOST_WAITING || waiting.containsKey(query)) {
            waiting.merge(query, once, Counts::plus);
        }
        return true;
    }

    /** Moves what was counted to the database. */
    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void write() {
        try {
            queries.add(taken());
        } catch (RuntimeException e) {
            log.warn("What people searched for in the last half minute could not be counted.", e);
        }
    }

    @Scheduled(fixedDelay = 6, initialDelay = 0, timeUnit = TimeUnit.HOURS)
    void erase() {
        queries.eraseOld();
    }

    private Map<String, Counts> taken() {
        var taken = new HashMap<String, Counts>();
        for (var query : waiting.keySet()) {
            var counts = waiting.remove(query);
            if (counts != null) {
                taken.put(query, findsNothing(query, counts) ? counts.inVain() : counts);
            }
        }
        return taken;
    }

    private boolean findsNothing(String query, Counts counts) {
        return counts.asked() > 0 && search.search(SearchRequest.of(query)).total() == 0;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        write();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the index opens, before the web server; the other way round at the end. */
    @Override
    public int getPhase() {
        return 2;
    }
}
