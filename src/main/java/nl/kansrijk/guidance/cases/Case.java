package nl.kansrijk.guidance.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.design.Language;
import nl.kansrijk.vault.StrongboxId;

/**
 * Somebody's request for guidance and what became of it; what is personal lies apart, in {@link Answers}.
 *
 * @param number what people and coaches call it by, such as {@code KR-7KQ2M9}
 * @param region number of the labour-market region
 * @param promised the day by which somebody is called or written to
 * @param coach the account that guides; empty while nobody has taken it
 * @param end how it ended; empty while it has not
 * @param version rises with every change
 */
public record Case(
        long id,
        String number,
        StrongboxId box,
        Situation situation,
        int region,
        Language language,
        Instant askedAt,
        LocalDate promised,
        Optional<String> coach,
        Optional<Instant> takenAt,
        Optional<End> end,
        int version) {

    /** How a case can end. */
    public enum End {
        /** Who asked no longer wants to. */
        WITHDRAWN,
        /** Who asked had everything erased. */
        ERASED
    }

    public boolean isOpen() {
        return end.isEmpty();
    }

    /** How the promise stands on a day. */
    public Clock clock(LocalDate today) {
        if (coach.isPresent()) {
            return Clock.KEPT;
        }
        return today.isAfter(promised) ? Clock.RED : today.isAfter(promised.minusDays(2)) ? Clock.YELLOW : Clock.GREEN;
    }

    /** How a promise can stand. */
    public enum Clock {
        /** A coach has taken it. */
        KEPT,
        /** There is time. */
        GREEN,
        /** It ends today or tomorrow. */
        YELLOW,
        /** It was not kept. */
        RED
    }
}
