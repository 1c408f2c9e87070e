package nl.kansrijk.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person's visit in one window, with everything that went over the wire and everything that went wrong. */
final class Visit implements AutoCloseable {

    /** How long anything may take, in milliseconds, on a busy machine. */
    private static final double PATIENCE = 10_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final List<Request> finished = new ArrayList<>();
    private Optional<Response> document = Optional.empty();

    Visit(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onRequest(request -> requests.add(request.url()));
        page.onRequestFinished(finished::add);
        page.onRequestFailed(this::noteFailure);
        page.onResponse(this::noteRefusal);
        page.onResponse(this::noteDocument);
        page.onPageError(error -> troubles.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                troubles.add("console: " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Leaves and comes back as a stranger; only the files of the front end may still be in the browser's cache. */
    void startAfresh() {
        page.navigate("about:blank");
        page.unrouteAll();
        context.clearCookies();
        requests.clear();
        finished.clear();
        troubles.clear();
    }

    /** Opens a path and waits until its heading is there: work areas draw themselves with script. */
    Visit open(String path) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
        return this;
    }

    void resize(Screen screen) {
        page.setViewportSize(screen.width(), screen.height());
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The path and query the visitor is at. */
    String place() {
        var address = URI.create(page.url());
        return address.getRawQuery() == null ? address.getPath() : address.getPath() + "?" + address.getRawQuery();
    }

    /** The page the visitor is at as the server sent it, before any script touched it. */
    String html() {
        return document.orElseThrow().text();
    }

    List<String> requests() {
        return List.copyOf(requests);
    }

    /**
     * What went over the wire, compressed, in bytes.
     *
     * @param types what the browser took it for, such as {@code document} or {@code font}
     */
    int bytes(Set<String> types) {
        return finished.stream()
                .filter(request -> types.contains(request.resourceType()))
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
    }

    /** Console errors and warnings, script errors, requests that failed or were refused. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** The hosts that were asked for anything, each once. */
    List<String> hosts() {
        return requests.stream()
                .map(URI::create)
                .filter(address -> address.getHost() != null)
                .map(address -> address.getHost() + ":" + address.getPort())
                .distinct()
                .toList();
    }

    private void noteFailure(Request request) {
        if (!isSuggestionNobodyWaitsFor(request)) {
            troubles.add("failed: %s (%s)".formatted(request.url(), request.failure()));
        }
    }

    /** Whoever types on, or goes to another page, makes the browser drop the question it was asking. */
    private static boolean isSuggestionNobodyWaitsFor(Request request) {
        return request.url().contains("/api/v1/suggest") && "net::ERR_ABORTED".equals(request.failure());
    }

    private void noteDocument(Response response) {
        if (response.request().isNavigationRequest()) {
            document = Optional.of(response);
        }
    }

    private void noteRefusal(Response response) {
        if (response.status() >= 400) {
            troubles.add("refused: %s (%d)".formatted(response.url(), response.status()));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
