package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.content.Change;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers what we know about levels to the search index. */
@Component
class LevelSearch implements SearchSource {

    static final String LEVEL = "level";

    private final LevelGuides guides;

    LevelSearch(LevelGuides guides) {
        this.guides = guides;
    }

    @Override
    public Set<String> types() {
        return Set.of(LEVEL);
    }

    @Override
    public List<SearchDocument> all() {
        return guides.all().stream().map(LevelSearch::document).toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return guides.find(key.id()).map(LevelSearch::document);
    }

    @Override
    public Touched touchedBy(Change change) {
        return new Touched.Some(
                change.subject().equals(CatalogKinds.LEVEL) ? Set.of(new SearchKey(LEVEL, change.name())) : Set.of());
    }

    private static SearchDocument document(LevelGuide guide) {
        return new SearchDocument(
                new SearchKey(LEVEL, guide.level().code()),
                guide.title(),
                List.of(guide.level().label(), guide.level().shortLabel()),
                guide.summary(),
                String.join("\n", guide.duration(), String.join("\n", guide.admission()), guide.body()),
                CatalogPaths.of(guide.level()),
                List.of(),
                List.of(guide.level().code()),
                List.of(),
                List.of());
    }
}
