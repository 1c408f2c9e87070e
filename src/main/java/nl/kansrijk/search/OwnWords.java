package nl.kansrijk.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.search.Thesaurus.Entry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The part of the thesaurus that editors write at their desk: one document, a line for each fact. */
@Component
public class OwnWords {

    static final DocumentId ID = DocumentId.dutch(SearchKinds.THESAURUS, "eigen-woorden");

    private final Documents documents;
    private final ChangeFeed feed;
    private final Clock clock;

    OwnWords(Documents documents, ChangeFeed feed, Clock clock) {
        this.documents = documents;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * Checks that this says something new.
     *
     * @throws IllegalArgumentException when the thesaurus says it already; in Dutch, with what to do
     */
    public void check(Entry entry) {
        var known = documents.published(SearchKinds.THESAURUS).stream()
                .flatMap(document -> ThesaurusLines.of(document.body()).entries().stream())
                .map(OwnWords::line)
                .collect(Collectors.joining("\n"));
        var lines = known + "\n" + line(entry);
        ThesaurusLines.of(lines).wrong().stream()
                .filter(wrong -> wrong.number() == lines.lines().count())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(wrong.sentence());
                });
    }

    /**
     * Adds a line, for everybody who searches.
     *
     * @throws IllegalArgumentException when the thesaurus says it already; in Dutch, with what to do
     */
    @Transactional
    public void publish(Entry entry, String author) {
        feed.takeTurn();
        check(entry);
        change(body -> (body + "\n" + line(entry)).strip(), author);
    }

    /** Takes a line out again; the revisions with it stay. */
    @Transactional
    public void withdraw(Entry entry, String author) {
        feed.takeTurn();
        change(
                body -> body.lines()
                        .filter(line -> !line.strip().equals(line(entry)))
                        .collect(Collectors.joining("\n"))
                        .strip(),
                author);
    }

    private void change(UnaryOperator<String> change, String author) {
        var published = documents.published(ID);
        var body = change.apply(published.map(Document::body).orElse(""));
        if (body.isEmpty()) {
            documents.withdraw(ID);
        } else {
            documents.publish(new Document(ID, fields(published), body), Origin.DESK, author);
        }
    }

    private Map<String, Object> fields(Optional<Document> published) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", published.map(document -> document.text("title")).orElse("Eigen woorden"));
        fields.put("checked", LocalDate.now(clock).toString());
        return fields;
    }

    private static String line(Entry entry) {
        return "- " + entry.line();
    }
}
