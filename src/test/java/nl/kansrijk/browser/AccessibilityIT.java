package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What axe-core can see of WCAG 2.2 AA, and what it cannot: one outline a page, and nothing that sticks out. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Path AXE = Path.of("node_modules", "axe-core", "axe.min.js");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String VIOLATIONS = """
            async rules => (await axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] }))
              .violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
            """;

    private static final String DOUBLE_IDS = """
            () => {
              const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
              return ids.filter((id, index) => ids.indexOf(id) !== index);
            }
            """;

    private static final String HEADING_LEVELS =
            "() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]))";

    private static final String STICKING_OUT = """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              return scrollWidth <= clientWidth
                ? []
                : [...document.querySelectorAll('body *')]
                    .filter((element) => element.getBoundingClientRect().right > clientWidth)
                    .map((element) => element.outerHTML.slice(0, 120));
            }
            """;

    private final Visit visit;
    private final Visit atWork;
    private final Portal portal;

    AccessibilityIT(Visitors visitors, Portal portal) {
        this.visit = visitors.on(Screen.DESKTOP);
        this.atWork = visitors.on(Screen.DESKTOP);
        this.portal = portal;
    }

    @BeforeEach
    void sitsAtADesk() {
        visit.resize(Screen.DESKTOP);
        atWork.resize(Screen.DESKTOP);
    }

    @AfterAll
    void leaves() {
        visit.close();
        atWork.close();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnPages(Sample sample) throws IOException {
        sample.openIn(visit);
        assertThat(violations(visit)).isEmpty();
    }

    @Test
    void axeFindsNothingOnALivePage() throws IOException {
        Sample.COURSE.openIn(visit);
        visit.find("#plaats").pressSequentially("3511");
        visit.find("html[data-flow=alive]").waitFor();
        assertThat(violations(visit)).isEmpty();
    }

    @Test
    void axeFindsNothingInAListOfSuggestions() throws IOException {
        Sample.HOME.openIn(visit);
        visit.find("#zoek-begin").pressSequentially("zust");
        visit.find("[role=option]").first().waitFor();
        visit.find("#zoek-begin").press("ArrowDown");
        assertThat(violations(visit)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COORDINATOR")
    void axeFindsNothingInWorkAreas(WorkDesk desk) throws IOException {
        atWork.startAfresh();
        desk.enter(atWork, portal);
        assertThat(violations(atWork)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyIdIsUniqueOnItsPage(Sample sample) {
        sample.openIn(visit);
        assertThat(list(visit, DOUBLE_IDS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void headingsStartWithOneH1AndSkipNoLevel(Sample sample) {
        sample.openIn(visit);
        var levels =
                list(visit, HEADING_LEVELS).stream().map(Integer.class::cast).toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (var next = 1; next < levels.size(); next++) {
            assertThat(levels.get(next))
                    .as("heading %d of %s", next + 1, levels)
                    .isLessThanOrEqualTo(levels.get(next - 1) + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesNeverScrollSideways(Sample sample) {
        sample.openIn(visit);
        neverScrollsSideways(visit);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "COORDINATOR")
    void workAreasNeverScrollSideways(WorkDesk desk) {
        atWork.startAfresh();
        desk.enter(atWork, portal);
        neverScrollsSideways(atWork);
    }

    private static void neverScrollsSideways(Visit visit) {
        for (var screen : List.of(Screen.SMALLEST, Screen.PHONE)) {
            visit.resize(screen);
            assertThat(list(visit, STICKING_OUT)).as("at %d px", screen.width()).isEmpty();
        }
    }

    /** In both colour schemes, on the widest and the smallest screen. */
    private static List<String> violations(Visit visit) throws IOException {
        visit.page().evaluate(axe());
        var violations = new ArrayList<String>();
        for (var screen : List.of(Screen.DESKTOP, Screen.SMALLEST)) {
            visit.resize(screen);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                for (var violation : (List<?>) visit.page().evaluate(VIOLATIONS, RULES)) {
                    violations.add("%s %s: %s".formatted(screen, scheme, violation));
                }
            }
        }
        return violations;
    }

    private static String axe() throws IOException {
        if (!Files.exists(AXE)) {
            throw new IllegalStateException(
                    "%s is missing. Build the front end: mvn package -Dvaadin.force.production.build=true"
                            .formatted(AXE));
        }
        return Files.readString(AXE);
    }

    private static List<?> list(Visit visit, String script) {
        return (List<?>) visit.page().evaluate(script);
    }
}
