package nl.kansrijk.campaign.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.campaign.CampaignPaths;
import nl.kansrijk.campaign.Stories;
import nl.kansrijk.campaign.Story;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;

/** All stories, per campaign. */
@AnonymousAllowed
@Route(CampaignPaths.STORIES)
@RouteAlias("en/" + CampaignPaths.STORIES)
class StoriesPage extends Page {

    private static final String TITLE = "Hoe gaat een dag?";
    private static final String LEAD = "Lees hoe een werkdag kan gaan, van de eerste koffie tot de overdracht.";

    private final Stories stories;
    private final Occupations occupations;

    StoriesPage(Stories stories, Occupations occupations) {
        this.stories = stories;
        this.occupations = occupations;
    }

    @Override
    protected PageHead show(PageAddress address) {
        add(new Hero("Verhalen", TITLE, LEAD));
        Map<OccupationId, Sector> sectors =
                occupations.all().stream().collect(Collectors.toMap(Occupation::id, Occupation::sector));
        var told = stories.all();
        for (var sector : Sector.values()) {
            var here = told.stream()
                    .filter(story -> sectors.get(story.occupation()) == sector)
                    .toList();
            if (!here.isEmpty()) {
                add(Html.block(
                        "section",
                        "band",
                        Html.text("h2", sector.label()),
                        Html.list(
                                "cards cards--stories",
                                here,
                                (Story story) -> StoryPage.card(story).wearing(sector.code()))));
            }
        }
        return PageHead.of(TITLE, LEAD, "/" + CampaignPaths.STORIES);
    }
}
