package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.net.URI;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the home page to a school and back, the way most people come. */
@BrowserTest
class VisitorsWalkIT {

    private final Visitors visitors;
    private final Portal portal;

    VisitorsWalkIT(Visitors visitors, Portal portal) {
        this.visitors = visitors;
        this.portal = portal;
    }

    static Stream<Named<Function<Visitors, Visit>>> ways() {
        return Stream.of(
                Named.of("phone", visitors -> visitors.on(Screen.PHONE)),
                Named.of("phone without script", visitors -> visitors.withoutScript(Screen.PHONE)),
                Named.of("desktop", visitors -> visitors.on(Screen.DESKTOP)),
                Named.of("desktop without script", visitors -> visitors.withoutScript(Screen.DESKTOP)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void leadsFromTheHomePageToASchoolAndBack(Function<Visitors, Visit> way) {
        try (var visit = way.apply(visitors)) {
            searchFromTheHomePage(visit);
            seeOccupationsAndCoursesNearby(visit);
            narrowDownToCoursesOfOneLevel(visit);
            takeTheFiltersBack(visit);
            readAboutTheOccupation(visit);
            goOnToItsCourse(visit);
            goOnToASchool(visit);
            comeBackToAnOccupation(visit);

            leavesNothingBehindAndAsksNobodyElse(visit);
        }
    }

    private static void searchFromTheHomePage(Visit visit) {
        visit.open("/");
        visit.find("#zoek-begin").fill("verpleegkundige utrecht");
        visit.find(".hero button[type=submit]").click();
        assertThat(visit.find("h1")).hasText("Zoeken naar “verpleegkundige utrecht”");
    }

    private static void seeOccupationsAndCoursesNearby(Visit visit) {
        var occupation = hits(visit, "Beroep").first();
        assertThat(occupation).containsText("Verpleegkundige");
        assertThat(occupation.locator(".card__schools li")).hasCount(3);
        assertThat(occupation.locator(".card__fact")).containsText("En bij nog");
        var course = hits(visit, "Opleiding").first();
        assertThat(course.locator(".card__schools li").first()).containsText(Pattern.compile(", (\\d+ km, )?in .+"));
    }

    private static void narrowDownToCoursesOfOneLevel(Visit visit) {
        choose(visit, "Soort", "Opleiding");
        assertThat(visit.find(".chips")).containsText("Opleiding");
        assertThat(visit.find(".hits .card__kind")).hasText(everyOne(visit, "Opleiding"));
        choose(visit, "Niveau", "mbo niveau 4");
        assertThat(visit.find(".chips")).containsText("mbo niveau 4");
        assertThat(visit.find(".hits .card__kind")).hasText(everyOne(visit, "Opleiding, mbo niveau 4"));
    }

    private static void takeTheFiltersBack(Visit visit) {
        chip(visit, "mbo niveau 4").click();
        assertThat(chip(visit, "mbo niveau 4")).hasCount(0);
        chip(visit, "Opleiding").click();
        assertThat(chip(visit, "Opleiding")).hasCount(0);
    }

    private static void readAboutTheOccupation(Visit visit) {
        hits(visit, "Beroep").locator("a[href='/beroepen/verpleegkundige']").click();
        assertThat(visit.find("h1")).hasText("Verpleegkundige");
        assertThat(visit.find(".source-note")).containsText("Bron en datum");
    }

    private static void goOnToItsCourse(Visit visit) {
        visit.find("main a[href='/opleidingen/mbo-verpleegkundige']").first().click();
        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");
    }

    private static void goOnToASchool(Visit visit) {
        visit.find("#scholen .more > summary").click();
        visit.find("#scholen a[href='/scholen/roc-midden-nederland']").first().click();
        assertThat(visit.find("h1")).hasText("ROC Midden Nederland");
    }

    private static void comeBackToAnOccupation(Visit visit) {
        visit.find("main a[href='/opleidingen/mbo-verpleegkundige']").first().click();
        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");
        visit.find("main a[href='/beroepen/verpleegkundige']").first().click();
        assertThat(visit.find("h1")).hasText("Verpleegkundige");
    }

    private void leavesNothingBehindAndAsksNobodyElse(Visit visit) {
        assertThat(visit.troubles()).as("errors and failed requests").isEmpty();
        assertThat(visit.hosts())
                .as("hosts asked")
                .containsExactly(URI.create(portal.address()).getAuthority());
        assertThat(visit.cookies()).as("cookies").isEmpty();
    }

    private static Locator hits(Visit visit, String kind) {
        return visit.find(".hits > li")
                .filter(new FilterOptions()
                        .setHas(visit.find(".card__kind")
                                .filter(new FilterOptions().setHasText(Pattern.compile("^" + kind)))));
    }

    private static void choose(Visit visit, String facet, String value) {
        // A sheet that is closed at first on a phone, a rail that is always there on a wide screen.
        var sheet = visit.find(".sheet > summary");
        if (sheet.isVisible()) {
            assertThat(visit.find(".search__rail")).isHidden();
            sheet.click();
        }
        visit.find("nav[aria-label='%s'] a".formatted(facet))
                .filter(new FilterOptions().setHasText(value))
                .first()
                .click();
    }

    private static Locator chip(Visit visit, String label) {
        return visit.find(".chip").filter(new FilterOptions().setHasText(label));
    }

    /** As many patterns as there are hits, each asking for the same beginning. */
    private static Pattern[] everyOne(Visit visit, String beginning) {
        var hits = visit.find(".hits > li").count();
        return Stream.generate(() -> Pattern.compile("^" + beginning))
                .limit(hits)
                .toArray(Pattern[]::new);
    }
}
