package nl.kansrijk.content.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.language.Findings;
import nl.kansrijk.content.language.PlainLanguage;
import org.springframework.stereotype.Component;

/** Says what is wrong in {@code content/} without loading anything. */
@Component
public class ContentCheck {

    /** Each takes the rules for Dutch in memory once more. */
    private static final int READERS = 2;

    /** So many characters of a digest tell two texts apart. */
    private static final int SHORT_DIGEST = 12;

    private final Kinds kinds;
    private final List<FactTable> tables;

    ContentCheck(Kinds kinds, List<FactTable> tables) {
        this.kinds = kinds;
        this.tables = tables;
    }

    /**
     * What the check found.
     *
     * @param documents how many documents are right
     * @param stale translations whose original has changed since; they are shown with a mark, so this is no problem
     */
    public record Outcome(int documents, List<Problem> problems, List<Problem> stale, Optional<Reading> reading) {

        public String summary() {
            return "%d documenten goed, %d problemen.%s"
                    .formatted(
                            documents,
                            problems.size(),
                            reading.map(each -> " " + each.summary()).orElse(""));
        }
    }

    public Outcome check(Path folder) {
        var edition = new ContentFolder(folder, kinds).read();
        var problems = new ArrayList<>(edition.problems());
        problems.addAll(new TableCheck(kinds, tables, edition).problems());
        var language = new PlainLanguage(WordList.read(folder, problems));
        var pages = read(edition.files(), language);
        pages.forEach(page -> problems.addAll(page.problems()));
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Outcome(sound(edition, problems), problems, stale(edition.files()), Reading.of(pages));
    }

    private static List<Problem> stale(List<DocumentFile> files) {
        var digests = files.stream()
                .flatMap(file -> file.document().stream())
                .filter(document -> document.id().isOriginal())
                .collect(Collectors.toMap(Document::id, Documents::digest));
        return files.stream()
                .flatMap(file -> file.document().stream()
                        .filter(document -> !document.id().isOriginal())
                        .flatMap(document -> Stream.ofNullable(digests.get(
                                        DocumentId.dutch(document.id().kind(), document.slug())))
                                .filter(digest -> !document.isTranslatedFrom(digest))
                                .map(digest -> new Problem(
                                        file.path(),
                                        file.line(Document.TRANSLATED_FROM),
                                        "De Nederlandse tekst is veranderd. Werk de vertaling bij en zet erin: %s: \"%s\"."
                                                .formatted(
                                                        Document.TRANSLATED_FROM, digest.substring(0, SHORT_DIGEST))))))
                .toList();
    }

    private static int sound(ContentFolder.Edition edition, List<Problem> problems) {
        var wrong = problems.stream().map(Problem::file).collect(Collectors.toSet());
        return (int) edition.files().stream()
                .filter(file -> !wrong.contains(file.path()))
                .count();
    }

    /** A document that was read. */
    record Page(DocumentFile file, Findings findings) {

        double readability() {
            return findings.readability().orElseThrow();
        }

        int longestSentence() {
            return findings.longestSentence();
        }

        List<Problem> problems() {
            return findings.remarks().stream()
                    .map(remark -> new Problem(file.path(), file.line(remark.place()), remark.sentence()))
                    .toList();
        }
    }

    private List<Page> read(List<DocumentFile> files, PlainLanguage language) {
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            var pages = files.stream()
                    .flatMap(file -> file.document().stream()
                            .filter(document -> document.id().isOriginal())
                            .map(document ->
                                    CompletableFuture.supplyAsync(() -> page(file, document, language), readers)))
                    .toList();
            return pages.stream().map(CompletableFuture::join).toList();
        }
    }

    private Page page(DocumentFile file, Document document, PlainLanguage language) {
        return new Page(file, language.findings(kinds.named(document.id().kind()), document));
    }
}
