package nl.kansrijk.campaign;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.PublicPaths;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts campaigns and stories in the menu, plain pages in the footer, and all in the sitemap. */
@Component
@Order(1)
class CampaignNavigation implements Navigation, PublicPaths {

    private final Campaigns campaigns;
    private final PlainPages pages;
    private final Stories stories;
    private final ChangeFeed feed;
    private volatile Known known = new Known(-1, Map.of(), List.of());

    CampaignNavigation(Campaigns campaigns, PlainPages pages, Stories stories, ChangeFeed feed) {
        this.campaigns = campaigns;
        this.pages = pages;
        this.stories = stories;
        this.feed = feed;
    }

    @Override
    public List<Link> links(Language language) {
        return known().links.getOrDefault(language, List.of());
    }

    @Override
    public List<String> all() {
        return known().paths;
    }

    private record Known(long contentVersion, Map<Language, List<Link>> links, List<String> paths) {}

    /** Every page asks for these, so they are read again only when the content has changed. */
    private Known known() {
        var version = feed.seen();
        var current = known;
        if (current.contentVersion != version) {
            current = new Known(
                    version,
                    Stream.of(Language.values()).collect(Collectors.toMap(Function.identity(), this::read)),
                    readPaths());
            known = current;
        }
        return current;
    }

    private List<Link> read(Language language) {
        return Stream.of(
                        campaigns.all(language).stream()
                                .map(campaign -> new Link(Place.HEADER, campaign.name(), CampaignPaths.of(campaign))),
                        Stream.of(new Link(
                                Place.HEADER, language.say("Verhalen", "Stories"), "/" + CampaignPaths.STORIES)),
                        pages.all(language).stream()
                                .map(page -> new Link(Place.FOOTER, page.title(), CampaignPaths.of(page))))
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> readPaths() {
        return Stream.of(
                        Stream.of("/", "/" + CampaignPaths.STORIES),
                        campaigns.all().stream().map(CampaignPaths::of),
                        pages.all(Language.DUTCH).stream().map(CampaignPaths::of),
                        stories.all().stream().map(CampaignPaths::of),
                        translated())
                .flatMap(Function.identity())
                .toList();
    }

    /** Only what really is in another language is found under its address. */
    private Stream<String> translated() {
        return Stream.of(
                        Stream.of("/"),
                        campaigns.all(Language.ENGLISH).stream()
                                .filter(campaign -> campaign.language() == Language.ENGLISH)
                                .map(CampaignPaths::of),
                        pages.all(Language.ENGLISH).stream()
                                .filter(page -> page.translation().language() == Language.ENGLISH)
                                .map(CampaignPaths::of))
                .flatMap(Function.identity())
                .map(Language.ENGLISH::path);
    }
}
