package nl.kansrijk.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Readers over HTTP on this machine only: a fixed number of requests, then it stops. */
final class LoadRun {

    private static final int READERS = 8;
    private static final int REQUESTS_EACH = 500;

    private LoadRun() {}

    static List<String> measure() throws Exception {
        try (var portal = new RunningPortal()) {
            var pages = List.of("/", "/zorg", "/beroepen/verpleegkundige", "/opleidingen/mbo-verpleegkundige");
            run(portal.address(), index -> pages.get(index % pages.size()));
            return List.of(
                    line("pages from the cache", run(portal.address(), index -> pages.get(index % pages.size()))),
                    line(
                            "pages written afresh",
                            run(portal.address(), index -> pages.get(index % pages.size()) + "?fresh=" + index)),
                    line("search page", run(portal.address(), index -> "/zoeken?q=" + query(index))),
                    line("search API", run(portal.address(), index -> "/api/v1/search?q=" + query(index))),
                    line("suggestions", run(portal.address(), index -> "/api/v1/suggest?q=" + query(index))));
        }
    }

    private static String query(int index) {
        var query = RunningPortal.QUERIES.get(index % RunningPortal.QUERIES.size());
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String line(String name, Figures figures) {
        return String.format(
                Locale.ROOT,
                "%-24s %8.0f /s   p50 %6.2f ms   p99 %6.2f ms",
                name,
                figures.perSecond,
                figures.p50Millis,
                figures.p99Millis);
    }

    private static Figures run(String address, java.util.function.IntFunction<String> path) throws Exception {
        try (var readers = Executors.newFixedThreadPool(READERS);
                var browser = HttpClient.newHttpClient()) {
            var begin = System.nanoTime();
            List<Future<List<Double>>> all = new ArrayList<>();
            for (var reader = 0; reader < READERS; reader++) {
                var first = reader * REQUESTS_EACH;
                all.add(readers.submit(() -> read(browser, address, path, first)));
            }
            var times = new ArrayList<Double>();
            for (var each : all) {
                times.addAll(each.get());
            }
            Collections.sort(times);
            return new Figures(
                    times.size() / ((System.nanoTime() - begin) / 1e9), times.get(times.size() / 2), times.get((int)
                            (times.size() * 0.99)));
        }
    }

    private static List<Double> read(
            HttpClient browser, String address, java.util.function.IntFunction<String> path, int first) {
        return IntStream.range(first, first + REQUESTS_EACH)
                .mapToObj(index -> {
                    var begin = System.nanoTime();
                    try {
                        var answer = browser.send(
                                HttpRequest.newBuilder(URI.create(address + path.apply(index)))
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                BodyHandlers.ofByteArray());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(path.apply(index) + " answered " + answer.statusCode());
                        }
                    } catch (java.io.IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return (System.nanoTime() - begin) / 1e6;
                })
                .toList();
    }

    private record Figures(double perSecond, double p50Millis, double p99Millis) {}
}
