package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who prints an occupation takes one sheet along. To look at them: {@code target/print}. */
@BrowserTest
class PrintIT {

    private static final Path OCCUPATIONS = Path.of("content", "occupations");
    private static final Path FOLDER = Path.of("target", "print");

    /** The node of a PDF for one sheet; {@code /Pages} is the node above them. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Visitors visitors;

    PrintIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void everyOccupationFitsOnOneSheet() throws IOException {
        Map<String, Long> sheets = new TreeMap<>();
        try (var visit = visitors.on(Screen.DESKTOP)) {
            for (var occupation : occupations()) {
                visit.open("/beroepen/" + occupation);
                sheets.put(occupation, sheets(visit, FOLDER.resolve(occupation + ".pdf")));
            }
            assertThat(visit.troubles()).isEmpty();
        }
        assertThat(sheets)
                .hasSizeGreaterThan(100)
                .allSatisfy((occupation, number) ->
                        assertThat(number).as(occupation).isOne());
    }

    private static List<String> occupations() throws IOException {
        try (var files = Files.list(OCCUPATIONS)) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    private static long sheets(Visit visit, Path file) {
        var pdf = visit.page()
                .pdf(new PdfOptions()
                        .setFormat("A4")
                        .setDisplayHeaderFooter(false)
                        .setPrintBackground(false)
                        .setPath(file));
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
