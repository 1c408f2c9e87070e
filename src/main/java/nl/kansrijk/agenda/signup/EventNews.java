package nl.kansrijk.agenda.signup;

import java.time.Clock;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventChanged;
import nl.kansrijk.agenda.EventWithdrawn;
import nl.kansrijk.mail.LetterRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings news to sign-ups: an event was moved, made larger or withdrawn, or a letter did not arrive. */
@Component
class EventNews {

    private final SignUps signUps;
    private final MovingUp movingUp;
    private final SignUpLetters letters;
    private final OneByOne oneByOne;
    private final Clock clock;

    EventNews(SignUps signUps, MovingUp movingUp, SignUpLetters letters, OneByOne oneByOne, Clock clock) {
        this.signUps = signUps;
        this.movingUp = movingUp;
        this.letters = letters;
        this.oneByOne = oneByOne;
        this.clock = clock;
    }

    @EventListener
    void on(EventChanged news) {
        var event = news.now();
        if (wasMoved(news) && !event.isPast(clock.instant())) {
            oneByOne.each(signUps.of(event.id()), signUp -> letters.moved(event, signUp));
            signUps.startAgain(event.id(), Reminding.isSoon(event, clock.instant()));
        }
        movingUp.moveUp(event);
    }

    @EventListener
    void on(EventWithdrawn news) {
        var event = news.event();
        oneByOne.each(signUps.of(event.id()), signUp -> {
            if (!event.isPast(clock.instant())) {
                letters.doesNotTakePlace(event, signUp);
            }
            signUps.cancel(signUp);
        });
    }

    @EventListener
    void on(LetterRefused news) {
        SignUpLetters.signUpOf(news.reason()).ifPresent(signUps::markUnreachable);
    }

    private static boolean wasMoved(EventChanged news) {
        Event before = news.before();
        Event now = news.now();
        return !before.starts().equals(now.starts())
                || !before.ends().equals(now.ends())
                || !before.place().equals(now.place())
                || !before.venue().equals(now.venue());
    }
}
