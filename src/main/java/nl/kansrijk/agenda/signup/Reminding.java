package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Events;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people two days before; whoever signs up later than that knows already. */
@Component
class Reminding {

    static final Duration AHEAD = Duration.ofDays(2);

    private final Events events;
    private final SignUps signUps;
    private final SignUpLetters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reminding(Events events, SignUps signUps, SignUpLetters letters, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    static boolean isSoon(Event event, Instant now) {
        return !event.starts().isAfter(now.plus(AHEAD));
    }

    /** Reminds who should be reminded now; any node may, as often as it likes. */
    void remind() {
        var now = clock.instant();
        signUps.toRemind(now, now.plus(AHEAD))
                .forEach(signUp -> transaction.executeWithoutResult(status -> remind(signUp)));
    }

    private void remind(SignUp signUp) {
        var event = events.find(signUp.event()).orElseThrow();
        if (signUps.markReminded(signUp)) {
            letters.reminder(event, signUp);
        }
    }
}
