package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asking for guidance on a phone, without a mouse. */
@BrowserTest
class IntakeIT {

    private static final String STICKS_OUT =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private final Axe axe = new Axe();
    private final Visitors visitors;
    private final Visit visit;
    private final Keyboard keyboard;

    IntakeIT(Visitors visitors) {
        this.visitors = visitors;
        visit = visitors.on(Screen.PHONE);
        keyboard = new Keyboard(visit);
    }

    @AfterEach
    void leaves() {
        visit.close();
    }

    @Test
    void asksForATalkWithTheKeyboardOnly() {
        visit.open("/sterk-in-je-werk");
        keyboard.tabToText("Ik wil terug naar de zorg");
        keyboard.press("Enter");
        isAt("Waar sta je nu?");
        keyboard.tabToText("Bewaar en ga verder");
        keyboard.press("Enter");

        isAt("Waar wil je over praten?");
        keyboard.tabTo("#veld-onderwerp-opleiding");
        keyboard.press("Space");
        keyboard.tabTo("#veld-vraag");
        keyboard.type("Kan ik weer aan de slag?");
        goOn();

        isAt("Wat heb je al gedaan?");
        goOn();

        isAt("Waar en hoe wil je praten?");
        goOn();
        assertThat(visit.find(".form__summary")).isFocused();
        isAt("Waar en hoe wil je praten?");
        keyboard.tabTo("#veld-postcode");
        keyboard.press("Enter");
        keyboard.type("3511");
        keyboard.tabTo("#veld-hoe");
        keyboard.press("Space");
        goOn();

        isAt("Hoe bereiken we je?");
        keyboard.tabTo("#veld-naam");
        keyboard.type("Robin");
        keyboard.tabTo("#veld-telefoon");
        keyboard.type("06 12345678");
        goOn();

        isAt("Klopt dit?");
        assertThat(visit.find(".review")).containsText("Kan ik weer aan de slag?");
        keyboard.tabToText("Verstuur mijn aanvraag");
        keyboard.press("Enter");

        isAt("Je aanvraag is binnen");
        assertThat(visit.find("main")).containsText(Pattern.compile("KR-\\w{8}.*Midden-Utrecht", Pattern.DOTALL));
    }

    @Test
    void keepsWhatWasTypedAndNotSent() {
        begin();
        visit.find("#veld-vraag").fill("Kan ik weer aan de slag?");
        assertThat(visit.find(".form__kept")).hasText("Bewaard");

        visit.page().reload();

        assertThat(visit.find("#veld-vraag")).hasValue("Kan ik weer aan de slag?");
    }

    @Test
    void goesOnWithTheCodeOnAnotherDevice() {
        begin();
        var code = visit.find(".intake__code").innerText();
        try (var other = visitors.withoutScript(Screen.DESKTOP)) {
            other.open("/sterk-in-je-werk/aanvraag");
            other.find("#veld-code").fill(code.toLowerCase(Locale.ROOT).replace("-", " "));
            other.find("button:has-text('Ga verder waar ik was')").click();

            assertThat(other.find("h1")).hasText("Waar wil je over praten?");
        }
    }

    @Test
    void staysOnThePageWhileThereIsNoConnection() {
        begin();
        visit.find("#veld-vraag").fill("Kan ik");
        assertThat(visit.find(".form__kept")).hasText("Bewaard");

        visit.page().context().setOffline(true);
        visit.find("#veld-vraag").fill("Kan ik weer aan de slag?");
        visit.find("button:has-text('Bewaar en ga verder')").click();
        assertThat(visit.find(".form__kept")).containsText("Er is geen verbinding");
        assertThat(visit.find("#veld-vraag")).hasValue("Kan ik weer aan de slag?");

        visit.page().context().setOffline(false);
        assertThat(visit.find(".form__kept")).hasText("Bewaard");
    }

    private void begin() {
        visit.open("/sterk-in-je-werk/aanvraag?situatie=terug");
        visit.find("button:has-text('Bewaar en ga verder')").click();
        assertThat(visit.find("h1")).hasText("Waar wil je over praten?");
    }

    private void goOn() {
        keyboard.tabToText("Bewaar en ga verder");
        keyboard.press("Enter");
    }

    /** At a page that axe finds nothing wrong with and that fits the screen. */
    private void isAt(String title) {
        assertThat(visit.find("h1")).hasText(title);
        Axe.inject(visit);
        assertThat(axe.findings(visit, "body")).as(title).isEmpty();
        assertThat(visit.page().evaluate(STICKS_OUT)).as(title).isEqualTo(false);
    }
}
