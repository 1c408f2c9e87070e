package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.calendar.CalendarFiles;
import nl.kansrijk.agenda.signup.SignUp.Person;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the letters about a sign-up, in the language of who signed up; what somebody wishes stays out of the mail. */
@Component
class SignUpLetters {

    private static final Logger log = LoggerFactory.getLogger(SignUpLetters.class);

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
        write(signUp.isPlaced() ? SignUpLetter.PLACED : SignUpLetter.WAITING, event, signUp);
    }

    /** At most once a day, however often somebody tries. */
    void alreadySignedUp(Event event, SignUp signUp) {
        write(
                SignUpLetter.ALREADY_SIGNED_UP,
                event,
                signUp,
                clock.instant().atZone(Event.ZONE).toLocalDate());
    }

    void movedUp(Event event, SignUp signUp) {
        write(SignUpLetter.MOVED_UP, event, signUp);
    }

    void noPlace(Event event, SignUp signUp) {
        write(SignUpLetter.NO_PLACE, event, signUp, event.starts());
    }

    void reminder(Event event, SignUp signUp) {
        write(SignUpLetter.REMINDER, event, signUp, event.starts());
    }

    void cancelled(Event event, SignUp signUp) {
        write(SignUpLetter.CANCELLED, event, signUp);
    }

    void putOff(Event event, SignUp signUp) {
        write(SignUpLetter.PUT_OFF, event, signUp);
    }

    void moved(Event event, SignUp signUp) {
        write(SignUpLetter.MOVED, event, signUp, event.sequence());
    }

    void doesNotTakePlace(Event event, SignUp signUp) {
        write(SignUpLetter.DOES_NOT_TAKE_PLACE, event, signUp, event.sequence());
    }

    /**
     * Writes a letter that may be sent again on another occasion.
     *
     * @param occasion tells one from the other
     */
    private void write(SignUpLetter letter, Event event, SignUp signUp, Object occasion) {
        put(letter, event, signUp, "%s/%s".formatted(letter.code(), occasion));
    }

    private void write(SignUpLetter letter, Event event, SignUp signUp) {
        put(letter, event, signUp, letter.code());
    }

    private void put(SignUpLetter letter, Event event, SignUp signUp, String about) {
        signUp.person()
                .ifPresentOrElse(
                        person -> outbox.put(written(letter, event, signUp, person, about)),
                        () -> log.warn(
                                "Sign-up {} gets no letter ({}): it cannot be opened. It is damaged, or its key is missing.",
                                signUp.id(),
                                letter));
    }

    private Letter written(SignUpLetter letter, Event event, SignUp signUp, Person person, String about) {
        var language = signUp.language();
        var text = letter.text(language)
                .formatted(
                        company(signUp),
                        facts(event, language),
                        address + language.path(letter.path(event, person.token())),
                        signUp.isWaiting() ? signUps.numberInLine(signUp) : 0);
        var written = Letter.to(
                person.address(),
                "agenda/%d/%s".formatted(signUp.id(), about),
                "%s: %s".formatted(letter.subject(language), event.title()),
                "%s\n\n%s\n%s,\nKansrijk\n"
                        .formatted(greeting(person.name(), language), text, language.say("Groet", "Kind regards")));
        return letter.takesCalendarAlong() ? written.with(calendarFiles.of(event, language)) : written;
    }

    private static String company(SignUp signUp) {
        return signUp.people() == 1
                ? ""
                : signUp.language().say(", voor %d mensen", ", for %d people").formatted(signUp.people());
    }

    /** Leaves out a name that is no name: anybody can have a letter sent to anybody, and must not write it. */
    private static String greeting(String name, Language language) {
        var hello = language.say("Dag", "Hello");
        return LINK.matcher(name).find() ? hello + "," : "%s %s,".formatted(hello, name);
    }

    private static String facts(Event event, Language language) {
        var where = Stream.of(event.venue(), event.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Stream.of(
                        event.title(),
                        language.say("Wanneer: ", "When: ") + EventDates.inWords(event, language),
                        language.say("Waar: ", "Where: ") + (where.isEmpty() ? "online" : where),
                        language.say("Organisatie: ", "Organiser: ") + event.organiser())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
