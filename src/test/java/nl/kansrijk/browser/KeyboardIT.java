package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
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
    private static final int MOST_STOPS = 90;

    /** The mark is an outline, of the stop itself or of what stands for it: the whole card of a link in its title. */
    private static final String STOP = """
            () => {
              const stop = document.activeElement;
              const isMarked = (part) => {
                const { outlineStyle, outlineWidth } = getComputedStyle(stop, part);
                return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
              };
              const { top, bottom, width, height } = stop.getBoundingClientRect();
              return {
                what: stop.outerHTML.slice(0, 120),
                path: stop.getAttribute('href') ?? '#' + stop.id,
                text: stop.textContent,
                marked: isMarked(null) || isMarked('::after'),
                inSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight
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
            names = {"ERROR", "SIGN_IN", "SIGN_UP_AGAIN"})
    void stopsAtTheSkipLinkFirst(Sample sample) {
        sample.openIn(visit);
        visit.page().keyboard().press("Tab");
        assertThat(visit.find(".skip-link")).isFocused();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ERROR", "SIGN_IN", "SIGN_UP_AGAIN"})
    void skipsToTheContentOfTheSamePage(Sample sample) {
        sample.openIn(visit);
        visit.page().keyboard().press("Tab");
        visit.page().keyboard().press("Enter");
        assertThat(visit.find("main")).isFocused();
        assertThat(visit.place()).isEqualTo(sample.path());
    }

    @Test
    void walksFromTheHomePageToAnEventAndSignsUp() {
        search();
        readAboutACourse();
        chooseAnEvent();
        signUpWithMistakes();
        correctThem();
        cancel();
    }

    private void search() {
        visit.open("/");
        tabTo("#zoek-begin");
        type("verpleegkundige utrecht");
        press("Enter");
        assertThat(visit.find("h1")).hasText("Zoeken naar “verpleegkundige utrecht”");
    }

    private void readAboutACourse() {
        tabTo("/opleidingen/mbo-verpleegkundige");
        press("Enter");
        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");
    }

    private void chooseAnEvent() {
        tabTo("/agenda");
        press("Enter");
        assertThat(visit.find("h1")).hasText("Kom kijken en vraag het zelf");
        tabTo(Sample.EVENT.path());
        press("Enter");
        assertThat(visit.find("h1")).hasText("Oefenbijeenkomst zorg");
    }

    private void signUpWithMistakes() {
        tabTo("#veld-naam");
        type("Robin de Tester");
        tabTo("#veld-email");
        type("robin");
        press("Enter");
        assertThat(visit.find(".form__summary")).isFocused();
        stopsInSight();
    }

    /** From the summary straight to the field, by the link that says what is wrong with it. */
    private void correctThem() {
        tabTo("#veld-email");
        press("Enter");
        assertThat(visit.find("#veld-email")).isFocused();
        stopsInSight();
        press("ControlOrMeta+a");
        type("robin@voorbeeld.example");
        press("Enter");
        assertThat(visit.find("h1")).hasText("Je hebt een plek");
    }

    private void cancel() {
        tabToText("Meld me af");
        press("Enter");
        assertThat(visit.find("h1")).hasText("Je bent afgemeld");
    }

    private void type(String text) {
        visit.page().keyboard().type(text);
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }

    private void tabTo(String path) {
        tabUntil(stop -> path.equals(stop.get("path")), path);
    }

    private void tabToText(String text) {
        tabUntil(stop -> text.equals(stop.get("text")), text);
    }

    /** Goes from stop to stop, each of which must be visible and marked. */
    private void tabUntil(Predicate<Map<?, ?>> arrived, String goal) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            press("Tab");
            if (arrived.test(stopsInSight())) {
                return;
            }
        }
        throw new AssertionError("%s cannot be reached from %s with the Tab key".formatted(goal, visit.place()));
    }

    private Map<?, ?> stopsInSight() {
        var stop = (Map<?, ?>) visit.page().evaluate(STOP);
        assertThat(stop.get("marked"))
                .as("focus is marked at %s", stop.get("what"))
                .isEqualTo(true);
        assertThat(stop.get("inSight"))
                .as("focus is in sight at %s", stop.get("what"))
                .isEqualTo(true);
        return stop;
    }
}
