package nl.kansrijk.content.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import nl.kansrijk.content.FactTable;

/**
 * A CSV file with facts: UTF-8, comma, a header line.
 *
 * @param name how problems call it
 * @param path where it is
 */
record TableFile(String name, Path path) {

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
        try (var csv = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(path)) {
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
                var wrong = table.problemsOf(row);
                wrong.forEach(sentence -> problems.add(new Problem(name, line, sentence)));
                if (wrong.isEmpty()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException broken) {
            problems.add(new Problem(
                    name,
                    1,
                    "Deze tabel is niet te lezen: %s. Maak er CSV met komma's in UTF-8 van."
                            .formatted(broken.getMessage())));
        }
        return new Content(rows, problems);
    }
}
