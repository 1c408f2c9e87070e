package nl.kansrijk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Nu Html Checker, which the W3C uses, finds no error in any kind of page. */
@BrowserTest
class HtmlValidityIT {

    private static final Path CHECKER = Path.of("node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    private final Visitors visitors;

    @TempDir
    private Path folder;

    HtmlValidityIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void noPageHasErrors() throws Exception {
        var pages = Files.createDirectory(folder.resolve("pages"));
        try (var visit = visitors.withoutScript(Screen.DESKTOP)) {
            for (var sample : Sample.values()) {
                if (sample.isPublicPage()) {
                    sample.openIn(visit);
                    Files.writeString(pages.resolve(sample.name().toLowerCase(Locale.ROOT) + ".html"), visit.html());
                }
            }
        }
        assertThat(errorsIn(pages)).isEmpty();
    }

    /** One process for all pages: starting takes longer than checking. */
    private List<String> errorsIn(Path pages) throws IOException, InterruptedException {
        var report = Files.createTempFile(folder, "report", "");
        var checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        CHECKER.toString(),
                        "--errors-only",
                        "--format",
                        "json",
                        pages.toString())
                .redirectError(report.toFile())
                .start();
        checker.waitFor();
        return JsonMapper.shared()
                .readTree(report)
                .get("messages")
                .valueStream()
                .map(HtmlValidityIT::inWords)
                .toList();
    }

    private static String inWords(JsonNode message) {
        return "%s: %s: %s"
                .formatted(
                        Path.of(message.path("url").asString("")).getFileName(),
                        message.path("message").asString(),
                        message.path("extract").asString("").strip());
    }
}
