package nl.kansrijk.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Question;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Document.Group;
import nl.kansrijk.design.Language;
import org.springframework.stereotype.Component;

/** All published campaigns. They are few, so they are read from their documents as they are. */
@Component
public class Campaigns {

    private final Translations translations;

    Campaigns(Translations translations) {
        this.translations = translations;
    }

    /** The campaigns in Dutch. */
    public List<Campaign> all() {
        return all(Language.DUTCH);
    }

    /** All campaigns, in a language where they are translated, else in Dutch. */
    public List<Campaign> all(Language language) {
        return translations.all(CampaignKinds.CAMPAIGN, language).stream()
                .map(Campaigns::campaign)
                .sorted(Comparator.comparing(Campaign::sector))
                .toList();
    }

    public Optional<Campaign> find(String slug) {
        return find(slug, Language.DUTCH);
    }

    /** A campaign, in a language where it is translated, else in Dutch. */
    public Optional<Campaign> find(String slug, Language language) {
        return translations.find(CampaignKinds.CAMPAIGN, slug, language).map(Campaigns::campaign);
    }

    private static Campaign campaign(Translations.Text text) {
        var document = text.document();
        return new Campaign(
                document.slug(),
                document.text("title"),
                document.text("name"),
                Sector.of(document.text("sector")),
                document.text("summary"),
                document.text("scene"),
                all(document, "blocks", Campaigns::heading),
                all(document, "promising", Campaigns::promising),
                document.texts("featured").stream().map(OccupationId::new).toList(),
                document.texts("stories"),
                all(document, "quotes", Campaigns::quote),
                all(document, "actions", Campaigns::action),
                all(document, "figures", Campaigns::figure),
                all(document, "schemes", Campaigns::scheme),
                all(document, "questions", each -> new Question(each.text("question"), each.text("answer"))),
                document.texts("sources"),
                document.day("checked"),
                text.translation(),
                document.body());
    }

    private static <T> List<T> all(Document document, String field, Function<Group, T> one) {
        return document.groups(field).stream().map(one).toList();
    }

    private static Campaign.Heading heading(Group block) {
        return new Campaign.Heading(Block.of(block.text("block")), block.text("title"));
    }

    private static Campaign.Promising promising(Group each) {
        return new Campaign.Promising(
                new OccupationId(each.text("occupation")), each.text("text"), each.text("source"), each.text("date"));
    }

    private static Campaign.Quote quote(Group quote) {
        return new Campaign.Quote(quote.text("text"), quote.text("speaker"), quote.text("source"), quote.text("date"));
    }

    private static Campaign.Figure figure(Group figure) {
        return new Campaign.Figure(
                figure.text("value"), figure.text("text"), figure.text("source"), figure.text("date"));
    }

    private static Campaign.Scheme scheme(Group scheme) {
        return new Campaign.Scheme(
                scheme.text("name"),
                scheme.text("state"),
                scheme.text("text"),
                scheme.text("source"),
                scheme.text("date"));
    }

    private static Campaign.Action action(Group action) {
        return new Campaign.Action(
                action.text("title"),
                action.text("text"),
                action.text("label"),
                action.text("path"),
                action.optionalText("needs"),
                action.optionalText("instead")
                        .map(instead -> new Campaign.NextBest(
                                instead, action.text("instead-label"), action.text("instead-path"))));
    }
}
