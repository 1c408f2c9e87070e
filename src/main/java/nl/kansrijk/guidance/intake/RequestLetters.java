package nl.kansrijk.guidance.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the letters about a request; what somebody told stays out of the mail. */
@Component
class RequestLetters {

    private final Outbox outbox;
    private final String address;

    RequestLetters(Outbox outbox, @Value("${kansrijk.address}") String address) {
        this.outbox = outbox;
        this.address = address.replaceAll("/+$", "");
    }

    /** To who gave an address: we have it, and this is when you hear from us. */
    void received(Case opened, Answers told) {
        told.address().ifPresent(address -> outbox.put(received(opened, address), opened.box()));
    }

    private Letter received(Case opened, EmailAddress to) {
        var language = opened.language();
        return Letter.to(
                to,
                "guidance/%d/ontvangen".formatted(opened.id()),
                language.say("We hebben je aanvraag", "We have your request"),
                language.say("""
                        Goed dat je het vraagt. Je aanvraag voor Sterk in je werk is binnen.

                        Je nummer: %s
                        Je hoort van een coach: uiterlijk %s

                        Hoe het ervoor staat, zie je hier. Daar kun je ook iets toevoegen, je aanvraag intrekken of alles laten wissen:
                        %s

                        Heb je dan nog niets gehoord? Dan ligt dat aan ons. De coördinator ziet dat ook en zoekt uit waarom.
                        """, """
                        Good that you ask. Your request for Sterk in je werk has come in.

                        Your number: %s
                        A coach will contact you: by %s

                        See here how it is doing. There you can also add something, withdraw your request or have everything erased:
                        %s

                        Have you heard nothing by then? Then that is our fault. The coordinator sees that too and finds out why.
                        """)
                        .formatted(
                                opened.number(),
                                day(opened.promised(), language),
                                address + language.path("/" + GuidancePaths.STATUS)));
    }

    static String day(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()));
    }
}
