package nl.kansrijk.bench;

import java.util.concurrent.TimeUnit;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.Suggestion;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Search and suggestions in process, over the loaded content, with facets, reasons and distances. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SearchBenchmark {

    private @Nullable RunningPortal portal;
    private @Nullable Search search;
    private int next;

    @Setup
    public void start() {
        portal = new RunningPortal();
        search = portal.bean(Search.class);
    }

    @TearDown
    public void stop() {
        java.util.Objects.requireNonNull(portal).close();
    }

    @Benchmark
    public SearchResult search() {
        return java.util.Objects.requireNonNull(search).search(SearchRequest.of(nextQuery()));
    }

    @Benchmark
    public java.util.List<Suggestion> suggest() {
        var query = nextQuery();
        return java.util.Objects.requireNonNull(search).suggest(query.substring(0, Math.min(5, query.length())), 8);
    }

    private String nextQuery() {
        next = (next + 1) % RunningPortal.QUERIES.size();
        return RunningPortal.QUERIES.get(next);
    }
}
