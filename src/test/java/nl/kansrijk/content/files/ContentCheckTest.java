package nl.kansrijk.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.kansrijk.content.SmallKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    @TempDir
    private Path directory;

    @Test
    void findsNothingWrongInASoundFolder() {
        var outcome = check(new WrittenFolder(directory)
                .sources("duo")
                .job("lasser", "Lasser")
                .job("kok", "Kok"));

        assertThat(outcome).isEqualTo(new ContentCheck.Outcome(2, List.of()));
    }

    @Test
    void listsProblemsByFileAndLine() {
        var outcome = check(new WrittenFolder(directory)
                .sources("duo")
                .file("jobs/lasser.md", "---\ntitle: Lasser\nsalaris: hoog\ncourses: las\n---\nTekst.")
                .file("jobs/kok.md", "kapot"));

        assertThat(outcome.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("jobs/kok.md:1", "jobs/lasser.md:3", "jobs/lasser.md:4");
    }

    @Test
    void missesTheListOfSources() {
        var outcome = check(new WrittenFolder(directory).job("lasser", "Lasser"));

        assertThat(outcome.problems())
                .containsExactly(new Problem("SOURCES.md", 1, "De lijst met bronnen ontbreekt of is niet te lezen."));
    }

    @Test
    void tellsFileLineAndSentence() {
        assertThat(new Problem("jobs/kok.md", 3, "Dit kan niet.")).hasToString("jobs/kok.md:3: Dit kan niet.");
    }

    private static ContentCheck.Outcome check(WrittenFolder folder) {
        return new ContentCheck(SmallKinds.kinds(), List.of()).check(folder.root());
    }
}
