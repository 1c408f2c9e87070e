package nl.kansrijk.agenda.signup;

import java.util.concurrent.TimeUnit;
import nl.kansrijk.agenda.EndedEvents;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the passing of time asks of the agenda, on every node; each step may be done twice without harm. */
@Component
@ConditionalOnWebApplication
class AgendaRounds {

    private final EndedEvents endedEvents;
    private final Reminding reminding;
    private final WaitingInVain waitingInVain;
    private final Erasing erasing;

    AgendaRounds(EndedEvents endedEvents, Reminding reminding, WaitingInVain waitingInVain, Erasing erasing) {
        this.endedEvents = endedEvents;
        this.reminding = reminding;
        this.waitingInVain = waitingInVain;
        this.erasing = erasing;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void letGo() {
        endedEvents.announce();
    }

    @Scheduled(fixedDelay = 10, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void remind() {
        reminding.remind();
    }

    @Scheduled(fixedDelay = 5, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void tellWhoWaitedInVain() {
        waitingInVain.tell();
    }

    @Scheduled(fixedDelay = 6, initialDelay = 0, timeUnit = TimeUnit.HOURS)
    void erase() {
        erasing.erase();
    }
}
