package nl.kansrijk.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.campaign.Campaign;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Campaigns;
import nl.kansrijk.campaign.PlainPage;
import nl.kansrijk.campaign.PlainPages;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.SourceNote;

/** A campaign's front page, or a plain page: whichever has this name. */
@AnonymousAllowed
@Route(CampaignPaths.ROOT)
class RootPage extends Page {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Campaigns campaigns;
    private final PlainPages pages;
    private final Occupations occupations;
    private final Sources sources;

    RootPage(Campaigns campaigns, PlainPages pages, Occupations occupations, Sources sources) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.occupations = occupations;
        this.sources = sources;
    }

    @Override
    public PageHead show(PageAddress address) {
        return campaigns
                .find(address.slug())
                .map(this::show)
                .or(() -> pages.find(address.slug()).map(this::show))
                .orElseThrow(() -> new NoSuchPage(address.path()));
    }

    private PageHead show(Campaign campaign) {
        addClassName("campaign-" + campaign.sector().code());
        add(new Hero(campaign.name(), campaign.title(), campaign.summary()));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", "Bekijk deze beroepen"),
                Html.list(
                        "cards",
                        occupations.find(campaign.featured()),
                        occupation -> new Card("h3", occupation.title(), CatalogPaths.of(occupation.id()))
                                .text(occupation.summary())),
                Html.element(
                        "p",
                        Html.link(
                                "/zoeken?type=occupation&sector="
                                        + campaign.sector().code(),
                                "Alle beroepen in " + campaign.name()))));
        add(Html.block("section", "band prose", Html.trusted("text", Markdown.toHtml(campaign.body()))));
        addFigures(campaign);
        addSchemes(campaign);
        add(note(campaign.sources(), campaign.checked()));
        return PageHead.of(campaign.title(), campaign.summary(), CampaignPaths.of(campaign))
                .describedBy(Map.of(
                        "@context", "https://schema.org",
                        "@type", "CollectionPage",
                        "name", campaign.title(),
                        "description", campaign.summary(),
                        "inLanguage", "nl"));
    }

    private PageHead show(PlainPage page) {
        add(new Hero("", page.title(), page.summary()));
        add(Html.block("section", "band prose", Html.trusted("text", Markdown.toHtml(page.body()))));
        if (!page.sources().isEmpty()) {
            add(note(page.sources(), page.checked()));
        }
        return PageHead.of(page.title(), page.summary(), CampaignPaths.of(page));
    }

    private void addFigures(Campaign campaign) {
        if (!campaign.figures().isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "In cijfers"),
                    Html.list("figures", campaign.figures(), this::figure)));
        }
    }

    private Component figure(Campaign.Figure figure) {
        return Html.block(
                "div",
                "figure",
                Html.text("p", "figure__value", figure.value()),
                Html.text("p", figure.text()),
                Html.text("p", "small", "%s, %s".formatted(publisher(figure.source()), inWords(figure.date()))));
    }

    private String publisher(String source) {
        return sources.named(List.of(source)).stream()
                .findFirst()
                .map(Sources.Source::publisher)
                .orElse(source);
    }

    private void addSchemes(Campaign campaign) {
        if (!campaign.schemes().isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", "Regelingen"),
                    Html.list("rows", campaign.schemes(), this::scheme)));
        }
    }

    private Component scheme(Campaign.Scheme scheme) {
        return Html.block(
                "div",
                "scheme",
                Html.element(
                        "h3",
                        Html.text("span", scheme.name() + " "),
                        Html.text("span", "tag tag--" + scheme.state(), stateInWords(scheme.state()))),
                Html.text("p", scheme.text()),
                Html.text("p", "small", "%s, %s".formatted(publisher(scheme.source()), inWords(scheme.date()))));
    }

    private static String stateInWords(String state) {
        return switch (state) {
            case "open" -> "open";
            case "gesloten" -> "gesloten";
            default -> "we weten niet of dit nu open is";
        };
    }

    /** "13 maart 2018" for a day; a year or month stays as it was written. */
    private static String inWords(String date) {
        return ISO_DAY.matcher(date).matches() ? DAY.format(LocalDate.parse(date)) : date;
    }

    private SourceNote note(List<String> keys, LocalDate checked) {
        return new SourceNote(sources.named(keys).stream()
                        .map(Sources.Source::citation)
                        .toList())
                .checkedOn(DAY.format(checked));
    }
}
