package nl.kansrijk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets people visit the portal, each with a browser profile of their own. */
final class Visitors implements AutoCloseable {

    private static final List<String> CHROMIUMS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final String address;
    private final Playwright playwright;
    private final Browser browser;

    private Visitors(String address, Playwright playwright, Browser browser) {
        this.address = address;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Visitors of(Portal portal) {
        var chromium = chromium();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
        return new Visitors(portal.address(), playwright, browser);
    }

    private static Path chromium() {
        return Stream.concat(Optional.ofNullable(System.getenv("CHROMIUM")).stream(), CHROMIUMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium to test with. Install it, or set CHROMIUM to the program."));
    }

    Visit on(Screen screen) {
        return arrive(screen, true);
    }

    Visit withoutScript(Screen screen) {
        return arrive(screen, false);
    }

    private Visit arrive(Screen screen, boolean script) {
        var context = browser.newContext(new NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(script)
                .setViewportSize(screen.width(), screen.height()));
        return new Visit(context);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
