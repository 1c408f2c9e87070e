package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.content.Change;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers fields of work to the search index. */
@Component
class WorkFieldSearch implements SearchSource {

    static final String FIELD = "field";

    private final WorkFields fields;

    WorkFieldSearch(WorkFields fields) {
        this.fields = fields;
    }

    @Override
    public Set<String> types() {
        return Set.of(FIELD);
    }

    @Override
    public List<SearchDocument> all() {
        return fields.all().stream().map(WorkFieldSearch::document).toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return fields.find(new WorkFieldId(key.id())).map(WorkFieldSearch::document);
    }

    @Override
    public Touched touchedBy(Change change) {
        return new Touched.Some(
                change.subject().equals(CatalogKinds.FIELD) ? Set.of(new SearchKey(FIELD, change.name())) : Set.of());
    }

    /** Found by what it is called: its text tells of occupations, and they are found themselves. */
    private static SearchDocument document(WorkField field) {
        return new SearchDocument(
                new SearchKey(FIELD, field.id().slug()),
                field.title(),
                field.synonyms(),
                field.summary(),
                "",
                CatalogPaths.of(field.id()),
                List.of(field.sector().code()),
                List.of(),
                List.of(),
                List.of());
    }
}
