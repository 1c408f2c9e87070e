package nl.kansrijk.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import org.springframework.stereotype.Component;

/** All published campaigns. They are few, so they are read from their documents as they are. */
@Component
public class Campaigns {

    private final Documents documents;

    Campaigns(Documents documents) {
        this.documents = documents;
    }

    public List<Campaign> all() {
        return documents.published(CampaignKinds.CAMPAIGN).stream()
                .map(Campaigns::campaign)
                .sorted(Comparator.comparing(Campaign::sector))
                .toList();
    }

    public Optional<Campaign> find(String slug) {
        return documents
                .published(DocumentId.dutch(CampaignKinds.CAMPAIGN, slug))
                .map(Campaigns::campaign);
    }

    private static Campaign campaign(Document document) {
        return new Campaign(
                document.slug(),
                document.text("title"),
                document.text("name"),
                Sector.of(document.text("sector")),
                document.text("summary"),
                document.texts("featured").stream().map(OccupationId::new).toList(),
                document.groups("figures").stream()
                        .map(figure -> new Campaign.Figure(
                                figure.text("value"), figure.text("text"), figure.text("source"), figure.text("date")))
                        .toList(),
                document.groups("schemes").stream()
                        .map(scheme -> new Campaign.Scheme(
                                scheme.text("name"),
                                scheme.text("state"),
                                scheme.text("text"),
                                scheme.text("source"),
                                scheme.text("date")))
                        .toList(),
                document.texts("sources"),
                document.day("checked"),
                document.body());
    }
}
