package nl.kansrijk.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Question;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.design.Language;

/**
 * A recruitment campaign and its front page.
 *
 * @param slug its address
 * @param title the big line
 * @param name its name in the menu
 * @param scene name of its picture
 * @param blocks what its page shows, in this order
 * @param promising occupations that a source calls promising, and which source
 * @param featured other occupations in front
 * @param stories slugs of its stories
 * @param body Markdown
 */
public record Campaign(
        String slug,
        String title,
        String name,
        Sector sector,
        String summary,
        String scene,
        List<Heading> blocks,
        List<Promising> promising,
        List<OccupationId> featured,
        List<String> stories,
        List<Quote> quotes,
        List<Action> actions,
        List<Figure> figures,
        List<Scheme> schemes,
        List<Question> questions,
        List<String> sources,
        LocalDate checked,
        Translation translation,
        String body) {

    /** A block, under the heading that the editors gave it. */
    public record Heading(Block block, String title) {}

    /**
     * An occupation that is called promising.
     *
     * @param text why, and by whom
     * @param source key of the source
     * @param date of the source, as precise as known
     */
    public record Promising(OccupationId occupation, String text, String source, String date) {}

    /**
     * What somebody wrote or said, word for word.
     *
     * @param speaker who wrote or said it
     * @param source key of the source
     */
    public record Quote(String text, String speaker, String source, String date) {}

    /**
     * A call to action, and the next best when it cannot be served.
     *
     * @param needs what must be there to serve it, such as {@code coaches} or {@code course:mbo-verpleegkundige}; see
     *     {@link Supply}
     */
    public record Action(
            String title,
            String text,
            String label,
            String path,
            Optional<String> needs,
            Optional<NextBest> nextBest) {}

    /** What one can do instead, and why. */
    public record NextBest(String text, String label, String path) {}

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

    public Language language() {
        return translation.language();
    }
}
