package nl.kansrijk.search;

import java.util.List;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The thesaurus as it stands in the published documents; every node takes a change over from the feed. */
@Component
public class PublishedThesaurus {

    private final Documents documents;
    private volatile @Nullable Thesaurus current;

    PublishedThesaurus(Documents documents, ChangeFeed feed) {
        this.documents = documents;
        feed.follow(this::on);
    }

    public Thesaurus current() {
        var known = current;
        return known == null ? read() : known;
    }

    private void on(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.subject().equals(SearchKinds.THESAURUS))) {
            read();
        }
    }

    /** One at a time, so that an older reading never takes the place of a newer one. */
    private synchronized Thesaurus read() {
        var entries = documents.published(SearchKinds.THESAURUS).stream()
                .map(Document::body)
                .flatMap(body -> ThesaurusLines.of(body).entries().stream())
                .toList();
        var read = Thesaurus.of(entries);
        current = read;
        return read;
    }
}
