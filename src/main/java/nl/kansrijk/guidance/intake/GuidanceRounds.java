package nl.kansrijk.guidance.intake;

import java.util.concurrent.TimeUnit;
import nl.kansrijk.guidance.cases.Passes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What the passing of time asks of the intake, on every node; each step may be done twice without harm. */
@Component
@ConditionalOnWebApplication
class GuidanceRounds {

    private final ErasingDrafts erasingDrafts;
    private final Passes passes;

    GuidanceRounds(ErasingDrafts erasingDrafts, Passes passes) {
        this.erasingDrafts = erasingDrafts;
        this.passes = passes;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 2, timeUnit = TimeUnit.MINUTES)
    void erase() {
        erasingDrafts.erase();
        passes.forgetOld();
    }
}
