package nl.kansrijk.campaign;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.PublicPaths;
import org.springframework.stereotype.Component;

/** Puts campaigns in the menu and plain pages in the footer, and both in the sitemap. */
@Component
class CampaignNavigation implements Navigation, PublicPaths {

    private final Campaigns campaigns;
    private final PlainPages pages;

    CampaignNavigation(Campaigns campaigns, PlainPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @Override
    public List<Link> links() {
        return Stream.concat(
                        campaigns.all().stream()
                                .map(campaign -> new Link(Place.HEADER, campaign.name(), CampaignPaths.of(campaign))),
                        pages.all().stream().map(page -> new Link(Place.FOOTER, page.title(), CampaignPaths.of(page))))
                .toList();
    }

    @Override
    public List<String> all() {
        return Stream.concat(Stream.of("/"), links().stream().map(Link::path)).toList();
    }
}
