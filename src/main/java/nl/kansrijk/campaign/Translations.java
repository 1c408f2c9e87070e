package nl.kansrijk.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Revision;
import nl.kansrijk.design.Language;
import org.springframework.stereotype.Component;

/**
 * Published texts in the language somebody reads, or in Dutch where there is no translation.
 *
 * <p>A translation names, in its field {@code translated-from}, the first characters of the digest of the Dutch text it
 * was made from. Once that text changes, the translation is stale.
 */
@Component
class Translations {

    private final Documents documents;

    Translations(Documents documents) {
        this.documents = documents;
    }

    /** A text and how it stands to the Dutch original. */
    record Text(Document document, Translation translation) {}

    Optional<Text> find(String kind, String slug, Language language) {
        return documents
                .publishedRevision(DocumentId.dutch(kind, slug))
                .map(original -> inLanguage(original, language));
    }

    List<Text> all(String kind, Language language) {
        return documents.published(kind).stream()
                .map(Document::id)
                .filter(id -> id.language().equals(Language.DUTCH.tag()))
                .flatMap(id -> find(kind, id.slug(), language).stream())
                .toList();
    }

    private Text inLanguage(Revision original, Language language) {
        var id = original.document().id();
        var all = EnumSet.of(Language.DUTCH);
        var english = documents.published(new DocumentId(id.kind(), id.slug(), Language.ENGLISH.tag()));
        english.ifPresent(there -> all.add(Language.ENGLISH));
        return english.filter(there -> language == Language.ENGLISH)
                .map(there -> new Text(there, new Translation(Language.ENGLISH, all, isStale(there, original))))
                .orElseGet(() -> new Text(original.document(), new Translation(Language.DUTCH, all, false)));
    }

    private static boolean isStale(Document translation, Revision original) {
        return !translation.isTranslatedFrom(original.digest());
    }
}
