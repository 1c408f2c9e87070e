package nl.kansrijk.campaign;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.design.Language;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers campaigns, stories and plain pages to the search index. */
@Component
class CampaignSearch implements SearchSource {

    static final String PAGE = "page";
    static final String STORY = "story";

    private final Campaigns campaigns;
    private final PlainPages pages;
    private final Stories stories;
    private final Occupations occupations;

    CampaignSearch(Campaigns campaigns, PlainPages pages, Stories stories, Occupations occupations) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.stories = stories;
        this.occupations = occupations;
    }

    @Override
    public Set<String> types() {
        return Set.of(PAGE, STORY);
    }

    @Override
    public List<SearchDocument> all() {
        return Stream.of(
                        campaigns.all().stream().map(CampaignSearch::document),
                        pages.all(Language.DUTCH).stream().map(CampaignSearch::document),
                        stories.all().stream().map(this::document))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        if (key.type().equals(STORY)) {
            return stories.find(key.id()).map(this::document);
        }
        return campaigns
                .find(key.id())
                .map(CampaignSearch::document)
                .or(() -> pages.find(key.id(), Language.DUTCH).map(CampaignSearch::document));
    }

    @Override
    public Touched touchedBy(Change change) {
        return switch (change.subject()) {
            case CampaignKinds.CAMPAIGN, CampaignKinds.PAGE ->
                new Touched.Some(Set.of(new SearchKey(PAGE, change.name())));
            case CampaignKinds.STORY -> new Touched.Some(Set.of(new SearchKey(STORY, change.name())));
            // Stories are found by the name of their occupation.
            case CampaignKinds.OCCUPATION ->
                new Touched.Some(stories.about(new OccupationId(change.name())).stream()
                        .map(story -> new SearchKey(STORY, story.slug()))
                        .collect(Collectors.toSet()));
            default -> new Touched.Some(Set.of());
        };
    }

    private static SearchDocument document(Campaign campaign) {
        return new SearchDocument(
                new SearchKey(PAGE, campaign.slug()),
                campaign.name() + ": " + campaign.title(),
                List.of(campaign.name(), campaign.sector().label(), campaign.slug()),
                campaign.summary(),
                Markdown.toText(campaign.body()),
                CampaignPaths.of(campaign),
                List.of(campaign.sector().code()),
                List.of(),
                List.of(),
                List.of());
    }

    /** What is said in a film is found too. */
    private SearchDocument document(Story story) {
        var occupation = occupations.find(story.occupation());
        return new SearchDocument(
                new SearchKey(STORY, story.slug()),
                story.title(),
                occupation.map(known -> List.of(known.title())).orElse(List.of()),
                story.summary(),
                Markdown.toText(story.body())
                        + story.video().map(video -> "\n" + video.transcript()).orElse(""),
                CampaignPaths.of(story),
                occupation.map(known -> List.of(known.sector().code())).orElse(List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static SearchDocument document(PlainPage page) {
        return new SearchDocument(
                new SearchKey(PAGE, page.slug()),
                page.title(),
                page.synonyms(),
                page.summary(),
                Markdown.toText(page.body()),
                CampaignPaths.of(page),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
