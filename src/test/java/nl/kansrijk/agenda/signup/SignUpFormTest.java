package nl.kansrijk.agenda.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Typed;
import nl.kansrijk.mail.EmailAddress;
import org.junit.jupiter.api.Test;

class SignUpFormTest {

    @Test
    void takesWhatIsRight() {
        assertThat(read(Map.of()))
                .isEqualTo(new SignUpForm.Read.Right(new SignUpForm(
                        "Zoë de Vries", new EmailAddress("zoe@voorbeeld.nl"), 2, Optional.empty(), Language.DUTCH)));
    }

    @Test
    void putsANameOnOneLine() {
        assertThat(((SignUpForm.Read.Right) read(Map.of("naam", " Zoë\r\n\u0000de\tVries ")))
                        .form()
                        .name())
                .isEqualTo("Zoë de Vries");
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        check(Map.of("naam", " "), "naam");
        check(Map.of("naam", "x".repeat(101)), "naam");
        check(Map.of("email", ""), "email");
        check(Map.of("email", "zoe"), "email");
        check(Map.of("aantal", ""), "aantal");
        check(Map.of("aantal", "0"), "aantal");
        check(Map.of("aantal", "5"), "aantal");
        check(Map.of("aantal", "-1"), "aantal");
        check(Map.of("aantal", "٢"), "aantal");
        check(Map.of("wensen", "x".repeat(501)), "wensen");
        check(Map.of("naam", "", "email", "", "aantal", ""), "naam", "email", "aantal");
    }

    private static void check(Map<String, String> typed, String... wrong) {
        assertThat(((SignUpForm.Read.Wrong) read(typed)).problems()).containsOnlyKeys(wrong);
    }

    private static SignUpForm.Read read(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("naam", "Zoë de Vries", "email", "zoe@voorbeeld.nl", "aantal", "2"));
        all.putAll(typed);
        return SignUpForm.read(new Typed(all), 4, Language.DUTCH);
    }
}
