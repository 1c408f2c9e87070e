package nl.kansrijk.agenda.signup;

import java.time.Clock;
import java.util.Map;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Typed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody changes or cancels a sign-up, or the organiser takes it off the list; who waits moves up. */
@Component
public class Changing {

    private final Events events;
    private final SignUps signUps;
    private final MovingUp movingUp;
    private final SignUpLetters letters;
    private final Clock clock;

    Changing(Events events, SignUps signUps, MovingUp movingUp, SignUpLetters letters, Clock clock) {
        this.events = events;
        this.signUps = signUps;
        this.movingUp = movingUp;
        this.letters = letters;
        this.clock = clock;
    }

    /** Cancels the sign-up to which a link leads; a second time changes nothing. */
    @Transactional
    public void cancel(String token) {
        signUps.find(token).ifPresent(found -> {
            var event = events.lock(found.event()).orElseThrow();
            signUps.find(token).filter(signUp -> canChange(event, signUp)).ifPresent(signUp -> {
                letters.cancelled(event, signUp);
                signUps.cancel(signUp);
                movingUp.moveUp(event);
            });
        });
    }

    /** Takes somebody off the list, on behalf of the organiser. */
    @Transactional
    public void putOff(long id) {
        signUps.find(id).ifPresent(found -> {
            var event = events.lock(found.event()).orElseThrow();
            signUps.find(id).filter(signUp -> !signUp.isCancelled()).ifPresent(signUp -> {
                if (!event.isPast(clock.instant())) {
                    letters.putOff(event, signUp);
                }
                signUps.cancel(signUp);
                movingUp.moveUp(event);
            });
        });
    }

    /**
     * Changes wishes, and with how many people somebody comes: as many as before or fewer, for more people is a new
     * sign-up.
     *
     * @return what is wrong, by field; empty when it was changed
     */
    @Transactional
    public Map<String, String> change(String token, Typed typed, Language language) {
        var found = signUps.find(token);
        if (found.isEmpty()) {
            return Map.of();
        }
        var event = events.lock(found.get().event()).orElseThrow();
        var signUp = signUps.find(token).orElseThrow();
        if (!canChange(event, signUp)) {
            return Map.of();
        }
        var people = SignUpForm.people(typed, signUp.people());
        var wishes = SignUpForm.wishes(typed);
        if (people.isEmpty()) {
            return Map.of(SignUpForm.PEOPLE, SignUpForm.notSoMany(language, signUp.people()));
        }
        if (wishes.filter(text -> text.length() > SignUpForm.LONGEST_WISHES).isPresent()) {
            return Map.of(SignUpForm.WISHES, SignUpForm.tooLong(language, SignUpForm.LONGEST_WISHES));
        }
        signUps.change(signUp, people.get(), wishes);
        movingUp.moveUp(event);
        return Map.of();
    }

    private boolean canChange(Event event, SignUp signUp) {
        return !signUp.isCancelled() && !event.withdrawn() && !event.isPast(clock.instant());
    }
}
