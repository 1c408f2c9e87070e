package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.time.Duration;
import nl.kansrijk.agenda.Events;
import org.springframework.stereotype.Component;

/** Tells who still waits when an event begins that no place came free. */
@Component
class WaitingInVain {

    /** Later than this it is news no more. */
    private static final Duration NEWS_FOR = Duration.ofDays(1);

    private final Events events;
    private final SignUps signUps;
    private final SignUpLetters letters;
    private final OneByOne oneByOne;
    private final Clock clock;

    WaitingInVain(Events events, SignUps signUps, SignUpLetters letters, OneByOne oneByOne, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.letters = letters;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    /** Tells who should be told now; any node may, as often as it likes. */
    void tell() {
        var now = clock.instant();
        oneByOne.each(signUps.waitingInVain(now.minus(NEWS_FOR), now), this::tell);
    }

    private void tell(SignUp signUp) {
        var event = events.find(signUp.event()).orElseThrow();
        if (signUps.markToldNoPlace(signUp)) {
            letters.noPlace(event, signUp);
        }
    }
}
