package nl.kansrijk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whoever has no script, or blocks it, reads and does the same. */
@BrowserTest
class WithoutScriptIT {

    private final Visitors visitors;

    WithoutScriptIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SIGN_IN")
    void readsTheSameWords(Sample sample) {
        try (var visit = visitors.on(Screen.DESKTOP);
                var plain = visitors.withoutScript(Screen.DESKTOP)) {
            sample.openIn(visit);
            sample.openIn(plain);
            assertThat(plain.find("main").innerText())
                    .isNotBlank()
                    .isEqualToNormalizingWhitespace(visit.find("main").innerText());
        }
    }

    @Test
    void findsAnOccupation() {
        try (var plain = visitors.withoutScript(Screen.PHONE)) {
            Sample.HOME.openIn(plain);
            plain.find("#zoek-begin").fill("zuster");
            plain.find("#zoek-begin").press("Enter");
            plain.find(".hits a[href='/beroepen/verpleegkundige']").click();
            assertThat(plain.find("h1")).hasText("Verpleegkundige");
        }
    }

    @Test
    void signsUpForAnEventAndCancels() {
        try (var plain = visitors.withoutScript(Screen.PHONE)) {
            Sample.SIGN_UP_AGAIN.openIn(plain);
            assertThat(plain.find(".form__problems li")).hasCount(2);
            plain.find("#veld-naam").fill("Sam de Tester");
            plain.find("#veld-email").fill("sam.zonder.script@voorbeeld.example");
            plain.find(".form button[type=submit]").click();
            assertThat(plain.find("h1")).hasText("Je hebt een plek");
            plain.find("button.button--quiet").click();
            assertThat(plain.find("h1")).containsText("afgemeld");
        }
    }
}
