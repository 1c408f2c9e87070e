package nl.kansrijk.guidance.ui;

import java.time.Clock;
import java.time.Duration;
import nl.kansrijk.design.Pace;
import org.springframework.stereotype.Component;

/** How fast intakes may be begun and codes be tried from one place: as a class at school needs, and no faster. */
@Component
class IntakePace {

    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofMinutes(10);

    private final Pace pace;

    IntakePace(Clock clock) {
        pace = new Pace(MOST, WITHIN, clock);
    }

    boolean allows(String client) {
        return pace.allows(client);
    }
}
