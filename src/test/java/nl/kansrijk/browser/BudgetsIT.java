package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a first view may cost somebody with a slow phone. */
@BrowserTest
class BudgetsIT {

    private static final int KIBIBYTE = 1024;
    private static final int MOST_FOR_THE_PAGE = 50 * KIBIBYTE;
    private static final int MOST_FOR_FONTS = 80 * KIBIBYTE;
    private static final double MOST_SHIFT = 0.01;

    /** Longer than text waits for its own font, in milliseconds. */
    private static final double SLOW_FONTS = 700;

    /** How far things moved without anybody touching them, once our fonts are in use. */
    private static final String SHIFT = """
            async () => {
              await document.fonts.ready;
              await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
              return new Promise((resolve) => {
                const sum = (entries) => entries.filter(({ hadRecentInput }) => !hadRecentInput).reduce((total, { value }) => total + value, 0);
                new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({ type: 'layout-shift', buffered: true });
                setTimeout(() => resolve(0), 200);
              });
            }
            """;

    private static final String FONTS_AFTER_PAINT = """
            () => {
              const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
              const [paint] = performance.getEntriesByName('first-contentful-paint');
              return Math.min(...fonts.map(({ startTime }) => startTime)) - paint.startTime;
            }
            """;

    private final Visitors visitors;
    private final Portal portal;

    BudgetsIT(Visitors visitors, Portal portal) {
        this.visitors = visitors;
        this.portal = portal;
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SIGN_IN", "SIGN_UP_AGAIN"})
    void firstViewsAreLight(Sample sample) {
        try (var visit = visitors.on(Screen.PHONE)) {
            sample.openIn(visit);
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(visit.bytes(Set.of("document", "stylesheet", "script")))
                    .as("bytes of HTML, styles and script")
                    .isBetween(1, MOST_FOR_THE_PAGE);
            assertThat(visit.bytes(Set.of("font"))).as("bytes of fonts").isLessThanOrEqualTo(MOST_FOR_FONTS);
            assertThat(visit.hosts())
                    .as("hosts asked")
                    .containsExactly(URI.create(portal.address()).getAuthority());
            assertThat(visit.cookies()).as("cookies").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SIGN_IN", "SIGN_UP_AGAIN"})
    void nothingMovesWhenFontsComeLate(Sample sample) {
        try (var visit = visitors.on(Screen.PHONE)) {
            for (var screen : List.of(Screen.PHONE, Screen.DESKTOP)) {
                visit.resize(screen);
                assertThat(shiftOf(sample, visit)).as("%s", screen).isLessThanOrEqualTo(MOST_SHIFT);
            }
        }
    }

    @Test
    void fontsAreAskedForAfterTheFirstPaint() {
        try (var visit = visitors.on(Screen.PHONE)) {
            visit.open("/beroepen/verpleegkundige");
            visit.page().waitForFunction("() => ['all', 'headings'].includes(document.documentElement.dataset.fonts)");

            var wait = ((Number) visit.page().evaluate(FONTS_AFTER_PAINT)).doubleValue();

            assertThat(wait)
                    .as("milliseconds from the first paint to the first font")
                    .isPositive();
        }
    }

    private static double shiftOf(Sample sample, Visit visit) {
        var fonts = new ArrayList<Route>();
        visit.page().unrouteAll();
        visit.page().route("**/*.woff2", fonts::add);
        visit.page().navigate(sample.path(), new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        visit.page().waitForTimeout(SLOW_FONTS);
        if (sample != Sample.ERROR) {
            visit.page().waitForCondition(() -> !fonts.isEmpty());
        }
        fonts.forEach(Route::resume);
        return ((Number) visit.page().evaluate(SHIFT)).doubleValue();
    }
}
