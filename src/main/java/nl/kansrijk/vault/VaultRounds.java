package nl.kansrijk.vault;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Follows changes of the keys, on every node. */
@Component
@ConditionalOnWebApplication
class VaultRounds {

    private final Vault vault;
    private final Strongboxes boxes;

    VaultRounds(Vault vault, Strongboxes boxes) {
        this.vault = vault;
        this.boxes = boxes;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void renew() {
        vault.renew();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sealAnew() {
        boxes.sealAnew();
    }
}
