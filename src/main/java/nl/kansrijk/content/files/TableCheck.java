package nl.kansrijk.content.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.FactTable.Reference;
import nl.kansrijk.content.Field.TableValue;
import nl.kansrijk.content.Kinds;

/** Reads all tables of facts and looks whether what they refer to is there, and what documents take from them. */
final class TableCheck {

    private final Kinds kinds;
    private final List<FactTable> tables;
    private final ContentFolder.Edition edition;
    private final Set<String> documents;
    private final Map<String, TableFile.Content> contents = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    TableCheck(Kinds kinds, List<FactTable> tables, ContentFolder.Edition edition) {
        this.kinds = kinds;
        this.tables = tables;
        this.edition = edition;
        documents = edition.files().stream().map(DocumentFile::path).collect(Collectors.toSet());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var table : tables) {
            var file = edition.tables().get(table.name());
            if (file == null) {
                problems.add(new Problem(fileName(table), 1, "Deze tabel ontbreekt. Zet hem terug."));
            } else {
                var content = file.read(table);
                problems.addAll(content.problems());
                contents.put(table.name(), content);
            }
        }
        tables.forEach(table -> table.references().forEach(reference -> problems.addAll(dangling(table, reference))));
        edition.files().forEach(file -> problems.addAll(unknownValues(file)));
        return problems;
    }

    private List<Problem> dangling(FactTable table, Reference reference) {
        return Optional.ofNullable(contents.get(table.name())).map(TableFile.Content::rows).orElse(List.of()).stream()
                .flatMap(row -> row
                        .ifGiven(reference.column())
                        .flatMap(value -> sentence(reference, value))
                        .map(sentence -> new Problem(fileName(table), row.line(), sentence))
                        .stream())
                .toList();
    }

    private List<Problem> unknownValues(DocumentFile file) {
        var problems = new ArrayList<Problem>();
        file.document().ifPresent(document -> {
            for (var field : kinds.named(document.id().kind()).fields()) {
                if (field.type() instanceof TableValue(var table, var column, var maxLength)) {
                    document.optionalText(field.name())
                            .filter(value -> isUnknown(value, table, column))
                            .map(value ->
                                    "Veld '%s': '%s' staat niet in kolom %s van tables/%s.csv. Schrijf het zoals het daar staat."
                                            .formatted(field.name(), value, column, table))
                            .ifPresent(sentence ->
                                    problems.add(new Problem(file.path(), file.line(field.name()), sentence)));
                }
            }
        });
        return problems;
    }

    private Optional<String> sentence(Reference reference, String value) {
        return switch (reference) {
            case Reference.ToDocument(var column, var kindName) -> {
                var kind = kinds.named(kindName);
                yield documents.contains(kind.folder() + "/" + value + ".md")
                        ? Optional.empty()
                        : Optional.of("Er is geen %s '%s'. Schrijf die, of haal de regel weg."
                                .formatted(kind.label(), value));
            }
            case Reference.ToRow(var column, var table, var key) ->
                isUnknown(value, table, key)
                        ? Optional.of("'%s' staat niet in tables/%s.csv. Zet het erbij, of haal de regel weg."
                                .formatted(value, table))
                        : Optional.empty();
        };
    }

    /** A table with problems of its own may miss rows that are only wrong. */
    private boolean isUnknown(String value, String table, String key) {
        return Stream.ofNullable(contents.get(table))
                .filter(content -> content.problems().isEmpty())
                .anyMatch(content -> !known.computeIfAbsent(table + "." + key, each -> values(content, key))
                        .contains(value));
    }

    private static Set<String> values(TableFile.Content content, String column) {
        return content.rows().stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static String fileName(FactTable table) {
        return "tables/" + table.name() + ".csv";
    }
}
