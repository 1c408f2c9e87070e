package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Lowest first. */
    public List<LevelGuide> all() {
        return Stream.of(Level.values()).flatMap(level -> find(level).stream()).toList();
    }

    /** The guide to the level with a code, such as {@code mbo-2}. */
    public Optional<LevelGuide> find(String code) {
        return Stream.of(Level.values())
                .filter(level -> level.code().equals(code))
                .findFirst()
                .flatMap(this::find);
    }

    public Optional<LevelGuide> find(Level level) {
        return documents
                .published(DocumentId.dutch(CatalogKinds.LEVEL, level.code()))
                .map(document -> new LevelGuide(
                        level,
                        document.text("title"),
                        document.text("summary"),
                        document.text("duration"),
                        document.texts("admission"),
                        document.texts("sources"),
                        document.day("checked"),
                        document.body()));
    }
}
