package nl.kansrijk.content.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Field;
import nl.kansrijk.content.Kind;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.Slugs;
import org.jspecify.annotations.Nullable;

/** The folder {@code content/}: its documents, tables and sources, read and checked together. */
final class ContentFolder {

    /** Languages of translations; each has a folder of its own, with the same folders below it. */
    private static final List<String> TRANSLATIONS = List.of("en");

    private final Path root;
    private final Kinds kinds;

    ContentFolder(Path root, Kinds kinds) {
        this.root = root;
        this.kinds = kinds;
    }

    /**
     * Everything in the folder.
     *
     * @param files of documents, right or wrong
     * @param documents that are right in themselves and in what they refer to
     * @param problems of all files; a file with a problem is refused whole
     */
    record Edition(
            List<DocumentFile> files,
            List<Document> documents,
            List<Source> sources,
            Map<String, TableFile> tables,
            List<Problem> problems) {}

    Edition read() {
        var problems = new ArrayList<Problem>();
        var sources = Source.readTable(root.resolve("SOURCES.md"), problems);
        var files = kinds.all().stream()
                .sorted(Comparator.comparing(Kind::name))
                .flatMap(kind -> documentsOf(kind).stream())
                .toList();
        files.forEach(file -> problems.addAll(file.problems()));
        var present = files.stream().map(DocumentFile::path).collect(Collectors.toSet());
        var sound = new ArrayList<Document>();
        for (var file : files) {
            var dangling = danglingReferences(file, present, sources);
            problems.addAll(dangling);
            if (dangling.isEmpty()) {
                file.document().ifPresent(sound::add);
            }
        }
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Edition(files, sound, sources, tables(problems), problems);
    }

    private List<DocumentFile> documentsOf(Kind kind) {
        return Stream.concat(
                        documentsOf(kind, DocumentId.ORIGINAL).stream(),
                        TRANSLATIONS.stream().flatMap(language -> documentsOf(kind, language).stream()))
                .toList();
    }

    private List<DocumentFile> documentsOf(Kind kind, String language) {
        var folder = (language.equals(DocumentId.ORIGINAL) ? root : root.resolve(language)).resolve(kind.folder());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(path -> document(kind, language, path))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentFile document(Kind kind, String language, Path path) {
        var name = root.relativize(path).toString();
        var slug = path.getFileName().toString().replaceAll("\\.md$", "");
        if (!Slugs.isSlug(slug)) {
            return refused(
                    name, "De bestandsnaam wordt het adres: gebruik alleen kleine letters, cijfers en streepjes.");
        }
        try {
            return DocumentFile.read(name, kind, new DocumentId(kind.name(), slug, language), Files.readString(path));
        } catch (MalformedInputException notUtf8) {
            return refused(name, "Dit bestand is geen UTF-8. Sla het op als UTF-8.");
        } catch (IOException e) {
            return refused(
                    name, "Dit bestand is niet te lezen: %s. Kijk of je het mag openen.".formatted(e.getMessage()));
        }
    }

    private static DocumentFile refused(String name, String sentence) {
        return new DocumentFile(name, Optional.empty(), Map.of(), List.of(new Problem(name, 1, sentence)));
    }

    private List<Problem> danglingReferences(DocumentFile file, Set<String> present, List<Source> sources) {
        if (file.document().isEmpty()) {
            return List.of();
        }
        var document = file.document().get();
        var problems = new ArrayList<Problem>();
        if (!document.id().isOriginal()) {
            var original = file.path().substring(file.path().indexOf('/') + 1);
            if (!present.contains(original)) {
                problems.add(new Problem(
                        file.path(), 1, "Dit is een vertaling van %s, en dat is er niet.".formatted(original)));
            }
        }
        for (var field : kinds.named(document.id().kind()).fields()) {
            for (var target : targets(field.type(), document.fields().get(field.name()))) {
                var sentence = target.problem(present, sources);
                sentence.ifPresent(text -> problems.add(new Problem(
                        file.path(), file.line(field.name()), "Veld '%s': %s".formatted(field.name(), text))));
            }
        }
        return problems;
    }

    /** What a value refers to, wherever in the field it stands. */
    private Stream<Target> stream(Field.Type type, Object value) {
        return switch (type) {
            case Field.Reference(var kind) ->
                Stream.of(new Target.ToDocument(kinds.named(kind), String.valueOf(value)));
            case Field.SourceKey() -> Stream.of(new Target.ToSource(String.valueOf(value)));
            case Field.Several(var least, var most, var each) ->
                ((List<?>) value).stream().flatMap(item -> stream(each, item));
            case Field.Group(var fields) ->
                fields.stream().flatMap(field -> targets(field.type(), ((Map<?, ?>) value).get(field.name())).stream());
            default -> Stream.empty();
        };
    }

    private List<Target> targets(Field.Type type, @Nullable Object value) {
        return value == null ? List.of() : stream(type, value).toList();
    }

    private Map<String, TableFile> tables(List<Problem> problems) {
        var folder = root.resolve("tables");
        var tables = new LinkedHashMap<String, TableFile>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.list(folder)) {
                paths.filter(path -> path.toString().endsWith(".csv"))
                        .sorted()
                        .forEach(path -> tables.put(
                                path.getFileName().toString().replaceAll("\\.csv$", ""),
                                new TableFile(root.relativize(path).toString(), path)));
            } catch (IOException e) {
                problems.add(new Problem("tables", 1, "Deze map is niet te lezen: " + e.getMessage()));
            }
        }
        return tables;
    }

    private sealed interface Target {

        Optional<String> problem(Set<String> present, List<Source> sources);

        record ToDocument(Kind kind, String slug) implements Target {
            @Override
            public Optional<String> problem(Set<String> present, List<Source> sources) {
                return present.contains(kind.folder() + "/" + slug + ".md")
                        ? Optional.empty()
                        : Optional.of("er is geen %s '%s'. Kijk naar de bestandsnamen in %s/."
                                .formatted(kind.label(), slug, kind.folder()));
            }
        }

        record ToSource(String key) implements Target {
            @Override
            public Optional<String> problem(Set<String> present, List<Source> sources) {
                return sources.stream().anyMatch(source -> source.sourceKey().equals(key))
                        ? Optional.empty()
                        : Optional.of("bron '%s' staat niet in SOURCES.md. Zet hem erbij.".formatted(key));
            }
        }
    }
}
