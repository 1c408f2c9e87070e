package nl.kansrijk.campaign;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.PublicPaths;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts campaigns in the menu and plain pages in the footer, and both in the sitemap. */
@Component
@Order(1)
class CampaignNavigation implements Navigation, PublicPaths {

    private final Campaigns campaigns;
    private final PlainPages pages;
    private final ChangeFeed feed;
    private volatile Known known = new Known(-1, List.of());

    CampaignNavigation(Campaigns campaigns, PlainPages pages, ChangeFeed feed) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.feed = feed;
    }

    /** Every page asks for these, so they are read again only when the content has changed. */
    @Override
    public List<Link> links() {
        var version = feed.seen();
        if (known.contentVersion != version) {
            known = new Known(version, read());
        }
        return known.links;
    }

    private record Known(long contentVersion, List<Link> links) {}

    private List<Link> read() {
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
