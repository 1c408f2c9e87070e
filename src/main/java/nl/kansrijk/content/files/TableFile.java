package nl.kansrijk.content.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.content.FactTable;

/**
 * A CSV file with facts: UTF-8, comma, a header line.
 *
 * @param name how problems call it
 * @param path where it is
 */
record TableFile(String name, Path path) {

    /** A row that is too short or too long is our problem to report, with its line. */
    private static final CsvReader.CsvReaderBuilder FORM =
            CsvReader.builder().allowMissingFields(true).allowExtraFields(true);

    /** The rows that are right, and what is wrong with the others; a table with problems is not taken over. */
    record Content(List<FactTable.Row> rows, List<Problem> problems) {}

    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Content read(FactTable table) {
        var rows = new ArrayList<FactTable.Row>();
        var problems = new ArrayList<Problem>();
        var firstLines = new HashMap<List<String>, Integer>();
        try (var csv = FORM.ofCsvRecord(text())) {
            var records = csv.iterator();
            if (!records.hasNext() || !records.next().getFields().equals(table.columns())) {
                problems.add(new Problem(
                        name, 1, "De eerste regel moet zijn: %s.".formatted(String.join(",", table.columns()))));
                return new Content(List.of(), problems);
            }
            while (records.hasNext()) {
                var record = records.next();
                var line = (int) record.getStartingLineNumber();
                if (record.getFieldCount() != table.columns().size()) {
                    problems.add(new Problem(
                            name,
                            line,
                            "Deze regel heeft %d waarden, het moeten er %d zijn."
                                    .formatted(
                                            record.getFieldCount(),
                                            table.columns().size())));
                    continue;
                }
                var values = new HashMap<String, String>();
                for (var column = 0; column < table.columns().size(); column++) {
                    values.put(
                            table.columns().get(column), record.getField(column).strip());
                }
                var row = new FactTable.Row(line, values);
                var wrong = new ArrayList<>(table.problemsOf(row));
                table.keys().forEach(key -> repeated(row, key, firstLines).ifPresent(wrong::add));
                wrong.forEach(sentence -> problems.add(new Problem(name, line, sentence)));
                if (wrong.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (MalformedInputException notUtf8) {
            return unreadable("Deze tabel is geen UTF-8. Sla hem op als CSV in UTF-8.");
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            return unreadable("Deze tabel is niet te lezen: %s. Maak er CSV met komma's in UTF-8 van."
                    .formatted(broken.getMessage()));
        }
        return new Content(rows, problems);
    }

    /** Spreadsheets put a byte order mark before UTF-8. */
    private String text() throws IOException {
        var text = Files.readString(path);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Half a table must not replace a whole one. */
    private Content unreadable(String sentence) {
        return new Content(List.of(), List.of(new Problem(name, 1, sentence)));
    }

    private static Optional<String> repeated(
            FactTable.Row row, List<String> key, Map<List<String>, Integer> firstLines) {
        var values = key.stream().map(row::get).toList();
        var identity = Stream.concat(key.stream(), values.stream()).toList();
        return Optional.ofNullable(firstLines.putIfAbsent(identity, row.line()))
                .map(first -> "Regel %d heeft al dezelfde %s (%s). Haal er een weg."
                        .formatted(first, String.join(", ", key), String.join(", ", values)));
    }
}
