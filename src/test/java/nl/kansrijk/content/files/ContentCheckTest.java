package nl.kansrijk.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.FactTable.Reference;
import nl.kansrijk.content.SmallKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    private static final FactTable SCHOOLS = new WrittenTable("schools", List.of("id"), List.of());
    private static final FactTable OFFERINGS = new WrittenTable(
            "offerings",
            List.of("course", "school"),
            List.of(new Reference.ToDocument("course", "course"), new Reference.ToRow("school", "schools", "id")));

    @TempDir
    private Path directory;

    @Test
    void findsNothingWrongInASoundFolder() {
        var outcome = check(new WrittenFolder(directory)
                .sources("duo")
                .job("lasser", "Lasser")
                .job("kok", "Kok"));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.documents()).isEqualTo(2);
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
    void wantsAShortPublisherAndDate() {
        var outcome = check(new WrittenFolder(directory)
                .file(
                        "SOURCES.md",
                        "| `duo` | Cijfers. | %s | %s | open data |".formatted("d".repeat(201), "1".repeat(61)))
                .file("jobs/lasser.md", "---\ntitle: Lasser\nsources: [duo]\n---\nWat je doet."));

        assertThat(outcome.problems())
                .containsExactly(
                        new Problem(
                                "SOURCES.md",
                                1,
                                "De uitgever van bron 'duo' is 201 tekens, hoogstens 200 mag. Maak hem korter."),
                        new Problem(
                                "SOURCES.md",
                                1,
                                "De datum van bron 'duo' is 61 tekens, hoogstens 60 mag. Maak hem korter."));
    }

    @Test
    void findsLanguageProblemsOnTheirLines() {
        var outcome = check(new WrittenFolder(directory).sources("duo").file("jobs/lasser.md", """
                ---
                title: Lasser
                summary: Je maakt van losse stukken een geheeel.
                ---

                Wat je doet.

                Je word blij.
                """));

        assertThat(outcome.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("jobs/lasser.md:3", "jobs/lasser.md:8");
        assertThat(outcome.documents()).isZero();
    }

    @Test
    void putsAProblemOfTheWholeDocumentOnItsFirstLine() {
        var outcome = check(new WrittenFolder(directory).sources("duo").file("jobs/lasser.md", """
                ---
                title: Lasser
                ---
                Verantwoordelijkheid.
                """));

        assertThat(outcome.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly("jobs/lasser.md:1");
    }

    @Test
    void takesTheWordsInTheListForGood() {
        var folder = new WrittenFolder(directory).sources("duo").job("dronist", "Dronist");
        assertThat(check(folder).problems()).hasSize(1);

        folder.file("words.txt", "# Beroepen\n\ndronist\nVeVa\n");

        assertThat(check(folder).problems()).isEmpty();
    }

    @Test
    void wantsEachWordOnceAndInOrder() {
        var outcome = check(
                new WrittenFolder(directory).sources("duo").file("words.txt", "crebo\nVeVa # programma\nbbl\ncrebo\n"));

        assertThat(outcome.problems())
                .containsExactly(
                        new Problem("words.txt", 3, "'bbl' hoort vóór 'VeVa'. Zet de woorden op alfabet."),
                        new Problem("words.txt", 4, "'crebo' staat ook op regel 1. Haal er een weg."));
    }

    @Test
    void sumsUpHowTheDocumentsRead() {
        var outcome = check(new WrittenFolder(directory)
                .sources("duo")
                .job("lasser", "Lasser")
                .file("jobs/kok.md", "---\ntitle: Kok\n---\nJe kookt. Daarna was je alle pannen af."));

        assertThat(outcome.summary())
                .isEqualTo(
                        "2 documenten goed, 0 problemen. Leesbaarheid: laagste 97,2 (jobs/kok.md), middelste 127,1. Langste zin: 6 woorden (jobs/kok.md).");
    }

    @Test
    void tellsFileLineAndSentence() {
        assertThat(new Problem("jobs/kok.md", 3, "Dit kan niet.")).hasToString("jobs/kok.md:3: Dit kan niet.");
    }

    @Test
    void findsRowsThatReferToNothing() {
        var folder = new WrittenFolder(directory)
                .sources("duo")
                .file("courses/las.md", "---\ntitle: Lassen\n---\nWat je leert.")
                .file("tables/schools.csv", "id\n1\n")
                .file("tables/offerings.csv", "course,school\nlas,1\nkook,1\nlas,2\nlas,\n");

        var outcome = new ContentCheck(SmallKinds.kinds(), List.of(SCHOOLS, OFFERINGS)).check(folder.root());

        assertThat(outcome.problems())
                .containsExactly(
                        new Problem(
                                "tables/offerings.csv",
                                3,
                                "Er is geen opleiding 'kook'. Schrijf die, of haal de regel weg."),
                        new Problem(
                                "tables/offerings.csv",
                                4,
                                "'2' staat niet in tables/schools.csv. Zet het erbij, of haal de regel weg."));
    }

    @Test
    void findsValuesThatAreNotInATable() {
        var folder = new WrittenFolder(directory)
                .sources("duo")
                .file("jobs/lasser.md", "---\ntitle: Lasser\nschool: \"1\"\n---\nWat je doet.")
                .file("jobs/kok.md", "---\ntitle: Kok\nschool: \"2\"\n---\nWat je doet.")
                .file("tables/schools.csv", "id\n1\n");

        var outcome = new ContentCheck(SmallKinds.kinds(), List.of(SCHOOLS)).check(folder.root());

        assertThat(outcome.problems())
                .containsExactly(
                        new Problem(
                                "jobs/kok.md",
                                3,
                                "Veld 'school': '2' staat niet in kolom id van tables/schools.csv. Schrijf het zoals het daar staat."));
    }

    /** A table that is only looked at. */
    private record WrittenTable(String name, List<String> columns, List<Reference> references) implements FactTable {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public List<String> problemsOf(Row row) {
            return List.of();
        }

        @Override
        public void replaceWith(List<Row> rows) {
            throw new UnsupportedOperationException();
        }
    }

    private static ContentCheck.Outcome check(WrittenFolder folder) {
        return new ContentCheck(SmallKinds.kinds(), List.of()).check(folder.root());
    }
}
