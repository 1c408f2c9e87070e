package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a results page tells us, and what an editor does with it. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AskedQueriesIT {

    private static final String TOLD = "**/api/v1/asked";

    private static final String SIDEWAYS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final Visit visit;
    private final Portal portal;

    AskedQueriesIT(Visitors visitors, Portal portal) {
        this.visit = visitors.on(Screen.DESKTOP);
        this.portal = portal;
    }

    @BeforeEach
    void comesAsAStranger() {
        visit.startAfresh();
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @Test
    void aPageTellsWhatIsShownAndWhatIsChosen() {
        var shown = visit.page().waitForRequest(TOLD, () -> visit.open("/zoeken?q=Verpleegkundige"));
        var chosen = visit.page()
                .waitForRequest(
                        TOLD,
                        () -> visit.find(".hits > li:nth-child(2) a").first().click());

        assertThat(shown.postData()).isEqualTo("query=verpleegkundige");
        assertThat(chosen.postData()).isEqualTo("query=verpleegkundige&rank=2");
        assertThat(visit.cookies()).isEmpty();
        assertThat(visit.troubles()).isEmpty();
    }

    @Test
    void whoComesBackToThePageIsNotCountedAgain() {
        visit.page().waitForRequest(TOLD, () -> visit.open("/zoeken?q=verpleegkundige"));
        visit.page().reload();
        visit.find(".hits a").first().waitFor();
        visit.page().waitForTimeout(500);

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void aPageThatWasNarrowedDownTellsNothing() {
        visit.open("/zoeken?q=verpleegkundige&type=occupation");
        visit.find(".hits a").first().waitFor();
        visit.page().waitForTimeout(500);

        assertThat(told()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "DESKTOP"})
    void anEditorTriesAWordPublishesItAndTakesItBack(Screen screen) {
        count("xqzwvkjh", 12);
        visit.resize(screen);
        WorkDesk.EDITOR.enter(visit, portal);
        visit.open("/redactie/zoeken");
        visit.find("vaadin-grid-cell-content").getByText("xqzwvkjh").first().click();
        assertThat(visit.find(".asked-panel h2")).isFocused();
        assertThat(visit.find(".asked-panel__hits")).hasText("Niets gevonden.");
        visit.page()
                .getByLabel("Wij zoeken", new GetByLabelOptions().setExact(false))
                .fill("lasser");
        button("Bekijk wat er verandert").click();
        assertThat(visit.find(".trial-outcome__query").first()).containsText("nieuw");
        assertThat(visit.page().evaluate(SIDEWAYS)).isEqualTo(false);
        Axe.inject(visit);
        assertThat(new Axe().findings(visit, ".asked-panel")).isEmpty();

        button("Publiceer “xqzwvkjh → lasser”").click();
        assertThat(visit.find(".asked-panel__status")).containsText("Zoeken werkt zo sinds");
        assertThat(visit.find(".asked-panel__hits li").first()).containsText("Lasser");

        button("Maak ongedaan").click();
        assertThat(visit.find(".asked-panel__hits")).hasText("Niets gevonden.");
        assertThat(visit.place()).contains("vraag=xqzwvkjh");
        assertThat(visit.troubles()).isEmpty();
    }

    private Locator button(String name) {
        return visit.page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private long told() {
        return visit.requests().stream()
                .filter(each -> each.endsWith("/api/v1/asked"))
                .count();
    }

    private void count(String query, int times) {
        var jdbc = portal.bean(JdbcClient.class);
        jdbc.sql("delete from search_asked").update();
        jdbc.sql("insert into search_asked values (?, ?, ?, ?, 0, 0, 0)")
                .params(List.of(query, Date.valueOf(LocalDate.now()), times, times))
                .update();
    }
}
