package nl.kansrijk.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Goes round with the mail every few seconds, on every node, and clears the outbox of old letters now and then. */
@Component
@ConditionalOnWebApplication
class MailRounds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailRounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    /** Longer than a slow mail server takes, shorter than Spring waits for us. */
    private static final Duration TO_FINISH = Duration.ofSeconds(25);

    private final Delivery delivery;
    private final Outbox outbox;
    private volatile boolean running;
    private volatile @Nullable Thread walker;
    private final Semaphore stopped = new Semaphore(0);

    MailRounds(Delivery delivery, Outbox outbox) {
        this.delivery = delivery;
        this.outbox = outbox;
    }

    @Override
    public void start() {
        running = true;
        stopped.drainPermits();
        walker = Thread.ofVirtual().name("mail-rounds").start(this::walk);
    }

    @Override
    public void stop() {
        running = false;
        // No interruption: it would close the embedded database's file if it came at a bad moment.
        stopped.release();
        finish();
    }

    /** Lets the letter in hand go: cut off after the mail server took it, it would be sent again at the next start. */
    private void finish() {
        var last = walker;
        try {
            if (last != null && !last.join(TO_FINISH)) {
                log.warn("The mail server is slow: the letter in hand may be sent twice.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        var clearAt = Instant.MIN;
        try {
            while (running) {
                goRound();
                if (Instant.now().isAfter(clearAt)) {
                    clear();
                    clearAt = Instant.now().plus(BETWEEN_CLEARINGS);
                }
                if (stopped.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void goRound() {
        try {
            delivery.round(() -> running);
        } catch (RuntimeException e) {
            log.warn("A round with the mail failed; the letters stay in the outbox for the next one.", e);
        }
    }

    private void clear() {
        try {
            outbox.eraseOld();
        } catch (RuntimeException e) {
            log.warn("Erasing old letters failed; trying again in an hour.", e);
        }
    }
}
