package nl.kansrijk.agenda;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.mail.PostOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal with a real mail server, set up as in production. */
@RunningPortal
@DirtiesContext
class SigningUpByMailIT {

    private static final String PAGE = "/agenda/open-dag-techniek";
    private static final Pattern LINK = Pattern.compile("https://kansrijk\\.example(/agenda/aanmelding/\\S+)");
    private static final Pattern ENGLISH_LINK =
            Pattern.compile("https://kansrijk\\.example(/en/agenda/aanmelding/\\S+)");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final PostOffice OFFICE = PostOffice.open();

    private final Caller caller;
    private final Documents documents;

    SigningUpByMailIT(@Autowired Environment environment, @Autowired Documents documents) {
        this.caller = Caller.withoutCookies(environment);
        this.documents = documents;
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("KANSRIJK_MAIL_HOST", () -> "127.0.0.1");
        settings.add("KANSRIJK_MAIL_PORT", OFFICE::port);
        settings.add("KANSRIJK_MAIL_AUTH", () -> "false");
        settings.add("KANSRIJK_MAIL_STARTTLS", () -> "false");
        settings.add("KANSRIJK_MAIL_FROM", () -> "Kansrijk <post@kansrijk.example>");
    }

    @BeforeEach
    void publish() {
        var day = LocalDate.now(Event.ZONE).plusDays(20).toString();
        documents.publish(anOpenDay().with("date", day).document(), Origin.DESK, "redacteur");
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @AfterAll
    static void closeOffice() {
        OFFICE.close();
    }

    @Test
    void bringsTheLinkByMailAndTellsNobodyElseAnything() throws Exception {
        var first = caller.post(PAGE, Map.of("naam", "Zoë", "email", "zoe@voorbeeld.nl", "aantal", "1"));
        var again = caller.post(PAGE, Map.of("naam", "Nieuwsgierig", "email", "zoe@voorbeeld.nl", "aantal", "1"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"))
                .contains(PAGE + "/aangemeld");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(OFFICE.arrived())
                        .contains("Je hebt een plek: Open dag techniek", "Je was al aangemeld: Open dag techniek"));
        var link = LINK.matcher(text(OFFICE.getReceivedMessagesForDomain("zoe@voorbeeld.nl")[0]));
        assertThat(link.find()).isTrue();
        assertThat(caller.page(link.group(1)).select("h1").text()).isEqualTo("Je hebt een plek");
    }

    @Test
    void writesToEnglishReadersInEnglish() throws Exception {
        caller.post("/en" + PAGE, Map.of("naam", "Ali", "email", "ali@voorbeeld.nl", "aantal", "1"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(OFFICE.arrived()).contains("You have a place: Open dag techniek"));
        var letter = OFFICE.getReceivedMessagesForDomain("ali@voorbeeld.nl")[0];
        var link = ENGLISH_LINK.matcher(text(letter));
        assertThat(link.find()).isTrue();
        assertThat(caller.page(link.group(1)).select("h1").text()).isEqualTo("You have a place");
    }

    private static String text(MimeMessage message) throws Exception {
        var content = message.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return String.valueOf(content);
    }
}
