package nl.kansrijk.agenda.signup;

import java.time.Clock;
import nl.kansrijk.agenda.Event;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases sign-ups thirty days after their event. */
@Component
class Erasing {

    private final SignUps signUps;
    private final Clock clock;

    Erasing(SignUps signUps, Clock clock) {
        this.signUps = signUps;
        this.clock = clock;
    }

    @Transactional
    public int erase() {
        return signUps.eraseEndedBefore(clock.instant().minus(Event.REMEMBERED_FOR));
    }
}
