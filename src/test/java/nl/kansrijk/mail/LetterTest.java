package nl.kansrijk.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"zoe@voorbeeld.nl", " zoe@voorbeeld.nl ", "z.de-vries+vrij@sub.voorbeeld.museum", "o'neill@x.nl"
            })
    void takesAddressesThatExist(String typed) {
        assertThat(EmailAddress.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zoe",
                "zoe@",
                "@voorbeeld.nl",
                "zoe@voorbeeld",
                "zoe@voorbeeld..nl",
                "zoe..v@voorbeeld.nl",
                "zoe@-voorbeeld.nl",
                "zoe@voorbeeld.nl, ander@voorbeeld.nl",
                "zoe@voorbeeld.nl\nBcc: iedereen@voorbeeld.nl",
                "Zoë <zoe@voorbeeld.nl>",
                "zoe @voorbeeld.nl",
                "zoe@[127.0.0.1]"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(EmailAddress.read("a@" + "b".repeat(250) + ".nl")).isEmpty();
    }

    @Test
    void knowsAnAddressWhateverTheCapitals() {
        assertThat(new EmailAddress("Zoe@Voorbeeld.NL").normalised()).isEqualTo("zoe@voorbeeld.nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoi\nBcc: iedereen@voorbeeld.nl", "Hoi\r", "", "Hoi\u0000"})
    void refusesASubjectThatCouldBecomeAHeader(String subject) {
        var zoe = new EmailAddress("zoe@voorbeeld.nl");

        assertThatThrownBy(() -> Letter.to(zoe, "1", subject, "…")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        assertThat(Delivery.wait(0)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Delivery.wait(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Delivery.wait(5)).isEqualTo(Duration.ofMinutes(32));
        assertThat(Delivery.wait(19)).isEqualTo(Duration.ofHours(6));
    }
}
