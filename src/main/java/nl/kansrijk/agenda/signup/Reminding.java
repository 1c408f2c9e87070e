package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Events;
import org.springframework.stereotype.Component;

/** Reminds people two days before; whoever signs up later than that knows already. */
@Component
class Reminding {

    static final Duration AHEAD = Duration.ofDays(2);

    private final Events events;
    private final SignUps signUps;
    private final SignUpLetters letters;
    private final OneByOne oneByOne;
    private final Clock clock;

    Reminding(Events events, SignUps signUps, SignUpLetters letters, OneByOne oneByOne, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.letters = letters;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    static boolean isSoon(Event event, Instant now) {
        return !event.starts().isAfter(now.plus(AHEAD));
    }

    /** Reminds who should be reminded now; any node may, as often as it likes. */
    void remind() {
        var now = clock.instant();
        oneByOne.each(signUps.toRemind(now, now.plus(AHEAD)), this::remind);
    }

    private void remind(SignUp signUp) {
        var event = events.find(signUp.event()).orElseThrow();
        if (signUps.markReminded(signUp)) {
            letters.reminder(event, signUp);
        }
    }
}
