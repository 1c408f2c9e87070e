package nl.kansrijk.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.kansrijk.campaign.Campaign;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Campaigns;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SearchBox;

/** Where most people come in: one sentence, one search box, three campaigns, and a hand for who does not know yet. */
@AnonymousAllowed
@Route(CampaignPaths.HOME)
@RouteAlias("en")
class HomePage extends Page {

    private final Campaigns campaigns;

    HomePage(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var title = language.say("Vind werk dat bij je past", "Find work that suits you");
        var lead = language.say(
                "Zoek een beroep, een opleiding en een school bij jou in de buurt.",
                "Find an occupation, a course and a school near you.");
        addClassName("home");
        var hero = new Hero("", title, lead)
                .with(
                        new SearchBox(
                                "zoek-begin",
                                language.say("Wat wil je worden of leren?", "What would you like to become or learn?"),
                                "",
                                language),
                        examples(language))
                .picturing(new Scene("home"));
        hero.addClassName("hero--home");
        add(hero, Html.list("posters", campaigns.all(language), HomePage::poster), unsure(language));
        return PageHead.of(title, lead, "/")
                .in(language, EnumSet.allOf(Language.class))
                .describedBy(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "WebSite",
                        "name",
                        "Kansrijk",
                        "inLanguage",
                        language.tag()));
    }

    private static Component examples(Language language) {
        return Html.block(
                "p",
                "hero__examples",
                Html.text("span", language.say("Bijvoorbeeld: ", "For example: ")),
                example("verpleegkundige utrecht"),
                example("monteur"),
                example("mbo ict"),
                example("veva"));
    }

    private static Component example(String query) {
        return Html.attribute(Html.link("/zoeken?q=" + query.replace(' ', '+'), query), "lang", "nl");
    }

    private static Card poster(Campaign campaign) {
        var card = new Card("h2", campaign.title(), CampaignPaths.of(campaign))
                .kind(campaign.name())
                .text(campaign.summary())
                .with(new Scene(campaign.scene()));
        card.addClassName("card--poster");
        return card.wearing(campaign.sector().code());
    }

    private static Component unsure(Language language) {
        var band = Html.block(
                "section",
                "unsure",
                new Scene("sterk-in-je-werk"),
                Html.block(
                        "div",
                        "unsure__words",
                        Html.text("h2", language.say("Weet je nog niet wat?", "Not sure yet?")),
                        Html.text(
                                "p",
                                language.say(
                                        "Dat is heel gewoon. Lees hoe een dag kan gaan, kijk rond bij alle beroepen, of praat erover met iemand die er tijd voor heeft.",
                                        "That is quite normal. Read how a day can go, look around, or talk to somebody who has time for you.")),
                        Html.list(
                                "onward",
                                List.of(
                                        Html.link(
                                                "/verhalen",
                                                language.say("Lees hoe een dag gaat", "Read how a day goes")),
                                        Html.link(
                                                "/zoeken?type=occupation",
                                                language.say("Bekijk alle beroepen", "See all occupations")),
                                        Html.link(
                                                "/sterk-in-je-werk",
                                                language.say("Praat met een loopbaancoach", "Talk to a career coach"))),
                                link -> link)));
        return Html.wearing(band, "begeleiding");
    }
}
