package nl.kansrijk.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.campaign.Campaign;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Stories;
import nl.kansrijk.campaign.Supplies;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.catalog.WorkField;
import nl.kansrijk.catalog.WorkFields;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.CallToAction;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Glyph;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Questions;
import nl.kansrijk.design.Scene;

/** The blocks that campaign front pages are built from. A block with nothing to show is left out. */
@org.springframework.stereotype.Component
class CampaignBlocks {

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final int MOST_EVENTS = 3;

    private final Occupations occupations;
    private final WorkFields fields;
    private final Stories stories;
    private final Supplies supplies;
    private final Events events;
    private final Sources sources;

    CampaignBlocks(
            Occupations occupations,
            WorkFields fields,
            Stories stories,
            Supplies supplies,
            Events events,
            Sources sources) {
        this.occupations = occupations;
        this.fields = fields;
        this.stories = stories;
        this.supplies = supplies;
        this.events = events;
        this.sources = sources;
    }

    Optional<HtmlContainer> show(Campaign.Heading heading, Campaign campaign) {
        return switch (heading.block()) {
            case FIELDS -> list(heading, "fields", fields.in(campaign.sector()), this::field);
            case PROMISING ->
                list(heading, "cards", campaign.promising(), each -> promising(each, campaign.language()));
            case FEATURED -> featured(heading, campaign);
            case STORIES -> stories(heading, campaign);
            case QUOTE -> list(heading, "plain", campaign.quotes(), quote -> quote(quote, campaign.language()));
            case FIGURES -> list(heading, "figures", campaign.figures(), each -> figure(each, campaign.language()));
            case TEXT ->
                Optional.of(Html.block(
                        "section", "band band--text", Html.trusted("text", Markdown.toHtml(campaign.body()))));
            case ACTION -> list(heading, "plain", campaign.actions(), each -> action(each, campaign.language()));
            case AGENDA -> list(heading, "cards", coming(campaign.sector()), event -> card(event, campaign.language()));
            case SCHEMES -> list(heading, "rows", campaign.schemes(), each -> scheme(each, campaign.language()));
            case QUESTIONS -> questions(heading, campaign);
        };
    }

    private static <T> Optional<HtmlContainer> list(
            Campaign.Heading heading, String className, List<T> items, Function<T, Component> item) {
        return items.isEmpty() ? Optional.empty() : Optional.of(section(heading, Html.list(className, items, item)));
    }

    private static HtmlContainer section(Campaign.Heading heading, Component... parts) {
        var section = Html.block("section", "band", Html.text("h2", heading.title()));
        section.addClassName("band--" + heading.block().code());
        section.add(parts);
        return section;
    }

    private List<Event> coming(Sector sector) {
        return events.coming(new Events.Choice(Optional.of(sector), Optional.empty())).stream()
                .limit(MOST_EVENTS)
                .toList();
    }

    private static Card card(Event event, Language language) {
        return new Card("h3", event.title(), AgendaPaths.of(event.id()))
                .kind(EventDates.inWords(event, language))
                .text(event.summary());
    }

    private Component field(WorkField field) {
        var card = new Card("h3", field.title(), CatalogPaths.of(field.id())).picturing(new Scene(field.scene()));
        card.addClassName("card--pictured");
        return card;
    }

    private Component promising(Campaign.Promising promising, Language language) {
        return occupations
                .find(promising.occupation())
                .<Component>map(occupation -> card(occupation)
                        .with(Html.text("p", promising.text()))
                        .with(source(promising.source(), promising.date(), language)))
                .orElseGet(() -> Html.text("p", promising.text()));
    }

    private Optional<HtmlContainer> featured(Campaign.Heading heading, Campaign campaign) {
        var all = Html.link(
                "/zoeken?type=occupation&sector=" + campaign.sector().code(),
                campaign.language()
                        .say("Alle beroepen in " + campaign.name(), "All occupations in " + campaign.name()));
        return list(heading, "cards", occupations.find(campaign.featured()), CampaignBlocks::card)
                .map(section -> endingIn(section, all));
    }

    private static Card card(Occupation occupation) {
        return new Card("h3", occupation.title(), CatalogPaths.of(occupation.id()))
                .picturing(new Glyph(occupation.glyph()))
                .text(occupation.summary())
                .wearing(occupation.sector().code());
    }

    private Optional<HtmlContainer> stories(Campaign.Heading heading, Campaign campaign) {
        var all = Html.link("/" + CampaignPaths.STORIES, campaign.language().say("Alle verhalen", "All stories"));
        var told = campaign.stories().stream()
                .flatMap(slug -> stories.find(slug).stream())
                .toList();
        return list(
                        heading,
                        "cards cards--stories",
                        told,
                        story -> StoryPage.card(story).wearing(campaign.sector().code()))
                .map(section -> endingIn(section, all));
    }

    private static HtmlContainer endingIn(HtmlContainer section, Component onwards) {
        section.add(Html.element("p", onwards));
        return section;
    }

    private Component quote(Campaign.Quote quote, Language language) {
        return Html.block(
                "figure",
                "quote",
                Html.text("blockquote", "quote__text", quote.text()),
                Html.block(
                        "figcaption",
                        "quote__source",
                        Html.text("span", quote.speaker() + ". "),
                        Html.text("span", said(quote.source(), quote.date(), language))));
    }

    private Component figure(Campaign.Figure figure, Language language) {
        return Html.block(
                "div",
                "figure",
                Html.text("p", "figure__value", figure.value()),
                Html.text("p", figure.text()),
                source(figure.source(), figure.date(), language));
    }

    /** Who cannot be helped here is told so, and where to go. */
    private Component action(Campaign.Action action, Language language) {
        if (supplies.canServe(action)) {
            return new CallToAction(action.title(), action.text(), action.label(), action.path());
        }
        return action.nextBest()
                .map(instead ->
                        new CallToAction(action.title(), instead.text(), instead.label(), instead.path()).closed())
                .orElseGet(() -> new CallToAction(
                                action.title(),
                                language.say(
                                        "Dit kan nu niet. Dit kan wel: kijk rond bij alle beroepen.",
                                        "This is not possible now. What you can do: look around at all occupations."),
                                language.say("Bekijk alle beroepen", "See all occupations"),
                                "/zoeken?type=occupation")
                        .closed());
    }

    private Component scheme(Campaign.Scheme scheme, Language language) {
        return Html.block(
                "div",
                "scheme",
                Html.element(
                        "h3",
                        Html.text("span", scheme.name() + " "),
                        Html.text("span", "tag tag--" + scheme.state(), stateInWords(scheme.state(), language))),
                Html.text("p", scheme.text()),
                source(scheme.source(), scheme.date(), language));
    }

    private static String stateInWords(String state, Language language) {
        return switch (state) {
            case "open" -> language.say("open", "open");
            case "gesloten" -> language.say("gesloten", "closed");
            default -> language.say("we weten niet of dit nu open is", "we do not know whether this is open now");
        };
    }

    private static Optional<HtmlContainer> questions(Campaign.Heading heading, Campaign campaign) {
        if (campaign.questions().isEmpty()) {
            return Optional.empty();
        }
        var questions = new Questions();
        campaign.questions().forEach(each -> questions.add(each.question(), each.answer()));
        var section = section(heading, questions);
        section.addClassName("prose");
        return Optional.of(section);
    }

    private Component source(String key, String date, Language language) {
        return Html.text("p", "small", said(key, date, language));
    }

    private String said(String key, String date, Language language) {
        var publisher = sources.named(List.of(key)).stream()
                .findFirst()
                .map(Sources.Source::publisher)
                .orElse(key);
        return "%s, %s".formatted(publisher, inWords(date, language));
    }

    /** "13 maart 2018" for a day; a year or month stays as it was written. */
    private static String inWords(String date, Language language) {
        return ISO_DAY.matcher(date).matches()
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(LocalDate.parse(date))
                : date;
    }
}
