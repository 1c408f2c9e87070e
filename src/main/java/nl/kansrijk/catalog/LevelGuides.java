package nl.kansrijk.catalog;

import java.util.Optional;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import org.springframework.stereotype.Component;

/** What we know about the levels of courses. */
@Component
public class LevelGuides {

    private final Documents documents;

    LevelGuides(Documents documents) {
        this.documents = documents;
    }

    public Optional<LevelGuide> find(Level level) {
        return documents
                .published(DocumentId.dutch(CatalogKinds.LEVEL, level.code()))
                .map(document -> new LevelGuide(
                        level,
                        document.text("title"),
                        document.text("duration"),
                        document.texts("admission"),
                        document.texts("sources"),
                        document.body()));
    }
}
