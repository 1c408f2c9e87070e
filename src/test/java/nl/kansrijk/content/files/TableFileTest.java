package nl.kansrijk.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kansrijk.content.FactTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    @TempDir
    private Path directory;

    @Test
    void readsRowsByTheNamesOfTheColumns() {
        assertThat(read("place,name\nSúdwest-Fryslân,\"Firda, \"\"de\"\" school\"\n")
                        .rows())
                .containsExactly(
                        new FactTable.Row(2, Map.of("place", "Súdwest-Fryslân", "name", "Firda, \"de\" school")));
    }

    @Test
    void readsPastTheByteOrderMarkOfASpreadsheet() {
        assertThat(read("\uFEFFplace,name\nLeiden,mboRijnland\n").rows()).hasSize(1);
    }

    @Test
    void readsWindowsLineEndings() {
        assertThat(read("place,name\r\nLeiden,mboRijnland\r\n").rows())
                .containsExactly(new FactTable.Row(2, Map.of("place", "Leiden", "name", "mboRijnland")));
    }

    @Test
    void countsLinesPastAValueOfTwoLines() {
        assertThat(read("place,name\nLeiden,\"mbo\nRijnland\"\nGouda\n").problems())
                .extracting(Problem::line)
                .containsExactly(4);
    }

    @Test
    void readsPastEmptyLines() {
        var content = read("place,name\n\nLeiden,mboRijnland\n\n");

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).extracting(FactTable.Row::line).containsExactly(3);
    }

    @Test
    void refusesARowThatIsTooLong() {
        var content = read("place,name\nLeiden,mboRijnland,extra\nGouda,mboRijnland\n");

        assertThat(content.problems())
                .containsExactly(new Problem("schools.csv", 2, "Deze regel heeft 3 waarden, het moeten er 2 zijn."));
        assertThat(content.rows()).hasSize(1);
    }

    @Test
    void refusesARowThatRepeatsAnother() {
        var content = read("place,name\nLeiden,mboRijnland\nGouda,mboRijnland\nLeiden,mboRijnland\n");

        assertThat(content.problems())
                .containsExactly(new Problem(
                        "schools.csv",
                        4,
                        "Regel 2 heeft al dezelfde place, name (Leiden, mboRijnland). Haal er een weg."));
        assertThat(content.rows()).hasSize(2);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(read("").problems())
                .containsExactly(new Problem("schools.csv", 1, "De eerste regel moet zijn: place,name."));
    }

    @Test
    void refusesATableThatIsNotUtf8Whole() {
        var content = read("place,name\nLeiden,mboRijnland\nSúdwest-Fryslân,Firda\n", StandardCharsets.ISO_8859_1);

        assertThat(content.problems())
                .containsExactly(
                        new Problem("schools.csv", 1, "Deze tabel is geen UTF-8. Sla hem op als CSV in UTF-8."));
        assertThat(content.rows()).isEmpty();
    }

    private TableFile.Content read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private TableFile.Content read(String text, Charset charset) {
        new WrittenFolder(directory).file("schools.csv", text, charset);
        return new TableFile("schools.csv", directory.resolve("schools.csv")).read(new Places());
    }

    private static class Places implements FactTable {

        @Override
        public String name() {
            return "schools";
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<String> columns() {
            return List.of("place", "name");
        }

        @Override
        public List<String> problemsOf(Row row) {
            return List.of();
        }

        @Override
        public void replaceWith(List<Row> rows) {
            throw new UnsupportedOperationException("Reading a file must not change the table.");
        }
    }
}
