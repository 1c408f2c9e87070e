package nl.kansrijk.campaign.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import nl.kansrijk.campaign.Campaign;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Campaigns;
import nl.kansrijk.campaign.PlainPage;
import nl.kansrijk.campaign.PlainPages;
import nl.kansrijk.campaign.Translation;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SourceNote;

/** A campaign's front page, or a plain page: whichever has this name. */
@AnonymousAllowed
@Route(CampaignPaths.ROOT)
@RouteAlias("en/" + CampaignPaths.ROOT)
class RootPage extends Page {

    private final Campaigns campaigns;
    private final PlainPages pages;
    private final CampaignBlocks blocks;
    private final Sources sources;

    RootPage(Campaigns campaigns, PlainPages pages, CampaignBlocks blocks, Sources sources) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.blocks = blocks;
        this.sources = sources;
    }

    @Override
    protected PageHead show(PageAddress address) {
        return campaigns
                .find(address.slug(), address.language())
                .map(this::show)
                .or(() -> pages.find(address.slug(), address.language()).map(this::show))
                .orElseThrow(() -> new NoSuchPage(address.path()));
    }

    private PageHead show(Campaign campaign) {
        wear(campaign.sector().code());
        addClassName("campaign");
        addStaleMark(campaign.translation());
        add(new Hero(campaign.name(), campaign.title(), campaign.summary()).picturing(new Scene(campaign.scene())));
        campaign.blocks().forEach(heading -> blocks.show(heading, campaign).ifPresent(this::add));
        add(note(campaign.sources(), campaign.checked(), campaign.language()));
        return PageHead.of(campaign.title(), campaign.summary(), CampaignPaths.of(campaign))
                .in(campaign.language(), campaign.translation().all())
                .describedBy(Map.of(
                        "@context", "https://schema.org",
                        "@type", "CollectionPage",
                        "name", campaign.title(),
                        "description", campaign.summary(),
                        "inLanguage", campaign.language().tag()));
    }

    private PageHead show(PlainPage page) {
        addStaleMark(page.translation());
        add(new Hero("", page.title(), page.summary()));
        add(Html.block("section", "band prose", Html.trusted("text", Markdown.toHtml(page.body()))));
        if (!page.sources().isEmpty()) {
            add(note(page.sources(), page.checked(), page.translation().language()));
        }
        return PageHead.of(page.title(), page.summary(), CampaignPaths.of(page))
                .in(page.translation().language(), page.translation().all());
    }

    private void addStaleMark(Translation translation) {
        if (translation.stale()) {
            var mark =
                    new Notice("The Dutch text has changed since this was translated. Some of it may be out of date.");
            mark.addClassName("notice--page");
            add(mark);
        }
    }

    private SourceNote note(List<String> keys, LocalDate checked, Language language) {
        var day = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        return new SourceNote(
                        language,
                        sources.named(keys).stream()
                                .map(Sources.Source::citation)
                                .toList())
                .checkedOn(day.format(checked));
    }
}
