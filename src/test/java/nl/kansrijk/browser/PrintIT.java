package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who prints an occupation takes one sheet along. To look at them: {@code target/print}. */
@BrowserTest
class PrintIT {

    private static final Path FOLDER = Path.of("target", "print");

    /** The node of a PDF for one sheet; {@code /Pages} is the node above them. */
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Visitors visitors;

    PrintIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"verpleegkundige", "lasser", "soldaat", "luchtverkeersleider-defensie"})
    void anOccupationFitsOnOneSheet(String occupation) {
        try (var visit = visitors.on(Screen.DESKTOP)) {
            visit.open("/beroepen/" + occupation);
            assertThat(visit.troubles()).isEmpty();
            var pdf = visit.page()
                    .pdf(new PdfOptions()
                            .setFormat("A4")
                            .setDisplayHeaderFooter(false)
                            .setPrintBackground(false)
                            .setPath(FOLDER.resolve(occupation + ".pdf")));
            assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results())
                    .hasSize(1);
        }
    }
}
