package nl.kansrijk.content.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what the files say, without ever overwriting what somebody wrote at the desk.
 *
 * <p>Each document is taken over in a transaction of its own; loading again, or after a crash, goes on where it was.
 */
@Component
public class ContentLoading {

    private static final String AUTHOR = "content/";

    private final Kinds kinds;
    private final Documents documents;
    private final ChangeFeed feed;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<FactTable> tables;

    ContentLoading(
            Kinds kinds,
            Documents documents,
            ChangeFeed feed,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            List<FactTable> tables) {
        this.kinds = kinds;
        this.documents = documents;
        this.feed = feed;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tables = tables.stream()
                .sorted(Comparator.comparingInt(FactTable::order))
                .toList();
    }

    /** Loads the whole folder and tells what was done. */
    public Report load(Path folder) {
        var edition = new ContentFolder(folder, kinds).read();
        var report = new Report(edition.problems());
        transaction.executeWithoutResult(status -> {
            feed.takeTurn();
            takeOver(edition.sources());
        });
        for (var table : tables) {
            var file = edition.tables().get(table.name());
            if (file != null) {
                load(table, file, report);
            }
        }
        edition.documents()
                .forEach(document -> transaction.executeWithoutResult(status -> {
                    // Nobody publishes between looking and deciding: not the desk, not another node.
                    feed.takeTurn();
                    load(document, report);
                }));
        reportMissing(edition, report);
        return report;
    }

    /** Loads one table of facts from a file anywhere. */
    public Report loadTable(String name, Path path) {
        var table = tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' kan ik niet laden. Kies uit: %s.".formatted(name, String.join(", ", tableNames()))));
        var report = new Report(List.of());
        load(table, new TableFile(path.getFileName().toString(), path), report);
        return report;
    }

    public List<String> tableNames() {
        return tables.stream().map(FactTable::name).toList();
    }

    private void load(Document document, Report report) {
        var digest = Documents.digest(document);
        var published = documents.publishedRevision(document.id());
        var loaded = loadedDigest(document);
        if (published.isPresent() && published.get().digest().equals(digest)) {
            remember(document, digest, loaded);
            report.unchanged++;
        } else if (loaded != null && loaded.equals(digest)) {
            // The file is what it was; the desk has moved on. Nothing to tell.
            report.keptFromDesk++;
        } else if (editedAtDesk(document)) {
            report.conflicts.add(
                    "%s is aangepast in de redactie én in het bestand. De redactie blijft staan; voeg ze daar samen."
                            .formatted(document.id()));
        } else if (published.isEmpty() && loaded != null) {
            report.conflicts.add(
                    "%s is ingetrokken in de redactie, en daarna is het bestand gewijzigd. Het blijft weg; publiceer het daar als het terug moet."
                            .formatted(document.id()));
        } else {
            documents.publish(document, Origin.FILE, AUTHOR);
            remember(document, digest, loaded);
            if (published.isPresent()) {
                report.changed++;
            } else {
                report.added++;
            }
        }
    }

    private boolean editedAtDesk(Document document) {
        return jdbc.sql("""
                        select count(*) from content_document d join content_revision r on r.document_id = d.id
                        where d.kind = :kind and d.slug = :slug and d.language = :language and r.origin = 'DESK'
                        """).paramSource(document.id()).query(Integer.class).single() > 0;
    }

    private @Nullable String loadedDigest(Document document) {
        return jdbc.sql("""
                        select loaded_digest from content_document
                        where kind = :kind and slug = :slug and language = :language
                        """)
                .paramSource(document.id())
                .query((row, number) -> new Loaded(row.getString(1)))
                .optional()
                .map(Loaded::digest)
                .orElse(null);
    }

    private record Loaded(@Nullable String digest) {}

    private void remember(Document document, String digest, @Nullable String loaded) {
        if (digest.equals(loaded)) {
            return;
        }
        jdbc.sql("""
                        update content_document set loaded_digest = :digest
                        where kind = :kind and slug = :slug and language = :language
                        """)
                .param("digest", digest)
                .param("kind", document.id().kind())
                .param("slug", document.slug())
                .param("language", document.id().language())
                .update();
    }

    private void load(FactTable table, TableFile file, Report report) {
        var digest = file.digest();
        if (isLoaded(table, digest)) {
            return;
        }
        var content = file.read(table);
        report.problems.addAll(content.problems());
        if (!content.problems().isEmpty() || content.rows().isEmpty()) {
            // Half a table would silently take the place of a whole one.
            return;
        }
        try {
            transaction.executeWithoutResult(status -> {
                feed.takeTurn();
                if (!isLoaded(table, digest)) {
                    replace(table, content.rows(), digest);
                    report.tables.add("%s: %d regels"
                            .formatted(table.name(), content.rows().size()));
                }
            });
        } catch (DataIntegrityViolationException refused) {
            report.problems.add(new Problem(
                    file.name(),
                    1,
                    "De database neemt deze tabel niet aan; de vorige blijft staan. Kijk naar: %s."
                            .formatted(firstLine(refused.getMostSpecificCause()))));
        }
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private boolean isLoaded(FactTable table, String digest) {
        return jdbc.sql("select digest from content_table where name = :name")
                .param("name", table.name())
                .query(String.class)
                .optional()
                .filter(digest::equals)
                .isPresent();
    }

    private void replace(FactTable table, List<FactTable.Row> rows, String digest) {
        table.replaceWith(rows);
        jdbc.sql("delete from content_table where name = :name")
                .param("name", table.name())
                .update();
        jdbc.sql("""
                            insert into content_table (name, digest, row_count, loaded_at)
                            values (:name, :digest, :rows, current_timestamp)
                            """)
                .param("name", table.name())
                .param("digest", digest)
                .param("rows", rows.size())
                .update();
        feed.announce(Change.TABLE, table.name());
    }

    private void takeOver(List<Source> sources) {
        var known = new HashSet<>(
                jdbc.sql("select source_key, description, publisher, dated, conditions from content_source")
                        .query(Source.class)
                        .list());
        var changed = sources.stream().filter(source -> !known.contains(source)).toList();
        if (changed.isEmpty()) {
            return;
        }
        for (var source : changed) {
            jdbc.sql("delete from content_source where source_key = :key")
                    .param("key", source.sourceKey())
                    .update();
            jdbc.sql("""
                            insert into content_source (source_key, description, publisher, dated, conditions)
                            values (:sourceKey, :description, :publisher, :dated, :conditions)
                            """).paramSource(source).update();
        }
        feed.announce(Change.TABLE, "sources");
    }

    /** A document whose file is gone stays: deleting is a decision for the desk. */
    private void reportMissing(ContentFolder.Edition edition, Report report) {
        var inFiles =
                new HashSet<>(edition.documents().stream().map(Document::id).toList());
        var refused =
                new HashSet<>(edition.problems().stream().map(Problem::file).toList());
        for (var revision : documents.allPublished()) {
            var id = revision.document().id();
            var folder = id.isOriginal() ? "" : id.language() + "/";
            var file = folder + kinds.named(id.kind()).folder() + "/" + id.slug() + ".md";
            if (revision.origin() == Origin.FILE && !inFiles.contains(id) && !refused.contains(file)) {
                report.missing.add(file);
            }
        }
    }

    /** What loading did. */
    public static final class Report {

        private int added;
        private int changed;
        private int unchanged;
        private int keptFromDesk;
        private final List<String> tables = new ArrayList<>();
        private final List<String> conflicts = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<Problem> problems;

        private Report(List<Problem> problems) {
            this.problems = new ArrayList<>(problems);
        }

        public int added() {
            return added;
        }

        public int changed() {
            return changed;
        }

        public int unchanged() {
            return unchanged;
        }

        public int keptFromDesk() {
            return keptFromDesk;
        }

        public List<String> tables() {
            return List.copyOf(tables);
        }

        public List<String> conflicts() {
            return List.copyOf(conflicts);
        }

        public List<Problem> problems() {
            return List.copyOf(problems);
        }

        /** What somebody should look at, a sentence each; empty when all went well. */
        public List<String> warnings() {
            var warnings = new ArrayList<String>();
            problems.forEach(problem -> warnings.add(problem.toString()));
            warnings.addAll(conflicts);
            missing.forEach(file -> warnings.add(file
                    + " is weg, maar staat nog op de portal. Trek het in bij de redactie als dat de bedoeling is."));
            return warnings;
        }

        public String summary() {
            return "%d nieuw, %d gewijzigd, %d gelijk, %d alleen in de redactie gewijzigd, %d geweigerd%s"
                    .formatted(
                            added,
                            changed,
                            unchanged,
                            keptFromDesk,
                            problems.stream().map(Problem::file).distinct().count(),
                            tables.isEmpty() ? "" : "; tabellen: " + String.join(", ", tables));
        }
    }
}
