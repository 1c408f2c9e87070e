package nl.kansrijk.agenda.ui;

import java.time.Clock;
import java.time.Duration;
import nl.kansrijk.design.Pace;
import org.springframework.stereotype.Component;

/** How fast sign-ups may come from one place: as many as a class that sits behind one address needs, and no more. */
@Component
class SignUpPace {

    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Pace pace;

    SignUpPace(Clock clock) {
        pace = new Pace(MOST, WITHIN, clock);
    }

    /** Counts a sign-up, and tells whether it may go on. */
    boolean allows(String client) {
        return pace.allows(client);
    }
}
