package nl.kansrijk.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.content.Change;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers campaigns and plain pages to the search index. */
@Component
class CampaignSearch implements SearchSource {

    static final String PAGE = "page";

    private final Campaigns campaigns;
    private final PlainPages pages;

    CampaignSearch(Campaigns campaigns, PlainPages pages) {
        this.campaigns = campaigns;
        this.pages = pages;
    }

    @Override
    public Set<String> types() {
        return Set.of(PAGE);
    }

    @Override
    public List<SearchDocument> all() {
        return Stream.concat(
                        campaigns.all().stream().map(CampaignSearch::document),
                        pages.all().stream().map(CampaignSearch::document))
                .toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return campaigns
                .find(key.id())
                .map(CampaignSearch::document)
                .or(() -> pages.find(key.id()).map(CampaignSearch::document));
    }

    @Override
    public Touched touchedBy(Change change) {
        return Set.of(CampaignKinds.CAMPAIGN, CampaignKinds.PAGE).contains(change.subject())
                ? new Touched.Some(Set.of(new SearchKey(PAGE, change.name())))
                : new Touched.Some(Set.of());
    }

    private static SearchDocument document(Campaign campaign) {
        return new SearchDocument(
                new SearchKey(PAGE, campaign.slug()),
                campaign.name() + ": " + campaign.title(),
                List.of(campaign.name(), campaign.sector().label()),
                campaign.summary(),
                campaign.body(),
                CampaignPaths.of(campaign),
                List.of(campaign.sector().code()),
                List.of(),
                List.of(),
                List.of());
    }

    private static SearchDocument document(PlainPage page) {
        return new SearchDocument(
                new SearchKey(PAGE, page.slug()),
                page.title(),
                List.of(),
                page.summary(),
                page.body(),
                CampaignPaths.of(page),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
