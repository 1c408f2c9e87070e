package nl.kansrijk.agenda.signup;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import nl.kansrijk.agenda.Event.SignUpNow;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.signup.SignUp.Person;
import nl.kansrijk.agenda.signup.SignUp.State;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody signs up: a place while there is room and nobody waits, else a turn on the waiting list.
 *
 * <p>One transaction with the event locked, so any number of people may sign up at once and each gets a turn.
 */
@Component
public class SigningUp {

    /** So many sign-ups with one mail address a day: anybody can have letters sent to anybody. */
    static final int MOST_A_DAY = 10;

    private static final int TOKEN_BYTES = 16;
    private static final int MOST_TRIES = 5;

    private final Events events;
    private final SignUps signUps;
    private final SignUpLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SigningUp(Events events, SignUps signUps, SignUpLetters letters, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** Somebody is on the list; the token leads to their sign-up. */
        record SignedUp(String token, State state) implements Outcome {}

        /** This address was on the list already, and got a letter that says so. */
        record AlreadySignedUp() implements Outcome {}

        record NotPossible(SignUpNow why) implements Outcome {}

        /** This address signed up so often today that it gets no more letters until tomorrow. */
        record TooOften() implements Outcome {}

        /** There will never be room for so many people. */
        record TooMany(int capacity) implements Outcome {}
    }

    public Outcome signUp(EventId event, SignUpForm form) {
        for (var attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> inTurn(event, form)));
            } catch (PessimisticLockingFailureException busy) {
                // The embedded database gives up waiting after a while; whoever came must not be lost.
                if (attempt == MOST_TRIES) {
                    throw busy;
                }
            }
        }
    }

    private Outcome inTurn(EventId id, SignUpForm form) {
        var event = events.lock(id).orElse(null);
        if (event == null) {
            return new Outcome.NotPossible(SignUpNow.WITHDRAWN);
        }
        var now = event.signUp(clock.instant());
        if (now != SignUpNow.OPEN) {
            return new Outcome.NotPossible(now);
        }
        var known = signUps.of(id, form.address());
        if (known.isPresent()) {
            letters.alreadySignedUp(event, known.get());
            return new Outcome.AlreadySignedUp();
        }
        if (event.capacity().filter(capacity -> form.people() > capacity).isPresent()) {
            return new Outcome.TooMany(event.capacity().orElseThrow());
        }
        if (signUps.since(clock.instant().minus(Duration.ofDays(1)), form.address()) >= MOST_A_DAY) {
            return new Outcome.TooOften();
        }
        var person = new Person(form.name(), form.address(), form.wishes(), newToken());
        var state = form.people() <= signUps.free(event) ? State.PLACED : State.WAITING;
        var signUp = signUps.add(
                id,
                person,
                form.people(),
                state,
                form.language(),
                Reminding.isSoon(event, clock.instant()),
                clock.instant());
        letters.received(event, signUp);
        return new Outcome.SignedUp(person.token(), state);
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
