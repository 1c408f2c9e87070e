package nl.kansrijk.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import org.springframework.stereotype.Component;

/** All published stories that may be shown today. A portrait whose consent has ended is not among them. */
@Component
public class Stories {

    private final Documents documents;
    private final Clock clock;

    Stories(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    public List<Story> all() {
        var today = LocalDate.now(clock);
        return published().stream().filter(story -> story.mayBeShownOn(today)).toList();
    }

    public Optional<Story> find(String slug) {
        return documents
                .published(DocumentId.dutch(CampaignKinds.STORY, slug))
                .map(Stories::story)
                .filter(story -> story.mayBeShownOn(LocalDate.now(clock)));
    }

    public List<Story> about(OccupationId occupation) {
        return all().stream()
                .filter(story -> story.occupation().equals(occupation))
                .toList();
    }

    /** Every published story, also those that may not be shown. */
    List<Story> published() {
        return documents.published(CampaignKinds.STORY).stream()
                .filter(document -> document.id().isOriginal())
                .map(Stories::story)
                .toList();
    }

    private static Story story(Document document) {
        return new Story(
                document.slug(),
                document.text("title"),
                new OccupationId(document.text("occupation")),
                document.text("summary"),
                document.optionalText("person")
                        .map(person -> new Story.Consent(
                                person, document.day("consent-given"), document.day("consent-until"))),
                document.groups("video").stream()
                        .findFirst()
                        .map(video -> new Story.Video(
                                video.text("provider"),
                                video.text("address"),
                                video.text("title"),
                                Integer.parseInt(video.text("duration")),
                                video.text("transcript"))),
                document.texts("sources"),
                document.day("checked"),
                document.body());
    }
}
