package nl.kansrijk.search.asked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A change that is being tried out on queries, one after the other, while somebody waits. */
public final class Trial {

    private static final Logger log = LoggerFactory.getLogger(Trial.class);

    private final List<String> queries;
    private volatile int done;
    private volatile boolean stopped;
    private volatile boolean failed;
    private volatile @Nullable List<Comparison> outcome;

    Trial(List<String> queries) {
        this.queries = List.copyOf(queries);
    }

    /** How many queries it is tried on. */
    public int total() {
        return queries.size();
    }

    /** How many queries are done. */
    public int done() {
        return done;
    }

    /** What changes, once all queries are done: those that change first. */
    public Optional<List<Comparison>> outcome() {
        return Optional.ofNullable(outcome);
    }

    public boolean failed() {
        return failed;
    }

    /** Nobody waits any more. */
    public void stop() {
        stopped = true;
    }

    void run(Function<String, Comparison> comparing) {
        try {
            var comparisons = new ArrayList<Comparison>();
            for (var query : queries) {
                if (stopped) {
                    return;
                }
                comparisons.add(comparing.apply(query));
                done = comparisons.size();
            }
            comparisons.sort(Comparator.comparing(comparison -> !comparison.isChanged()));
            outcome = List.copyOf(comparisons);
        } catch (RuntimeException e) {
            log.warn("Trying out a change of the thesaurus failed.", e);
            failed = true;
        }
    }
}
