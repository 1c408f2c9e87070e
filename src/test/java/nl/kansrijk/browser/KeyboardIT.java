package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Everything can be reached without a mouse, and you always see where you are. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardIT {

    /** More stops than any page has before its content. */
    private static final int MOST_STOPS = 60;

    private static final String STOP = """
            () => {
              const stop = document.activeElement;
              const { outlineStyle, outlineWidth } = getComputedStyle(stop);
              const { top, bottom } = stop.getBoundingClientRect();
              return {
                what: stop.outerHTML.slice(0, 120),
                path: stop.getAttribute('href') ?? '#' + stop.id,
                marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
                inSight: bottom > 0 && top < innerHeight
              };
            }
            """;

    private final Visit visit;

    KeyboardIT(Visitors visitors) {
        visit = visitors.on(Screen.DESKTOP);
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ERROR", "SIGN_IN"})
    void stopsAtTheSkipLinkFirst(Sample sample) {
        sample.openIn(visit);
        visit.page().keyboard().press("Tab");
        assertThat(visit.find(".skip-link")).isFocused();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ERROR", "SIGN_IN"})
    void skipsToTheContentOfTheSamePage(Sample sample) {
        sample.openIn(visit);
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("main")).isFocused();
        assertThat(visit.place()).isEqualTo(sample.path());
    }

    @Test
    void walksFromTheHomePageToACourse() {
        visit.open("/");
        tabTo("#zoek-begin");
        visit.page().keyboard().type("verpleegkundige utrecht");
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("h1")).hasText("Zoeken naar “verpleegkundige utrecht”");

        tabTo("/beroepen/verpleegkundige");
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("h1")).hasText("Verpleegkundige");

        tabTo("/opleidingen/mbo-verpleegkundige");
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");

        tabTo("#plaats");
    }

    /** Goes from stop to stop, each of which must be visible and marked. */
    private void tabTo(String path) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            visit.page().keyboard().press("Tab");
            var stop = (Map<?, ?>) visit.page().evaluate(STOP);
            assertThat(stop.get("marked"))
                    .as("focus is marked at %s", stop.get("what"))
                    .isEqualTo(true);
            assertThat(stop.get("inSight"))
                    .as("focus is in sight at %s", stop.get("what"))
                    .isEqualTo(true);
            if (path.equals(stop.get("path"))) {
                return;
            }
        }
        throw new AssertionError("%s cannot be reached from %s with the Tab key".formatted(path, visit.place()));
    }
}
