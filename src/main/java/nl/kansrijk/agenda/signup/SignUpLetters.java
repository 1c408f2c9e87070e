package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.calendar.CalendarFiles;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The letters about a sign-up, in plain Dutch; what somebody wishes stays out of the mail. */
@Component
class SignUpLetters {

    private static final Pattern REASON = Pattern.compile("agenda/(\\d{1,18})/.*");

    /** What a mail program makes a link or a telephone number of. */
    private static final Pattern LINK = Pattern.compile("[/:@]|[\\p{L}\\p{N}]\\.\\p{L}{2}|\\d{4}");

    private final Outbox outbox;
    private final SignUps signUps;
    private final CalendarFiles calendarFiles;
    private final String address;
    private final Clock clock;

    SignUpLetters(
            Outbox outbox,
            SignUps signUps,
            CalendarFiles calendarFiles,
            @Value("${kansrijk.address}") String address,
            Clock clock) {
        this.outbox = outbox;
        this.signUps = signUps;
        this.calendarFiles = calendarFiles;
        this.address = address.replaceAll("/+$", "");
        this.clock = clock;
    }

    /** The sign-up that a letter was about. */
    static Optional<Long> signUpOf(String reason) {
        var matcher = REASON.matcher(reason);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    void received(Event event, SignUp signUp) {
        if (signUp.isPlaced()) {
            write(event, signUp, "plek", "Je hebt een plek: " + event.title(), true, """
                    Leuk dat je komt. Je hebt een plek%s.

                    %s
                    Kom je toch niet, of wil je iets veranderen? Doe dat hier:
                    %s

                    Dan kan iemand anders jouw plek krijgen.
                    """);
        } else {
            write(event, signUp, "wachtlijst", "Je staat op de wachtlijst: " + event.title(), false, """
                    Alle plekken zijn vergeven. Je staat op de wachtlijst, op nummer %d%%s. Komt er een plek voor je vrij, dan krijg je meteen een mail.

                    %%s
                    Hier zie je hoe het ervoor staat. Je kunt je er ook afmelden:
                    %%s
                    """.formatted(
                            signUps.numberInLine(signUp)));
        }
    }

    /** At most once a day, however often somebody tries. */
    void alreadySignedUp(Event event, SignUp signUp) {
        var day = clock.instant().atZone(Event.ZONE).toLocalDate();
        write(event, signUp, "al/" + day, "Je was al aangemeld: " + event.title(), false, """
                Met dit mailadres is opnieuw een aanmelding gedaan. Je staat al op de lijst%s, dus er is niets veranderd.

                %s
                Hier zie je je aanmelding. Je kunt er ook iets veranderen of je afmelden:
                %s

                Was jij dit niet? Dan hoef je niets te doen.
                """);
    }

    void movedUp(Event event, SignUp signUp) {
        write(event, signUp, "opgeschoven", "Goed nieuws, je hebt een plek: " + event.title(), true, """
                Er is een plek vrijgekomen en die is voor jou%s. Je staat niet meer op de wachtlijst.

                %s
                Kun je niet meer? Meld je dan af, zodat de volgende mee kan:
                %s
                """);
    }

    void reminder(Event event, SignUp signUp) {
        write(event, signUp, "herinnering/" + event.starts(), "Tot gauw: " + event.title(), false, """
                Nog even en het is zover. Je bent aangemeld%s.

                %s
                Kun je toch niet? Meld je dan hier af:
                %s
                """);
    }

    void cancelled(Event event, SignUp signUp) {
        write(event, signUp, "afgemeld", "Je bent afgemeld: " + event.title(), false, """
                Je bent afgemeld. We hebben je gegevens uit de lijst gewist%s.

                %s
                Bedenk je je? Meld je dan opnieuw aan:
                %s
                """, AgendaPaths.of(event.id()));
    }

    void putOff(Event event, SignUp signUp) {
        write(
                event,
                signUp,
                "van-de-lijst",
                "Je staat niet meer op de lijst: " + event.title(),
                false,
                """
                De organisatie heeft je aanmelding van de lijst gehaald%s.

                %s
                Klopt dat niet? Neem dan contact op met de organisatie. Wat er nog meer te doen is, zie je hier:
                %s
                """,
                "/" + AgendaPaths.AGENDA);
    }

    void moved(Event event, SignUp signUp) {
        write(event, signUp, "verplaatst/" + event.sequence(), "Let op, dit is veranderd: " + event.title(), true, """
                De tijd of de plek is veranderd. Je aanmelding blijft staan%s. Dit is hoe het nu is:

                %s
                Kun je dan niet? Meld je hier af:
                %s
                """);
    }

    void doesNotTakePlace(Event event, SignUp signUp) {
        write(
                event,
                signUp,
                "gaat-niet-door/" + event.sequence(),
                "Gaat niet door: " + event.title(),
                true,
                """
                Het spijt ons: dit gaat niet door. Je hoeft niets te doen; je gegevens zijn uit de lijst gewist%s.

                %s
                Wat er wel te doen is, zie je in de agenda:
                %s
                """,
                "/" + AgendaPaths.AGENDA);
    }

    private void write(Event event, SignUp signUp, String about, String subject, boolean calendar, String text) {
        write(
                event,
                signUp,
                about,
                subject,
                calendar,
                text,
                AgendaPaths.signUp(signUp.person().orElseThrow().token()));
    }

    private void write(
            Event event, SignUp signUp, String about, String subject, boolean calendar, String text, String path) {
        var person = signUp.person().orElseThrow();
        var company = signUp.people() > 1 ? ", voor %d mensen".formatted(signUp.people()) : "";
        var body = "%s\n\n%s\nGroet,\nKansrijk\n"
                .formatted(greeting(person.name()), text.formatted(company, facts(event), address + path));
        var letter = Letter.to(person.address(), "agenda/%d/%s".formatted(signUp.id(), about), subject, body);
        outbox.put(calendar ? letter.with(calendarFiles.of(event)) : letter);
    }

    /** Leaves out a name that is no name: anybody can have a letter sent to anybody, and must not write it. */
    private static String greeting(String name) {
        return LINK.matcher(name).find() ? "Dag," : "Dag %s,".formatted(name);
    }

    private static String facts(Event event) {
        var where = Stream.of(event.venue(), event.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        event.title(),
                        "Wanneer: " + EventDates.inWords(event, Language.DUTCH),
                        where.isEmpty() ? "Waar: online" : "Waar: " + where,
                        "Organisatie: " + event.organiser())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
