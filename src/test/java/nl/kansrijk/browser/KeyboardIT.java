package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

    private final Visit visit;
    private final Keyboard keyboard;

    KeyboardIT(Visitors visitors) {
        visit = visitors.on(Screen.DESKTOP);
        keyboard = new Keyboard(visit);
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
        keyboard.tabTo("#zoek-begin");
        keyboard.type("verpleegkundige utrecht");
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Zoeken naar “verpleegkundige utrecht”");
    }

    private void readAboutACourse() {
        keyboard.tabTo("/opleidingen/mbo-verpleegkundige");
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Mbo-verpleegkundige");
    }

    private void chooseAnEvent() {
        keyboard.tabTo("/agenda");
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Kom kijken en vraag het zelf");
        keyboard.tabTo(Sample.EVENT.path());
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Oefenbijeenkomst zorg");
    }

    private void signUpWithMistakes() {
        keyboard.tabTo("#veld-naam");
        keyboard.type("Robin de Tester");
        keyboard.tabTo("#veld-email");
        keyboard.type("robin");
        keyboard.press("Enter");
        assertThat(visit.find(".form__summary")).isFocused();
        keyboard.stopsInSight();
    }

    /** From the summary straight to the field, by the link that says what is wrong with it. */
    private void correctThem() {
        keyboard.tabTo("#veld-email");
        keyboard.press("Enter");
        assertThat(visit.find("#veld-email")).isFocused();
        keyboard.stopsInSight();
        keyboard.press("ControlOrMeta+a");
        keyboard.type("robin@voorbeeld.example");
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Je hebt een plek");
    }

    private void cancel() {
        keyboard.tabToText("Meld me af");
        keyboard.press("Enter");
        assertThat(visit.find("h1")).hasText("Je bent afgemeld");
    }
}
