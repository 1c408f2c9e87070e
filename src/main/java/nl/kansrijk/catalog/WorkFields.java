package nl.kansrijk.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import org.springframework.stereotype.Component;

/** All published fields of work. They are few, so they are read from their documents as they are. */
@Component
public class WorkFields {

    private final Documents documents;

    WorkFields(Documents documents) {
        this.documents = documents;
    }

    public List<WorkField> all() {
        return documents.published(CatalogKinds.FIELD).stream()
                .filter(document -> document.id().isOriginal())
                .map(WorkFields::field)
                .sorted(Comparator.comparing(WorkField::sector).thenComparing(WorkField::title))
                .toList();
    }

    public List<WorkField> in(Sector sector) {
        return all().stream().filter(field -> field.sector() == sector).toList();
    }

    public Optional<WorkField> find(WorkFieldId id) {
        return documents
                .published(DocumentId.dutch(CatalogKinds.FIELD, id.slug()))
                .map(WorkFields::field);
    }

    private static WorkField field(Document document) {
        return new WorkField(
                new WorkFieldId(document.slug()),
                document.text("title"),
                Sector.of(document.text("sector")),
                document.text("scene"),
                document.text("summary"),
                document.texts("synonyms"),
                document.texts("sources"),
                document.day("checked"),
                document.body());
    }
}
