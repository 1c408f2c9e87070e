package nl.kansrijk.agenda.signup;

import java.time.Instant;
import java.util.Optional;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.EmailAddress;

/**
 * Somebody's sign-up for an event.
 *
 * @param person who it is; empty once the sign-up was cancelled, and when it cannot be opened
 * @param people how many come, with whoever signed up
 * @param turn order of arrival within the event
 * @param unreachable a letter to this person was refused
 * @param language in which somebody signed up and gets letters
 */
public record SignUp(
        long id,
        EventId event,
        Optional<Person> person,
        int people,
        State state,
        int turn,
        boolean unreachable,
        Language language,
        Instant madeAt) {

    /** Most people that come on one sign-up. */
    public static final int MOST_PEOPLE = 4;

    /** Where a sign-up stands. */
    public enum State {
        PLACED,
        WAITING,
        CANCELLED
    }

    /**
     * Who signed up.
     *
     * @param wishes what somebody needs to take part
     * @param token the secret in the link to this sign-up
     */
    public record Person(String name, EmailAddress address, Optional<String> wishes, String token) {}

    public boolean isPlaced() {
        return state == State.PLACED;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }
}
