package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A course page is plain HTML until somebody says where they are; then its list of schools follows. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class FlowOnIntentIT {

    private static final String COURSE = "/opleidingen/mbo-verpleegkundige";
    private static final Predicate<String> BELONGS_TO_FLOW =
            Pattern.compile("v-r=|/Flow|flow-imports|/work-area").asPredicate();
    private static final Predicate<String> BRINGS_FLOW_TO_LIFE = url -> url.contains("v-r=init");

    private final Visitors visitors;
    private final Visit visit;

    FlowOnIntentIT(Visitors visitors) {
        this.visitors = visitors;
        this.visit = visitors.on(Screen.PHONE);
    }

    @BeforeEach
    void arrivesAsAStranger() {
        visit.startAfresh();
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @Test
    void readingLoadsNothingOfFlow() {
        openTheCourse(visit);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(visit.requests()).noneMatch(BELONGS_TO_FLOW);
        assertThat(visit.cookies()).isEmpty();
    }

    @Test
    void searchingLoadsNothingOfFlow() {
        openTheCourse(visit);
        visit.find("#zoek").pressSequentially("zust");
        visit.find("[role=option]").first().waitFor();
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(visit.requests()).noneMatch(BELONGS_TO_FLOW);
        assertThat(visit.cookies()).isEmpty();
    }

    @Test
    void keepsEveryCharacterTypedBeforeFlowIsThere() {
        var held = holdFlow();
        openTheCourse(visit);
        field(visit).pressSequentially("35");
        visit.page().waitForCondition(() -> !held.isEmpty());
        field(visit).pressSequentially("11");

        held.forEach(Route::resume);
        waitUntilAlive();
        assertThat(field(visit)).hasValue("3511");
    }

    @Test
    void losesNoCharacterWhileFlowTakesOver() {
        openTheCourse(visit);
        field(visit).pressSequentially("Utrecht", new Locator.PressSequentiallyOptions().setDelay(60));
        waitUntilAlive();
        assertThat(field(visit)).hasValue("Utrecht");
    }

    @Test
    void keepsFocusAndCaret() {
        var held = holdFlow();
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        field(visit).press("ArrowLeft");
        visit.page().waitForCondition(() -> !held.isEmpty());

        held.forEach(Route::resume);
        waitUntilAlive();
        assertThat(field(visit)).isFocused();
        assertThat(field(visit).evaluate("field => field.selectionStart")).isEqualTo(3);
    }

    @Test
    void putsTheNearestSchoolFirstWithoutAPageLoad() {
        openTheCourse(visit);
        visit.page().evaluate("window.samePage = true");
        field(visit).pressSequentially("3511");

        assertThat(firstSchool(visit)).containsText("Utrecht");
        assertThat(visit.find("#scholen .row__fact").filter(new Locator.FilterOptions().setHasText(" km")))
                .not()
                .hasCount(0);
        assertThat(visit.page().evaluate("window.samePage")).isEqualTo(true);
    }

    @Test
    void sortsTheSchoolsByDistance() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        assertThat(firstSchool(visit)).containsText("Utrecht");
        assertThat(kilometres()).isSorted().isNotEmpty();
    }

    @Test
    void followsWhatIsTypedNext() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        assertThat(firstSchool(visit)).containsText("Utrecht");
        field(visit).fill("Zwolle");
        assertThat(firstSchool(visit)).containsText("Zwolle");
    }

    @Test
    void explainsAPlaceItDoesNotKnow() {
        openTheCourse(visit);
        field(visit).pressSequentially("Nergenshuizen");
        assertThat(visit.find("#scholen .notice")).containsText("We kennen “Nergenshuizen” niet");
    }

    @Test
    void keepsTheScrollPosition() {
        openTheCourse(visit);
        field(visit).scrollIntoViewIfNeeded();
        field(visit).focus();
        var before = visit.page().evaluate("Math.round(scrollY)");
        field(visit).pressSequentially("3511");
        assertThat(firstSchool(visit)).containsText("Utrecht");
        assertThat(before).isNotEqualTo(0);
        assertThat(visit.page().evaluate("Math.round(scrollY)")).isEqualTo(before);
    }

    @Test
    void suggestsOnALivePageToo() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        waitUntilAlive();
        visit.find("#zoek").pressSequentially("zust");
        assertThat(visit.find("[role=option]").first()).isVisible();
    }

    @Test
    void skipsToTheContentOfALivePage() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        waitUntilAlive();
        visit.find(".skip-link").focus();
        visit.find(".skip-link").press("Enter");
        assertThat(visit.find("main")).isFocused();
        assertThat(visit.place()).isEqualTo(COURSE);
    }

    @Test
    void submitsFromALivePage() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        waitUntilAlive();
        field(visit).press("Enter");
        visit.page().waitForURL("**" + COURSE + "?place=3511#scholen");
        assertThat(firstSchool(visit)).containsText("Utrecht");
    }

    @Test
    void comesToLifeWithoutComplaints() {
        openTheCourse(visit);
        field(visit).pressSequentially("3511");
        assertThat(firstSchool(visit)).containsText("Utrecht");
        assertThat(visit.troubles()).isEmpty();
    }

    @Test
    void doesTheSameWithAPageLoadWithoutScript() {
        try (var plain = visitors.withoutScript(Screen.PHONE)) {
            openTheCourse(plain);
            field(plain).fill("3511");
            plain.find("#scholen button").click();
            plain.page().waitForURL("**" + COURSE + "?place=3511#scholen");
            assertThat(firstSchool(plain)).containsText("Utrecht");
            assertThat(field(plain)).hasValue("3511");
        }
    }

    @Test
    void staysUsableWhenTheServerRefuses() {
        visit.page().route(BRINGS_FLOW_TO_LIFE, route -> route.fulfill(new FulfillOptions().setStatus(503)));
        openTheCourse(visit);
        var refused = visit.page()
                .waitForResponse(
                        answer -> BRINGS_FLOW_TO_LIFE.test(answer.url()),
                        () -> field(visit).pressSequentially("3511"));
        assertThat(refused.status()).isEqualTo(503);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");
        assertThat(field(visit)).hasValue("3511");
        assertThat(field(visit)).isFocused();
        field(visit).press("Enter");
        visit.page().waitForURL("**" + COURSE + "?place=3511#scholen");
        assertThat(firstSchool(visit)).containsText("Utrecht");
    }

    @Test
    void saysNothingOfALostConnectionWhenTheServerRefuses() {
        visit.page().route(BRINGS_FLOW_TO_LIFE, Route::abort);
        openTheCourse(visit);
        visit.page()
                .waitForRequest(
                        request -> BRINGS_FLOW_TO_LIFE.test(request.url()),
                        () -> field(visit).focus());
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(visit.find("vaadin-connection-indicator")).hasCount(0);
        assertThat(visit.find("iframe")).hasCount(0);
    }

    private static void openTheCourse(Visit visit) {
        visit.open(COURSE);
    }

    private static Locator field(Visit visit) {
        return visit.find("#plaats");
    }

    private static Locator firstSchool(Visit visit) {
        return visit.find("#scholen .rows > li").first();
    }

    private void waitUntilAlive() {
        visit.find("html[data-flow=alive]").waitFor();
    }

    /** Keeps Flow waiting until the test lets it go on. */
    private List<Route> holdFlow() {
        var held = new ArrayList<Route>();
        visit.page().route(BRINGS_FLOW_TO_LIFE, held::add);
        return held;
    }

    /** The distances in the order of the list; a school in the place itself has none. */
    private List<Integer> kilometres() {
        return visit.find("#scholen .row__fact").allTextContents().stream()
                .map(Pattern.compile(", (\\d+) km$")::matcher)
                .filter(java.util.regex.Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
