package nl.kansrijk.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;

/**
 * What it is like to do an occupation.
 *
 * @param consent of the person portrayed; only a portrait has one
 * @param body Markdown
 */
public record Story(
        String slug,
        String title,
        OccupationId occupation,
        String summary,
        Optional<Consent> consent,
        Optional<Video> video,
        List<String> sources,
        LocalDate checked,
        String body) {

    /**
     * The agreement with a real person.
     *
     * @param person the name as agreed
     * @param given the day on which consent was given
     * @param until the last day on which the story may be shown
     */
    public record Consent(String person, LocalDate given, LocalDate until) {

        public Consent {
            if (until.isBefore(given)) {
                throw new IllegalArgumentException("Consent of %s ends before it was given".formatted(person));
            }
        }
    }

    /**
     * A film that somebody else serves; it is only fetched after the visitor agrees.
     *
     * @param provider who serves it, such as "YouTube"
     * @param address of the embedded player
     * @param transcript everything that is said and shown, which is searched too
     */
    public record Video(String provider, String address, String title, int minutes, String transcript) {}

    /** Whether the story may be shown on a day. */
    public boolean mayBeShownOn(LocalDate day) {
        return consent.map(agreed -> !day.isBefore(agreed.given()) && !day.isAfter(agreed.until()))
                .orElse(true);
    }
}
