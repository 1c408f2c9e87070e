package nl.kansrijk.agenda.signup;

import java.time.Clock;
import nl.kansrijk.agenda.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives free places to who waits, strictly in order of arrival.
 *
 * <p>A party that is larger than what is free keeps its turn, and those behind it wait with it: nobody is ever passed
 * by. Only a party that is larger than the whole event, because the editors made it smaller, holds nobody up.
 */
@Component
class MovingUp {

    private final SignUps signUps;
    private final SignUpLetters letters;
    private final Clock clock;

    MovingUp(SignUps signUps, SignUpLetters letters, Clock clock) {
        this.signUps = signUps;
        this.letters = letters;
        this.clock = clock;
    }

    /** Lets who waits move up; the event must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveUp(Event event) {
        var now = clock.instant();
        if (event.withdrawn() || !event.starts().isAfter(now)) {
            return;
        }
        var placed = signUps.occupancy(event.id()).placed();
        for (var waiting : signUps.waiting(event.id())) {
            if (!canEverFit(event, waiting)) {
                continue;
            }
            placed += waiting.people();
            if (event.capacity().isPresent() && placed > event.capacity().get()) {
                return;
            }
            signUps.place(waiting, Reminding.isSoon(event, now));
            letters.movedUp(event, waiting);
        }
    }

    static boolean canEverFit(Event event, SignUp waiting) {
        return event.capacity().filter(capacity -> waiting.people() > capacity).isEmpty();
    }
}
