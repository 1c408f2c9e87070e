package nl.kansrijk.monitoring;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the passing of time asks of the counts, on every node; it may be done twice without harm. */
@Component
@ConditionalOnWebApplication
class MonitoringRounds {

    private final Opinions opinions;

    MonitoringRounds(Opinions opinions) {
        this.opinions = opinions;
    }

    @Scheduled(fixedDelay = 6, initialDelay = 0, timeUnit = TimeUnit.HOURS)
    void erase() {
        opinions.eraseOld();
    }
}
