package nl.kansrijk.guidance.cases;

import java.time.Instant;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import org.springframework.stereotype.Component;

/** Writes the letter with a one-time code. */
@Component
class CodeLetters {

    private final Outbox outbox;

    CodeLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    void code(Case about, EmailAddress to, String code, Instant now) {
        var language = about.language();
        outbox.put(
                Letter.to(
                        to,
                        "guidance/%d/code/%d".formatted(about.id(), now.toEpochMilli()),
                        language.say("Je code: %s", "Your code: %s").formatted(code),
                        language.say("""
                                Vul deze code in op de pagina waar je je aanvraag bekijkt: %s

                                De code werkt een kwartier, en een keer. Heb jij dit niet gevraagd? Dan hoef je niets te doen.
                                """, """
                                Fill in this code on the page where you see your request: %s

                                The code works for a quarter of an hour, and once. Was this not you? Then you do not need to do anything.
                                """).formatted(code)),
                about.box());
    }
}
