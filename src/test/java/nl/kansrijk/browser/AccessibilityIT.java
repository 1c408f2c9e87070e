package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core can see of WCAG 2.2 AA, and what it cannot: one outline a page, and nothing that sticks out. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

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

    private final Axe axe = new Axe();
    private final Set<Sample> seen = EnumSet.noneOf(Sample.class);
    private final Set<WorkPage> seenAtWork = EnumSet.noneOf(WorkPage.class);
    private final Visit visit;
    private final Visit atWork;
    private final Portal portal;
    private Optional<WorkDesk> signedInAt = Optional.empty();

    AccessibilityIT(Visitors visitors, Portal portal) {
        this.visit = visitors.on(Screen.DESKTOP);
        this.atWork = visitors.on(Screen.DESKTOP);
        this.portal = portal;
    }

    @BeforeEach
    void sitsAtADesk() {
        Look.LIGHT.of(visit);
        Look.LIGHT.of(atWork);
    }

    @AfterAll
    void leaves() {
        visit.close();
        atWork.close();
    }

    /** Only after everything was looked at can one say what no longer occurs. */
    @AfterAll
    void everyJudgementIsStillNeeded() {
        if (seen.equals(EnumSet.allOf(Sample.class)) && seenAtWork.equals(EnumSet.allOf(WorkPage.class))) {
            assertThat(axe.spent()).as("judgements about what no longer occurs").isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingOnPages(Sample sample) {
        sample.openIn(visit);
        assertThat(findings(visit)).isEmpty();
        seen.add(sample);
    }

    @Test
    void axeFindsNothingOnALivePage() {
        Sample.COURSE.openIn(visit);
        visit.find("#plaats").pressSequentially("3511");
        visit.find("html[data-flow=alive]").waitFor();
        assertThat(findings(visit)).isEmpty();
    }

    @Test
    void axeFindsNothingInAListOfSuggestions() {
        Sample.HOME.openIn(visit);
        visit.find("#zoek-begin").pressSequentially("zust");
        visit.find("[role=option]").first().waitFor();
        visit.find("#zoek-begin").press("ArrowDown");
        // The list hangs over the rest of the page, of which axe then cannot see the background.
        assertThat(findings(visit, ".hero search-box")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingInWorkAreas(WorkPage workPage) {
        openAtWork(workPage);
        assertThat(findings(atWork)).isEmpty();
        seenAtWork.add(workPage);
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
    @EnumSource
    void workAreasNeverScrollSideways(WorkPage workPage) {
        openAtWork(workPage);
        neverScrollsSideways(atWork);
    }

    private void openAtWork(WorkPage workPage) {
        if (!signedInAt.equals(Optional.of(workPage.desk()))) {
            atWork.startAfresh();
            workPage.desk().enter(atWork, portal);
            signedInAt = Optional.of(workPage.desk());
        }
        workPage.openIn(atWork);
    }

    private static void neverScrollsSideways(Visit visit) {
        for (var look : Look.values()) {
            look.of(visit);
            assertThat(list(visit, STICKING_OUT)).as("%s", look).isEmpty();
        }
    }

    private List<String> findings(Visit visit) {
        return findings(visit, "html");
    }

    /** However people have set their screen. */
    private List<String> findings(Visit visit, String part) {
        Axe.inject(visit);
        var findings = new ArrayList<String>();
        for (var look : Look.values()) {
            look.of(visit);
            axe.findings(visit, part).forEach(finding -> findings.add("%s: %s".formatted(look, finding)));
        }
        return findings;
    }

    private static List<?> list(Visit visit, String script) {
        return (List<?>) visit.page().evaluate(script);
    }
}
