package nl.kansrijk.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Readers over HTTP on this machine only: a fixed number of requests, then it stops. */
final class LoadRun {

    private static final int READERS = 8;
    private static final int REQUESTS_EACH = 500;
    private static final int RATE = 200;
    private static final int SECONDS = 30;
    private static final List<String> PAGES =
            List.of("/", "/zorg", "/beroepen/verpleegkundige", "/opleidingen/mbo-verpleegkundige");

    private final String address;
    private final List<String> asked;
    private final List<String> typed;

    private LoadRun(RunningPortal portal) {
        address = portal.address();
        var questions = new Questions(portal.bean(GeneratedSource.class));
        asked = questions.mixed(READERS * REQUESTS_EACH);
        typed = questions.beginnings(RATE * SECONDS);
    }

    static void measure(RunningPortal portal) throws Exception {
        var load = new LoadRun(portal);
        var marks = new Scoreboard("Over HTTP on this machine");
        load.atARate(load::suggestions);
        var suggestions = load.atARate(load::suggestions);
        marks.add("suggestions at %d/s, p50".formatted(RATE), suggestions.p50(), " ms");
        marks.add("suggestions at %d/s, p99".formatted(RATE), suggestions.p99(), " ms", Mark.atMost(10));
        load.atFullSpeed(LoadRun::page);
        load.add(marks, "pages from the cache", LoadRun::page);
        load.add(marks, "pages written afresh", number -> page(number) + "?fresh=" + number);
        load.add(marks, "search page", number -> "/zoeken?q=" + encoded(load.asked.get(number)));
        load.add(marks, "search API", number -> "/api/v1/search?q=" + encoded(load.asked.get(number)));
        marks.print();
    }

    private static String page(int number) {
        return PAGES.get(number % PAGES.size());
    }

    private String suggestions(int number) {
        return "/api/v1/suggest?q=" + encoded(typed.get(number));
    }

    private void add(Scoreboard marks, String what, IntFunction<String> path) throws Exception {
        var begin = System.nanoTime();
        var times = atFullSpeed(path);
        marks.add(what, times.count() / ((System.nanoTime() - begin) / 1e9), " /s");
        marks.add(what + ", p99 of %d readers".formatted(READERS), times.p99(), " ms");
    }

    /**
     * Requests leave at fixed moments, whether those before were answered or not, and count from the moment they should
     * have left: whoever waits behind a slow answer is counted too.
     */
    private Times atARate(IntFunction<String> path) {
        var times = new Times();
        try (var browser = HttpClient.newHttpClient()) {
            var begin = System.nanoTime();
            var answers = new ArrayList<CompletableFuture<Void>>();
            for (var number = 0; number < RATE * SECONDS; number++) {
                var due = begin + number * (TimeUnit.SECONDS.toNanos(1) / RATE);
                LockSupport.parkNanos(due - System.nanoTime());
                var request = path.apply(number);
                answers.add(browser.sendAsync(request(request), BodyHandlers.ofByteArray())
                        .thenAccept(answer -> {
                            times.since(due);
                            mustBeGood(request, answer);
                        }));
            }
            answers.forEach(CompletableFuture::join);
        }
        return times;
    }

    private Times atFullSpeed(IntFunction<String> path) throws Exception {
        var times = new Times();
        try (var readers = Executors.newFixedThreadPool(READERS);
                var browser = HttpClient.newHttpClient()) {
            List<? extends Future<?>> all = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> IntStream.range(0, REQUESTS_EACH)
                            .map(number -> reader * REQUESTS_EACH + number)
                            .forEach(number -> times.of(() -> read(browser, path.apply(number))))))
                    .toList();
            for (var each : all) {
                each.get();
            }
        }
        return times;
    }

    private void read(HttpClient browser, String path) {
        try {
            mustBeGood(path, browser.send(request(path), BodyHandlers.ofByteArray()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    private static void mustBeGood(String path, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
