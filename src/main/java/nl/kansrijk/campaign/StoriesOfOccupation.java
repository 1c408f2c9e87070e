package nl.kansrijk.campaign;

import java.util.List;
import nl.kansrijk.catalog.FurtherReading;
import nl.kansrijk.catalog.OccupationId;
import org.springframework.stereotype.Component;

/** Offers stories to the pages of their occupations. */
@Component
class StoriesOfOccupation implements FurtherReading {

    private final Stories stories;

    StoriesOfOccupation(Stories stories) {
        this.stories = stories;
    }

    @Override
    public List<Piece> about(OccupationId occupation) {
        return stories.about(occupation).stream()
                .map(story -> new Piece("Verhaal", story.title(), story.summary(), CampaignPaths.of(story)))
                .toList();
    }
}
