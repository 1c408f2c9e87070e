package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The list under the search field: a combobox as WAI-ARIA describes it. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class SuggestionsIT {

    private final Visit visit;
    private final Locator field;
    private final Locator options;

    SuggestionsIT(Visitors visitors) {
        visit = visitors.on(Screen.DESKTOP);
        field = visit.find("#zoek-begin");
        options = visit.find(".home [role=option]");
    }

    @BeforeEach
    void typesTheBeginningOfAWord() {
        visit.open("/");
        visit.page().evaluate("localStorage.clear()");
        assertThat(field).hasAttribute("role", "combobox");
        field.pressSequentially("zust");
        options.first().waitFor();
    }

    @AfterAll
    void leaves() {
        visit.close();
    }

    @Test
    void offersWhatPeopleMean() {
        assertThat(options.first()).containsText(Pattern.compile("zuster", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void saysThatTheListIsOpen() {
        assertThat(field).hasAttribute("aria-expanded", "true");
    }

    @Test
    void saysHowManyThereAre() {
        assertThat(visit.find(".home [role=status]"))
                .hasText(Pattern.compile(
                        "%d suggesties?: .*Beroepen \\d.*\\. Kies met de pijltjes\\.".formatted(options.count())));
    }

    @Test
    void groupsThemUnderHeadings() {
        field.fill("ver");
        assertThat(group("Beroepen").getByRole(AriaRole.OPTION)).not().hasCount(0);
        assertThat(group("Opleidingen").getByRole(AriaRole.OPTION)).not().hasCount(0);
        assertThat(group("Plaatsen")).hasCount(0);
        field.fill("utr");
        assertThat(group("Plaatsen").getByRole(AriaRole.OPTION).first()).containsText("Utrecht");
    }

    @Test
    void offersSomethingFromTheFirstLetter() {
        field.fill("v");
        assertThat(group("Beroepen").getByRole(AriaRole.OPTION)).not().hasCount(0);
    }

    @Test
    void forgivesATypingMistake() {
        field.fill("verplegkun");
        assertThat(group("Beroepen")).containsText("Verpleegkundige");
    }

    @Test
    void pointsAtTheOptionTheArrowReached() {
        field.press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", id(options.first()));
        assertThat(options.first()).hasAttribute("aria-selected", "true");
    }

    @Test
    void comesBackToTheFieldAboveTheFirstOption() {
        field.press("ArrowDown");
        field.press("ArrowUp");
        assertThat(visit.find(".home [aria-activedescendant]")).hasCount(0);
        assertThat(visit.find(".home [aria-selected=true]")).hasCount(0);
    }

    @Test
    void reachesTheLastOptionByGoingUp() {
        field.press("ArrowUp");
        assertThat(field).hasAttribute("aria-activedescendant", id(options.last()));
    }

    @Test
    void jumpsToTheLastAndTheFirstOption() {
        field.press("ArrowDown");
        field.press("End");
        assertThat(field).hasAttribute("aria-activedescendant", id(options.last()));
        field.press("Home");
        assertThat(field).hasAttribute("aria-activedescendant", id(options.first()));
    }

    @Test
    void leavesHomeToTheTextWhileNothingIsChosen() {
        field.press("Home");
        field.pressSequentially("x");
        assertThat(field).hasValue("xzust");
    }

    @Test
    void remembersWhatWasSearchedForInThisBrowser() {
        searchFor("lasser");
        searchFor("kok");

        field.click();

        assertThat(group("Eerder gezocht").getByRole(AriaRole.OPTION)).hasText(new String[] {"kok", "lasser"});
        field.press("ArrowDown");
        field.press("ArrowDown");
        field.press("Enter");
        visit.page().waitForURL("**/zoeken?q=lasser");
    }

    @Test
    void remembersTheLastFiveOnly() {
        for (var query : List.of("een", "twee", "drie", "vier", "vijf", "zes")) {
            searchFor(query);
        }

        field.press("ArrowDown");

        assertThat(group("Eerder gezocht").getByRole(AriaRole.OPTION))
                .hasText(new String[] {"zes", "vijf", "vier", "drie", "twee"});
    }

    @Test
    void wipesWhatWasSearchedForWithTheKeyboard() {
        searchFor("lasser");
        field.press("ArrowDown");
        assertThat(group("Eerder gezocht")).isVisible();

        field.press("Tab");
        assertThat(visit.find(".home .search-box__wipe")).isFocused();
        visit.page().keyboard().press("Enter");

        assertThat(field).isFocused();
        assertThat(visit.find(".home [role=listbox]")).isHidden();
        assertThat(visit.find(".home [role=status]")).hasText("Gewist");
        assertThat((Integer) visit.page().evaluate("localStorage.length")).isZero();
        field.press("ArrowDown");
        assertThat(visit.find(".home [role=listbox]")).isHidden();
    }

    @Test
    void suggestsWithoutMemoryWhereTheBrowserRefusesToKeepAnything() {
        visit.page().evaluate("""
                () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } })
                """);
        field.fill("lasser");
        assertThat(group("Beroepen")).containsText("Lasser");
        field.press("Enter");
        visit.page().waitForURL("**/zoeken?q=lasser");
    }

    @Test
    void keepsTheFocusInTheField() {
        field.press("ArrowDown");
        assertThat(field).isFocused();
    }

    @Test
    void opensTheChosenOptionOnEnter() {
        var path = path(options.first());
        field.press("ArrowDown");
        field.press("Enter");
        visit.page().waitForURL("**" + path);
        assertThat(visit.place()).isEqualTo(path);
    }

    @Test
    void opensTheOptionThatIsClicked() {
        var path = path(options.first());
        options.first().click();
        visit.page().waitForURL("**" + path);
        assertThat(visit.place()).isEqualTo(path);
    }

    @Test
    void searchesOnEnterWhenNothingIsChosen() {
        field.press("Enter");
        visit.page().waitForURL("**/zoeken?q=zust");
        assertThat(visit.find("h1")).hasText("Zoeken naar “zust”");
    }

    @Test
    void closesOnEscape() {
        field.press("ArrowDown");
        field.press("Escape");
        assertThat(visit.find(".home [role=listbox]")).isHidden();
        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(visit.find(".home [aria-activedescendant]")).hasCount(0);
    }

    @Test
    void keepsWhatWasTypedOnEscape() {
        field.press("Escape");
        assertThat(field).hasValue("zust");
    }

    @Test
    void worksAgainAfterEscape() {
        field.press("Escape");
        field.pressSequentially("er");
        options.first().waitFor();
        assertThat(field).hasAttribute("aria-expanded", "true");
        assertThat(options.first()).containsText(Pattern.compile("zuster", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void closesWhenTheFocusLeaves() {
        field.press("Tab");
        assertThat(visit.find(".home [role=listbox]")).isHidden();
    }

    @Test
    void saysSoWhenThereIsNothingToOffer() {
        field.fill("qzxwvkj");
        assertThat(visit.find(".home [role=status]")).hasText("Geen suggesties");
        assertThat(field).hasAttribute("aria-expanded", "false");
    }

    private void searchFor(String query) {
        visit.open("/");
        field.fill(query);
        field.press("Enter");
        visit.page().waitForURL("**/zoeken?q=" + query);
        visit.open("/");
        assertThat(field).hasAttribute("role", "combobox");
    }

    private Locator group(String name) {
        return visit.find(".home").getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(name));
    }

    private static String id(Locator option) {
        return Optional.ofNullable(option.getAttribute("id")).orElseThrow();
    }

    private static String path(Locator option) {
        return Optional.ofNullable(option.getAttribute("data-path")).orElseThrow();
    }
}
