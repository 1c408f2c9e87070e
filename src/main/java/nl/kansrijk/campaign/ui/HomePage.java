package nl.kansrijk.campaign.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.kansrijk.campaign.Campaign;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Campaigns;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.SearchBox;

/** Where most people come in: one sentence, one search box, three campaigns. */
@AnonymousAllowed
@Route(CampaignPaths.HOME)
class HomePage extends Page {

    private static final String TITLE = "Vind werk dat bij je past";
    private static final String LEAD = "Zoek een beroep, een opleiding en een school bij jou in de buurt.";

    private final Campaigns campaigns;

    HomePage(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public PageHead show(PageAddress address) {
        addClassName("home");
        add(Html.block(
                "header",
                "hero hero--home",
                Html.text("h1", "hero__title", TITLE),
                Html.text("p", "hero__lead", LEAD),
                new SearchBox("zoek-begin", "Wat wil je worden of leren?", ""),
                Html.block(
                        "p",
                        "hero__examples",
                        Html.text("span", "Bijvoorbeeld: "),
                        example("verpleegkundige utrecht"),
                        example("monteur"),
                        example("mbo ict"),
                        example("veva"))));
        add(Html.list("posters", campaigns.all(), HomePage::poster));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", "Weet je het nog niet?"),
                Html.text(
                        "p",
                        "Kijk rond bij alle beroepen. Bij elk beroep lees je wat je doet, voor wie het past en hoe je er komt."),
                Html.element("p", Html.link("/zoeken?type=occupation", "Bekijk alle beroepen"))));
        return PageHead.of(TITLE, LEAD, "/")
                .describedBy(Map.of(
                        "@context", "https://schema.org", "@type", "WebSite", "name", "Kansrijk", "inLanguage", "nl"));
    }

    private static com.vaadin.flow.component.Component example(String query) {
        return Html.link("/zoeken?q=" + query.replace(' ', '+'), query);
    }

    private static Card poster(Campaign campaign) {
        var card = new Card("h2", campaign.title(), CampaignPaths.of(campaign))
                .kind(campaign.name())
                .text(campaign.summary());
        card.addClassNames("card--poster", "campaign-" + campaign.sector().code());
        return card;
    }
}
