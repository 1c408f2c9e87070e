package nl.kansrijk.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Sector;

/**
 * Something to go to, on one day.
 *
 * @param place a city or village; empty when it is online
 * @param venue where exactly, with an address
 * @param provider slug of the school that holds it
 * @param capacity how many people there is room for; empty means no limit
 * @param link where one signs up, when that is elsewhere
 * @param closes last day on which one can sign up
 * @param notice what a reader must not miss
 * @param accessible what the venue offers, in sentences
 * @param body Markdown
 * @param withdrawn it does not take place
 * @param sequence rises with every change
 */
public record Event(
        EventId id,
        String title,
        EventSort sort,
        Sector sector,
        String summary,
        Instant starts,
        Instant ends,
        Optional<String> place,
        Optional<String> venue,
        String organiser,
        Optional<String> provider,
        Optional<Integer> capacity,
        SignUpWay way,
        Optional<String> link,
        Optional<LocalDate> closes,
        Optional<String> notice,
        List<String> accessible,
        List<OccupationId> occupations,
        List<String> sources,
        LocalDate checked,
        String body,
        boolean withdrawn,
        int sequence) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** So long after its end an event's page still says what it was, and sign-ups for it are kept. */
    public static final Duration REMEMBERED_FOR = Duration.ofDays(30);

    /** Whether one can sign up on this portal now, or why not. */
    public enum SignUpNow {
        OPEN,
        WITHDRAWN,
        PAST,
        STARTED,
        CLOSED,
        ELSEWHERE,
        NOT_NEEDED
    }

    public SignUpNow signUp(Instant now) {
        if (withdrawn) {
            return SignUpNow.WITHDRAWN;
        }
        if (isPast(now)) {
            return SignUpNow.PAST;
        }
        return switch (way) {
            case NOT_NEEDED -> SignUpNow.NOT_NEEDED;
            case ELSEWHERE -> isClosed(now) ? SignUpNow.CLOSED : SignUpNow.ELSEWHERE;
            case HERE -> isClosed(now) ? SignUpNow.CLOSED : starts.isAfter(now) ? SignUpNow.OPEN : SignUpNow.STARTED;
        };
    }

    public boolean isPast(Instant now) {
        return !ends.isAfter(now);
    }

    /** Whether this happened so long ago, or was to happen, that its page is gone. */
    public boolean isForgotten(Instant now) {
        return !ends.plus(REMEMBERED_FOR).isAfter(now);
    }

    public ZonedDateTime startsThere() {
        return starts.atZone(ZONE);
    }

    public ZonedDateTime endsThere() {
        return ends.atZone(ZONE);
    }

    private boolean isClosed(Instant now) {
        return closes.filter(day -> now.atZone(ZONE).toLocalDate().isAfter(day)).isPresent();
    }
}
