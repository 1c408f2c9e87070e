package nl.kansrijk.guidance.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kansrijk.vault.StrongboxId;
import nl.kansrijk.vault.Strongboxes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away what nobody came back for, with its key. */
@Component
class ErasingDrafts {

    private static final int AT_ONCE = 200;

    /** Longer than any transaction lasts: what is still empty then stays empty. */
    private static final Duration TO_FILL_A_BOX = Duration.ofDays(1);

    /** So long back we look for boxes that stayed empty; every box passes through this stretch many times. */
    private static final Duration LOOKED_BACK = Duration.ofDays(8);

    private final Drafts drafts;
    private final Strongboxes boxes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ErasingDrafts(Drafts drafts, Strongboxes boxes, TransactionTemplate transaction, Clock clock) {
        this.drafts = drafts;
        this.boxes = boxes;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Any node may, as often as it likes. */
    void erase() {
        for (var some = eraseSome(); !some.isEmpty(); some = eraseSome()) {
            some.stream().filter(old -> !old.sent()).map(Drafts.Old::box).forEach(boxes::destroy);
        }
        throwAwayEmptyBoxes(clock.instant());
    }

    /** A box goes after what was in it: if we stop in between, it is found empty later. */
    private List<Drafts.Old> eraseSome() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var some = drafts.takeOld(AT_ONCE);
            some.forEach(drafts::erase);
            return some;
        }));
    }

    private void throwAwayEmptyBoxes(Instant now) {
        var made = boxes.made(now.minus(LOOKED_BACK), now.minus(TO_FILL_A_BOX));
        for (var from = 0; from < made.size(); from += AT_ONCE) {
            var empty = new ArrayList<StrongboxId>(made.subList(from, Math.min(from + AT_ONCE, made.size())));
            empty.removeAll(drafts.inUse(empty));
            empty.forEach(boxes::destroy);
        }
    }
}
