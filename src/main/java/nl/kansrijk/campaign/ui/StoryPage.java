package nl.kansrijk.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Stories;
import nl.kansrijk.campaign.Story;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.WorkField;
import nl.kansrijk.catalog.WorkFields;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.CallToAction;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Glyph;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SourceNote;
import nl.kansrijk.design.UsefulForm;
import nl.kansrijk.design.Video;

/** One story. It always says whether it is about a real person. */
@AnonymousAllowed
@Route(CampaignPaths.STORY)
@RouteAlias("en/" + CampaignPaths.STORY)
class StoryPage extends Page {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Language.DUTCH.locale());

    private final Stories stories;
    private final Occupations occupations;
    private final WorkFields fields;
    private final Sources sources;

    StoryPage(Stories stories, Occupations occupations, WorkFields fields, Sources sources) {
        this.stories = stories;
        this.occupations = occupations;
        this.fields = fields;
        this.sources = sources;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var story = stories.find(address.slug()).orElseThrow(() -> new NoSuchPage(address.path()));
        var occupation = occupations.find(story.occupation());
        occupation.ifPresent(known -> wear(known.sector().code()));
        add(hero(story, occupation));
        add(Html.block("p", "band story__kind", Html.text("span", kindInWords(story))));
        story.video()
                .ifPresent(video -> add(Html.block(
                        "section",
                        "band prose",
                        new Video(
                                video.provider(),
                                video.address(),
                                video.title(),
                                video.minutes(),
                                video.transcript()))));
        add(Html.block("article", "band band--text", Html.trusted("text", Markdown.toHtml(story.body()))));
        occupation.ifPresent(known -> add(Html.block("section", "band", onwards(known))));
        add(Html.block("div", "band", new UsefulForm(CampaignPaths.of(story))));
        add(new SourceNote(sources.named(story.sources()).stream()
                        .map(Sources.Source::citation)
                        .toList())
                .checkedOn(DAY.format(story.checked())));
        return PageHead.of(story.title(), story.summary(), CampaignPaths.of(story))
                .describedBy(structuredData(story));
    }

    static Card card(Story story) {
        return new Card("h3", story.title(), CampaignPaths.of(story)).text(story.summary());
    }

    private Hero hero(Story story, Optional<Occupation> occupation) {
        var hero = new Hero("Verhaal", story.title(), story.summary());
        occupation
                .flatMap(known -> fields.find(known.field()))
                .map(WorkField::scene)
                .map(Scene::new)
                .ifPresent(hero::picturing);
        occupation.ifPresent(
                known -> hero.addComponentAsFirst(Html.block("div", "hero__glyph", new Glyph(known.glyph()))));
        return hero;
    }

    private static String kindInWords(Story story) {
        return story.consent()
                .map(consent ->
                        "Dit is een verhaal van een echt mens: %s. Het staat hier met toestemming, tot en met %s."
                                .formatted(consent.person(), DAY.format(consent.until())))
                .orElse(
                        "Dit verhaal is van onze redactie. Het laat een gewone dag zien en gaat niet over één echt mens of één echte werkgever.");
    }

    private static Component onwards(Occupation occupation) {
        return new CallToAction(
                "Wil je meer weten?",
                "Lees wat je nodig hebt, hoe je er komt en waar je het leert.",
                "Naar het beroep " + occupation.title(),
                CatalogPaths.of(occupation.id()));
    }

    private static Map<String, Object> structuredData(Story story) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Article");
        data.put("headline", story.title());
        data.put("description", story.summary());
        data.put("inLanguage", "nl");
        data.put("dateModified", story.checked().toString());
        data.put("publisher", Map.of("@type", "Organization", "name", "Kansrijk"));
        return data;
    }
}
