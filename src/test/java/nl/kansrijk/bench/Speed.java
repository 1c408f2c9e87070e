package nl.kansrijk.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.lucene.SearchIndex;

/** How long search takes in process, over many documents, as the portal's pages ask it. */
final class Speed {

    private static final int WARM_UP = 6_000;
    private static final int MEASURED = 10_000;
    private static final int OF_A_KIND = 300;
    private static final int SUGGESTIONS = 8;
    private static final int EDITS = 20;
    private static final int THREADS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration FULL_SPEED = Duration.ofSeconds(15);
    private static final long BETWEEN_SEARCHES_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final double MEGABYTE = 1024 * 1024;

    private final Search search;
    private final SearchIndex index;
    private final GeneratedSource source;
    private final Questions questions;

    Speed(RunningPortal portal) {
        search = portal.bean(Search.class);
        index = portal.bean(SearchIndex.class);
        source = portal.bean(GeneratedSource.class);
        questions = new Questions(source);
    }

    void measure() throws Exception {
        warmUp();
        printKinds();
        var marks = new Scoreboard(title());
        addSearches(marks, Mark.atMost(5));
        marks.add("searches on two threads", perSecond(), " /s", Mark.atLeast(3_000));
        var suggestions = timesOf(questions.beginnings(MEASURED), typed -> search.suggest(typed, SUGGESTIONS));
        marks.add("suggestions, p50", suggestions.p50(), " ms");
        marks.add("suggestions, p99", suggestions.p99(), " ms", Mark.atMost(3));
        addRebuild(marks);
        marks.add("an edit is found, slowest of " + EDITS, slowestEdit(), " s", Mark.atMost(1));
        marks.add("heap for search", heap(), " MB", Mark.atMost(150));
        marks.print();
    }

    void measureOfAMillion() {
        warmUp();
        printKinds();
        var marks = new Scoreboard(title());
        addSearches(marks, Mark.atMost(30));
        marks.print();
    }

    private String title() {
        return String.format(Locale.ROOT, "Search in process, %,d documents", index.size());
    }

    private void warmUp() {
        timesOf(questions.mixed(WARM_UP), this::search);
        timesOf(questions.beginnings(WARM_UP), typed -> search.suggest(typed, SUGGESTIONS));
    }

    private void printKinds() {
        var table = new Table("What people ask, and how long it takes", "", "example", "p50 ms", "p99 ms");
        for (var kind : Questions.Kind.values()) {
            var asked = questions.of(kind, MEASURED, OF_A_KIND);
            var times = timesOf(asked, this::search);
            var example = asked.getFirst();
            table.add(
                    kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    example.substring(0, Math.min(example.length(), 40)),
                    millis(times.p50()),
                    millis(times.p99()));
        }
        table.print();
    }

    private void addSearches(Scoreboard marks, Mark mark) {
        var searches = timesOf(questions.mixed(MEASURED), this::search);
        marks.add("searches, p50", searches.p50(), " ms");
        marks.add("searches, p99", searches.p99(), " ms", mark);
        marks.add("searches, slowest of " + searches.count(), searches.slowest(), " ms");
    }

    /** Both threads ask as fast as they get answers. */
    private double perSecond() throws Exception {
        var asked = questions.mixed(MEASURED);
        var answered = new AtomicInteger();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<? extends Future<?>> all = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        while (System.nanoTime() - begin < FULL_SPEED.toNanos()) {
                            search(asked.get(answered.getAndIncrement() % asked.size()));
                        }
                    }))
                    .toList();
            for (var each : all) {
                each.get();
            }
        }
        return answered.get() / ((System.nanoTime() - begin) / 1e9);
    }

    /** A hundred searches a second meanwhile, each counted from when it should have begun. */
    private void addRebuild(Scoreboard marks) throws InterruptedException {
        var asked = questions.mixed(MEASURED);
        var searches = new Times();
        var begin = System.nanoTime();
        var rebuilding = Thread.ofPlatform().start(index::rebuild);
        for (var number = 0; rebuilding.isAlive(); number++) {
            var due = begin + number * BETWEEN_SEARCHES_NANOS;
            LockSupport.parkNanos(due - System.nanoTime());
            search(asked.get(number % asked.size()));
            searches.since(due);
        }
        rebuilding.join();
        marks.add("rebuild while serving", (System.nanoTime() - begin) / 1e9, " s", Mark.atMost(15));
        marks.add("searches during the rebuild, p99", searches.p99(), " ms");
    }

    private double slowestEdit() {
        var times = new Times();
        IntStream.range(0, EDITS)
                .mapToObj(number -> "Kwartelhoeder " + number)
                .forEach(title -> times.of(() -> {
                    source.publish(title);
                    while (search.search(SearchRequest.of(title)).hits().stream()
                            .noneMatch(hit -> hit.title().text().equals(title))) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
                    }
                }));
        return times.slowest() / 1_000;
    }

    /** What is in use with the index open, after searches, less what is without. */
    private double heap() {
        index.stop();
        var without = used();
        index.start();
        timesOf(questions.mixed(WARM_UP), this::search);
        return (used() - without) / MEGABYTE;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        IntStream.range(0, 3).forEach(time -> System.gc());
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void search(String query) {
        search.search(SearchRequest.of(query));
    }

    /** Of as many as there is time for. */
    private static Times timesOf(List<String> texts, Consumer<String> action) {
        var times = new Times();
        var end = System.nanoTime() + PATIENCE.toNanos();
        texts.stream().takeWhile(text -> System.nanoTime() < end).forEach(text -> times.of(() -> action.accept(text)));
        return times;
    }

    private static String millis(double millis) {
        return String.format(Locale.ROOT, "%.2f", millis);
    }
}
