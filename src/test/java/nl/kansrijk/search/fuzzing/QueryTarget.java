package nl.kansrijk.search.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.PortalTest;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.TestContextManager;

/**
 * Asks the whole portal's search whatever the fuzzer thinks of.
 *
 * <p>An input reads like the parameters of an address before they are encoded, "lasser&place=Zwolle": what comes before
 * the first "&" is the query, to be searched and to be suggested for.
 */
public final class QueryTarget {

    private static final int SIZE = 10;
    private static final int SUGGESTIONS = 8;
    private static final int WARM_UP = 20;

    private static @Nullable Search search;

    private QueryTarget() {}

    /** The whole portal, as tests have it. */
    @PortalTest
    private static final class Portal {}

    public static void fuzzerInitialize() throws Exception {
        var portal = new TestContextManager(Portal.class).getTestContext().getApplicationContext();
        search = portal.getBean(Search.class);
        for (var time = 0; time < WARM_UP; time++) {
            Seeds.all().forEach(QueryTarget::ask);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, UTF_8);
        mustBeCheap(text, () -> search(text));
        mustBeCheap(text, () -> suggest(text));
    }

    /** Twice, because the first time may have been compiled meanwhile. */
    private static void mustBeCheap(String text, Runnable answer) {
        if (Cost.of(answer).isTooMuch()) {
            var again = Cost.of(answer);
            if (again.isTooMuch()) {
                throw new AssertionError("“%s” took %s.".formatted(text, again));
            }
        }
    }

    private static void ask(String text) {
        search(text);
        suggest(text);
    }

    private static void search(String text) {
        var parameters = parameters(text);
        var request = SearchPaths.read(name -> parameters.getOrDefault(name, List.of()), SIZE);
        var found = opened().search(request);
        if (found.hits().size() > SIZE || found.total() < found.hits().size()) {
            throw new AssertionError(
                    "“%s”: %d hits of %d".formatted(text, found.hits().size(), found.total()));
        }
        if (found.facets().values().stream().flatMap(List::stream).anyMatch(count -> count.count() < 1)) {
            throw new AssertionError("“%s”: a facet that leads to nothing".formatted(text));
        }
    }

    private static void suggest(String text) {
        opened().suggest(query(text), SUGGESTIONS);
    }

    private static Search opened() {
        if (search == null) {
            throw new IllegalStateException("The target was not initialized.");
        }
        return search;
    }

    private static String query(String text) {
        return text.split("&", 2)[0];
    }

    private static Map<String, List<String>> parameters(String text) {
        var parameters = new HashMap<String, List<String>>();
        for (var part : text.split("&", -1)) {
            var named = part.split("=", 2);
            if (named.length == 2) {
                parameters.put(named[0], List.of(named[1]));
            }
        }
        parameters.put("q", List.of(query(text)));
        return parameters;
    }
}
