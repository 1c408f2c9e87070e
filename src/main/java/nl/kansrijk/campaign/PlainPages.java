package nl.kansrijk.campaign;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import org.springframework.stereotype.Component;

/** All published plain pages. */
@Component
public class PlainPages {

    private final Documents documents;

    PlainPages(Documents documents) {
        this.documents = documents;
    }

    public List<PlainPage> all() {
        return documents.published(CampaignKinds.PAGE).stream()
                .map(PlainPages::page)
                .toList();
    }

    public Optional<PlainPage> find(String slug) {
        return documents.published(DocumentId.dutch(CampaignKinds.PAGE, slug)).map(PlainPages::page);
    }

    private static PlainPage page(Document document) {
        return new PlainPage(
                document.slug(),
                document.text("title"),
                document.text("summary"),
                document.texts("sources"),
                document.day("checked"),
                document.body());
    }
}
