package nl.kansrijk.campaign;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Sector;

/**
 * A recruitment campaign and its front page.
 *
 * @param slug its address
 * @param title the big line
 * @param name its name in the menu
 * @param featured occupations in front
 * @param body Markdown
 */
public record Campaign(
        String slug,
        String title,
        String name,
        Sector sector,
        String summary,
        List<OccupationId> featured,
        List<Figure> figures,
        List<Scheme> schemes,
        List<String> sources,
        LocalDate checked,
        String body) {

    /**
     * A number worth showing.
     *
     * @param source key of the source
     * @param date of the source, as precise as known
     */
    public record Figure(String value, String text, String source, String date) {}

    /**
     * A scheme that supports the campaign.
     *
     * @param state {@code open}, {@code gesloten} or {@code onbekend}, as of the date
     */
    public record Scheme(String name, String state, String text, String source, String date) {}
}
