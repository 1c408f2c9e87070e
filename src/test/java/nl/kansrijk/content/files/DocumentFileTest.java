package nl.kansrijk.content.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Field;
import nl.kansrijk.content.Field.Group;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Kind;
import nl.kansrijk.content.Kind.WrongLine;
import nl.kansrijk.content.SmallKinds;
import nl.kansrijk.content.language.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentFileTest {

    private static final Kind JOB = Kind.named("job", "beroep", "jobs")
            .with(
                    Field.required("title", new Text(40)),
                    Field.optional("synonyms", new Several(0, 5, new Text(40))),
                    Field.optional(
                            "figures", new Several(0, 5, new Group(List.of(Field.required("value", new Text(40)))))))
            .build();

    @Test
    void readsFieldsAndText() {
        var document = read("""
                ---
                title: "Lasser: MIG"
                synonyms: [lasser tig, 'las''ster']
                figures:
                  - value: 5 %
                ---

                Wat je doet.

                - lassen
                """);

        assertThat(document.fields())
                .containsExactly(
                        entry("title", "Lasser: MIG"),
                        entry("synonyms", List.of("lasser tig", "las'ster")),
                        entry("figures", List.of(java.util.Map.of("value", "5 %"))));
        assertThat(document.body()).isEqualTo("Wat je doet.\n\n- lassen");
    }

    @Test
    void readsWindowsLineEndings() {
        assertThat(read("---\r\ntitle: Lasser\r\n---\r\nEen.\r\nTwee.\r\n").body())
                .isEqualTo("Een.\nTwee.");
    }

    @Test
    void readsPastAByteOrderMark() {
        assertThat(read("\uFEFF---\ntitle: Lasser\n---\nTekst.").text("title")).isEqualTo("Lasser");
    }

    @Test
    void keepsWordsThatYamlTakesForSomethingElse() {
        assertThat(read("---\ntitle: no\nsynonyms: [2221, 2026-11-21, null, 1e3]\n---\nTekst.")
                        .texts("synonyms"))
                .containsExactly("2221", "2026-11-21", "null", "1e3");
    }

    @Test
    void leavesARuleInTheTextAlone() {
        assertThat(read("---\ntitle: Lasser\n---\nEen.\n\n---\n\nTwee.").body()).isEqualTo("Een.\n\n---\n\nTwee.");
    }

    @Test
    void knowsTheLineOfEachField() {
        var file = file("---\ntitle: Lasser\n\nsynonyms:\n  - lasser tig\nfigures: []\n---\nTekst.");

        assertThat(file.lines()).contains(entry("title", 2), entry("synonyms", 4), entry("figures", 6));
    }

    @Test
    void knowsTheLineOfEachValueWithinAField() {
        var file = file("""
                ---
                title: Lasser
                synonyms:
                  - lasser tig
                  - mig
                figures:
                  - value: 5 %
                ---
                Tekst.
                """);

        assertThat(file.line(new Place("synonyms.1", 0))).isEqualTo(5);
        assertThat(file.line(new Place("figures.0.value", 0))).isEqualTo(7);
    }

    @Test
    void knowsTheLinesOfTheText() {
        var file = file("---\ntitle: Lasser\n---\n\n  Een.\n\nTwee.\n");

        assertThat(file.line(new Place(Place.BODY, 0))).isEqualTo(5);
        assertThat(file.line(new Place(Place.BODY, 2))).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "---",
                "Lasser",
                "title: Lasser\n---\nTekst.",
                "---\ntitle: Lasser\nTekst.",
                "--- \ntitle: Lasser\n---\nTekst.",
                "\n---\ntitle: Lasser\n---\nTekst."
            })
    void refusesAFileWithoutFences(String text) {
        check(text, 1, "Het bestand begint niet met velden tussen twee regels '---'. Zet ze erboven.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\nTekst.", "---\nLasser\n---\nTekst.", "---\n- title\n---\nTekst."})
    void refusesFencesWithoutFields(String text) {
        check(text, 2, "Tussen de regels '---' horen velden: naam, dubbele punt, waarde.");
    }

    @Test
    void refusesAFileWithoutText() {
        check("---\ntitle: Lasser\n---\n\n", 5, "Er staat geen tekst onder de velden. Schrijf die.");
    }

    @Test
    void refusesAFieldThatStandsThereTwice() {
        check("---\ntitle: Lasser\ntitle: Kok\n---\nTekst.", 3, "Veld 'title' staat er twee keer. Haal er een weg.");
    }

    @Test
    void refusesANameThatStandsTwiceInAGroup() {
        check(
                "---\ntitle: Lasser\nfigures:\n  - value: 5\n    value: 6\n---\nTekst.",
                5,
                "'value' staat er twee keer. Haal er een weg.");
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        check(
                "---\ntitle: Lasser\nsalaris: hoog\n---\nTekst.",
                3,
                "Veld 'salaris' kennen we niet bij een beroep. Kies uit: title, synonyms, figures.");
    }

    @Test
    void refusesAFileThatLacksAField() {
        check("---\nsynonyms: [las]\n---\nTekst.", 1, "Veld 'title' ontbreekt. Een beroep kan niet zonder.");
    }

    @Test
    void refusesAnEmptyField() {
        check("---\ntitle:\n---\nTekst.", 2, "Veld 'title': dit is leeg. Vul het in of haal de regel weg.");
    }

    @Test
    void refusesATabInTheFields() {
        assertThat(file("---\ntitle: Lasser\nsynonyms:\n\t- las\n---\nTekst.").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(4);
                    assertThat(problem.sentence()).startsWith("Deze regel is niet te lezen");
                });
    }

    @Test
    void refusesAColonInAValueWithoutQuotes() {
        assertThat(file("---\ntitle: Lasser: MIG\n---\nTekst.").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.sentence()).endsWith("Zet de waarde tussen dubbele aanhalingstekens.");
                });
    }

    @Test
    void refusesACharacterThatNobodySees() {
        check(
                "---\ntitle: Las\u0007ser\n---\nTekst.",
                2,
                "Hier staat een teken dat je niet ziet. Typ deze regel opnieuw.");
        check(
                "---\ntitle: Lasser\n---\nEen.\nTw\u0000ee.",
                5,
                "Hier staat een teken dat je niet ziet. Typ deze regel opnieuw.");
    }

    @Test
    void refusesAValueThatContainsItself() {
        assertThat(file("---\ntitle: Lasser\nsynonyms: &a [*a]\n---\nTekst.").problems())
                .isNotEmpty();
    }

    @Test
    void refusesFieldsWithoutEnd() {
        assertThat(file("---\ntitle: " + "[".repeat(100) + "]".repeat(100) + "\n---\nTekst.")
                        .problems())
                .isNotEmpty();
    }

    @Test
    void reportsEveryProblemOfAFile() {
        assertThat(file("---\nsynonyms: las\nsalaris: hoog\n---\n").problems())
                .extracting(Problem::line)
                .containsExactlyInAnyOrder(1, 2, 3, 5);
    }

    @Test
    void namesTheWrongLineOfAList() {
        var list = Kind.named("list", "lijst", "lists")
                .withLines(body -> body.contains("fout") ? List.of(new WrongLine(2, "Fout.")) : List.of())
                .build();
        var text = "---\n---\n\n- goed\n- %s\n";

        assertThat(DocumentFile.read("lists/a.md", list, SmallKinds.jobId("a"), text.formatted("fout"))
                        .problems())
                .contains(new Problem("lists/a.md", 5, "Fout."));
    }

    private static Document read(String text) {
        var file = file(text);
        assertThat(file.problems()).isEmpty();
        return file.document().orElseThrow();
    }

    private static void check(String text, int line, String sentence) {
        var file = file(text);
        assertThat(file.problems()).containsExactly(new Problem("jobs/lasser.md", line, sentence));
        assertThat(file.document()).isEmpty();
    }

    private static DocumentFile file(String text) {
        return DocumentFile.read("jobs/lasser.md", JOB, SmallKinds.jobId("lasser"), text);
    }
}
