package nl.kansrijk.content.files;

import static nl.kansrijk.content.SmallKinds.job;
import static nl.kansrijk.content.SmallKinds.jobId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.Origin;
import nl.kansrijk.content.ShownTitles;
import nl.kansrijk.content.SmallKinds;
import nl.kansrijk.content.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class LoadingTest {

    private final ContentLoading loading;
    private final Documents documents;
    private final ChangeFeed feed;
    private final Sources sources;
    private final SchoolsTable schools;
    private final WrittenFolder folder;

    LoadingTest(TestDatabase database, @TempDir Path directory) {
        var node = database.start(
                Map.of(),
                List.of(
                        SmallKinds.JOB,
                        SmallKinds.COURSE,
                        Kinds.class,
                        Documents.class,
                        ChangeFeed.class,
                        Sources.class,
                        ShownTitles.class,
                        SchoolsTable.class,
                        ContentLoading.class));
        loading = node.getBean(ContentLoading.class);
        documents = node.getBean(Documents.class);
        feed = node.getBean(ChangeFeed.class);
        sources = node.getBean(Sources.class);
        schools = node.getBean(SchoolsTable.class);
        folder = new WrittenFolder(directory).sources("duo");
    }

    @Nested
    class OfDocuments {

        @Test
        void publishesWhatIsNew() {
            var report = load(folder.job("lasser", "Lasser").job("kok", "Kok"));

            assertThat(report.added()).isEqualTo(2);
            assertThat(report.warnings()).isEmpty();
            assertThat(published("lasser")).isEqualTo("Lasser");
            assertThat(published("kok")).isEqualTo("Kok");
        }

        @Test
        void doesNothingTheSecondTime() {
            load(folder.job("lasser", "Lasser").schools("id,name", "1,Albeda"));
            var latest = feed.latest();

            var report = load(folder);

            assertThat(report)
                    .extracting(
                            ContentLoading.Report::added,
                            ContentLoading.Report::changed,
                            ContentLoading.Report::unchanged,
                            ContentLoading.Report::tables)
                    .containsExactly(0, 0, 1, List.of());
            assertThat(feed.latest()).isEqualTo(latest);
            assertThat(documents.revisions(jobId("lasser"))).isEqualTo(1);
        }

        @Test
        void takesOverAChangedFile() {
            load(folder.job("lasser", "Lasser"));

            var report = load(folder.job("lasser", "Lasser tig"));

            assertThat(report.changed()).isEqualTo(1);
            assertThat(published("lasser")).isEqualTo("Lasser tig");
            assertThat(documents.revisions(jobId("lasser"))).isEqualTo(2);
        }

        @Test
        void givesNoRevisionToALineEnding() {
            load(folder.file("jobs/lasser.md", "---\ntitle: Lasser\n---\nWat je doet.\nEn hoe.\n"));

            var report =
                    load(folder.file("jobs/lasser.md", "---\r\ntitle: Lasser\r\n---\r\nWat je doet.\r\nEn hoe.\r\n"));

            assertThat(report.unchanged()).isEqualTo(1);
        }

        @Test
        void goesOnWhereItWasAfterACrash() {
            folder.job("bakker", "Bakker").job("lasser", "Weiger mij");
            assertThatThrownBy(() -> load(folder)).isInstanceOf(IllegalArgumentException.class);

            var report = load(folder.job("lasser", "Lasser"));

            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(report.added()).isEqualTo(1);
        }

        @Test
        void keepsAVanishedFilePublishedAndTells() {
            load(folder.job("lasser", "Lasser"));

            var report = load(folder.remove("jobs/lasser.md"));

            assertThat(report.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("jobs/lasser.md is weg, maar staat nog op de portal.");
            assertThat(published("lasser")).isEqualTo("Lasser");
        }

        @Test
        void takesOverSources() {
            load(folder.sources("duo", "rio"));

            assertThat(sources.named(List.of("rio", "onbekend", "duo")))
                    .extracting(Sources.Source::citation)
                    .containsExactly("Cijfers. DUO, 2019.", "Cijfers. DUO, 2019.");
        }

        @Test
        void announcesSourcesOnlyWhenTheyChange() {
            load(folder);
            load(folder);

            assertThat(feed.after(0)).containsExactly(new Change(1, "table", "sources"));
        }
    }

    @Nested
    class BesideTheDesk {

        @BeforeEach
        void loadTheFirstEdition() {
            load(folder.job("lasser", "Lasser"));
        }

        @Test
        void neverOverwritesWhatTheDeskWrote() {
            publishAtDesk(job("lasser", "Lasser van de redactie"));

            load(folder.job("lasser", "Lasser uit het bestand"));

            assertThat(published("lasser")).isEqualTo("Lasser van de redactie");
        }

        @Test
        void reportsAFileThatChangedAsWell() {
            publishAtDesk(job("lasser", "Lasser van de redactie"));

            var report = load(folder.job("lasser", "Lasser uit het bestand"));

            assertThat(report.conflicts()).containsExactly("""
                    job/lasser is aangepast in de redactie én in het bestand. \
                    De redactie blijft staan; voeg ze daar samen.""");
            assertThat(report.changed()).isZero();
        }

        @Test
        void reportsItAgainUntilItIsSettled() {
            publishAtDesk(job("lasser", "Lasser van de redactie"));
            load(folder.job("lasser", "Lasser uit het bestand"));

            assertThat(load(folder).conflicts()).hasSize(1);
        }

        @Test
        void saysNothingWhenOnlyTheDeskHasChanged() {
            publishAtDesk(job("lasser", "Lasser van de redactie"));

            var report = load(folder);

            assertThat(report.keptFromDesk()).isEqualTo(1);
            assertThat(report.warnings()).isEmpty();
            assertThat(published("lasser")).isEqualTo("Lasser van de redactie");
        }

        @Test
        void isSettledWhenTheFileSaysWhatTheDeskSays() {
            publishAtDesk(job("lasser", "Lasser van de redactie"));

            var report = load(folder.job("lasser", "Lasser van de redactie"));

            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(report.warnings()).isEmpty();
        }

        @Test
        void neverOverwritesADocumentThatTheDeskMade() {
            publishAtDesk(job("kok", "Kok van de redactie"));

            var report = load(folder.job("kok", "Kok uit het bestand"));

            assertThat(report.conflicts()).hasSize(1);
            assertThat(published("kok")).isEqualTo("Kok van de redactie");
        }

        @Test
        void missesNoFileForADocumentThatTheDeskMade() {
            publishAtDesk(job("kok", "Kok van de redactie"));

            assertThat(load(folder).warnings()).isEmpty();
        }

        @Test
        void leavesWithdrawnWhatTheDeskWithdrew() {
            documents.withdraw(jobId("lasser"));

            var report = load(folder);

            assertThat(report.warnings()).isEmpty();
            assertThat(documents.published(jobId("lasser"))).isEmpty();
        }

        @Test
        void leavesItWithdrawnWhenItsFileChanges() {
            documents.withdraw(jobId("lasser"));

            var report = load(folder.job("lasser", "Lasser uit het bestand"));

            assertThat(documents.published(jobId("lasser"))).isEmpty();
            assertThat(report.conflicts())
                    .singleElement()
                    .asString()
                    .startsWith("job/lasser is ingetrokken in de redactie");
        }

        private void publishAtDesk(Document document) {
            documents.publish(document, Origin.DESK, "redacteur");
        }
    }

    @Nested
    class OfBrokenFiles {

        @Test
        void refusesTheFileWholeAndLoadsTheRest() {
            folder.job("lasser", "Lasser").file("jobs/kok.md", """
                    ---
                    title: Kok
                    salaris: hoog
                    ---

                    Wat je doet.
                    """);

            var report = load(folder);

            assertThat(report.problems())
                    .containsExactly(
                            new Problem(
                                    "jobs/kok.md",
                                    3,
                                    "Veld 'salaris' kennen we niet bij een beroep. Kies uit: title, summary, courses, school, sources."));
            assertThat(documents.published("job")).extracting(Document::slug).containsExactly("lasser");
        }

        @Test
        void leavesPublishedWhatTheFileSaidBefore() {
            load(folder.job("lasser", "Lasser"));

            var report = load(folder.file("jobs/lasser.md", "kapot"));

            assertThat(report.warnings()).hasSize(1);
            assertThat(published("lasser")).isEqualTo("Lasser");
        }

        @Test
        void reportsACourseThatIsNotThereOnItsLine() {
            folder.file("jobs/lasser.md", """
                    ---
                    title: Lasser
                    courses: [lassen]
                    ---

                    Wat je doet.
                    """);

            assertThat(load(folder).problems())
                    .containsExactly(new Problem(
                            "jobs/lasser.md",
                            3,
                            "Veld 'courses': er is geen opleiding 'lassen'. Kijk naar de bestandsnamen in courses/."));
            assertThat(documents.published("job")).isEmpty();
        }

        @Test
        void acceptsACourseThatIsThere() {
            folder.file("courses/lassen.md", "---\ntitle: Lassen\n---\nWat je leert.")
                    .file("jobs/lasser.md", """
                    ---
                    title: Lasser
                    courses: [lassen]
                    ---

                    Wat je doet.
                    """);

            assertThat(load(folder).problems()).isEmpty();
        }

        @Test
        void reportsAnUnknownSourceOnItsLine() {
            folder.file("jobs/lasser.md", """
                    ---
                    title: Lasser
                    sources:
                      - duo
                      - verzonnen
                    ---

                    Wat je doet.
                    """);

            assertThat(load(folder).problems())
                    .containsExactly(new Problem(
                            "jobs/lasser.md",
                            3,
                            "Veld 'sources': bron 'verzonnen' staat niet in SOURCES.md. Zet hem erbij."));
        }

        @Test
        void refusesAFileThatIsNotUtf8() {
            folder.file("jobs/dietist.md", "---\ntitle: Diëtist\n---\nTekst.", StandardCharsets.ISO_8859_1);

            assertThat(load(folder).problems())
                    .containsExactly(
                            new Problem("jobs/dietist.md", 1, "Dit bestand is geen UTF-8. Sla het op als UTF-8."));
        }

        @Test
        void refusesAFileNameThatCannotBeAnAddress() {
            folder.job("Las_ser", "Lasser");

            assertThat(load(folder).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("jobs/Las_ser.md");
                assertThat(problem.sentence()).startsWith("De bestandsnaam wordt het adres");
            });
        }

        @Test
        void takesOverASourceWithAPublisherThatIsTooLong() {
            folder.file("SOURCES.md", "| `duo` | Cijfers. | %s | 2019 | open data |".formatted("d".repeat(201)))
                    .file("jobs/lasser.md", "---\ntitle: Lasser\nsources: [duo]\n---\nTekst.");

            var report = load(folder);

            assertThat(report.problems()).hasSize(1);
            assertThat(report.added()).isOne();
        }

        @Test
        void reportsASourceThatIsListedTwice() {
            folder.sources("duo", "rio", "duo");

            assertThat(load(folder).problems())
                    .containsExactly(new Problem("SOURCES.md", 5, "Bron 'duo' staat er twee keer. Haal er een weg."));
        }
    }

    @Nested
    class OfTables {

        @Test
        void loadsTheRows() {
            var report = load(folder.schools("id,name", "1,Albeda", "2,Zadkine"));

            assertThat(schools.names()).containsExactly("Albeda", "Zadkine");
            assertThat(report.tables()).containsExactly("schools: 2 regels");
        }

        @Test
        void announcesTheTable() {
            load(folder);
            load(folder.schools("id,name", "1,Albeda"));

            assertThat(feed.after(1)).singleElement().matches(change -> change.isTable("schools"));
        }

        @Test
        void reportsEveryBadRowOnItsLine() {
            var report = load(folder.schools("id,name", "1,Albeda", "twee,Zadkine", "3", "4,Deltion"));

            assertThat(report.problems())
                    .containsExactly(
                            new Problem("tables/schools.csv", 3, "'twee' is geen nummer. Gebruik cijfers."),
                            new Problem("tables/schools.csv", 4, "Deze regel heeft 1 waarden, het moeten er 2 zijn."));
        }

        @Test
        void reportsARowThatIsThereAlready() {
            var report = load(folder.schools("id,name", "1,Albeda", "2,Zadkine", "1,Deltion"));

            assertThat(report.problems())
                    .containsExactly(
                            new Problem("tables/schools.csv", 4, "Regel 2 heeft al dezelfde id (1). Haal er een weg."));
        }

        @Test
        void keepsTheTableWhenARowOfTheNewOneIsBad() {
            load(folder.schools("id,name", "1,Albeda"));

            var report = load(folder.schools("id,name", "2,Zadkine", "drie,Deltion"));

            assertThat(report.tables()).isEmpty();
            assertThat(schools.names()).containsExactly("Albeda");
        }

        @Test
        void reportsTheBadRowsAgainUntilTheyAreMended() {
            load(folder.schools("id,name", "2,Zadkine", "drie,Deltion"));

            assertThat(load(folder).problems()).hasSize(1);
            assertThat(load(folder.schools("id,name", "2,Zadkine", "3,Deltion")).problems())
                    .isEmpty();
            assertThat(schools.names()).containsExactly("Zadkine", "Deltion");
        }

        @Test
        void replacesTheWholeTable() {
            load(folder.schools("id,name", "1,Albeda", "2,Zadkine"));

            load(folder.schools("id,name", "3,Deltion"));

            assertThat(schools.names()).containsExactly("Deltion");
        }

        @Test
        void keepsTheTableWhenTheFileHasAnotherHeader() {
            load(folder.schools("id,name", "1,Albeda"));

            var report = load(folder.schools("id;name", "2;Zadkine"));

            assertThat(report.problems())
                    .containsExactly(new Problem("tables/schools.csv", 1, "De eerste regel moet zijn: id,name."));
            assertThat(schools.names()).containsExactly("Albeda");
        }

        @Test
        void keepsTheTableWhenTheDatabaseRefusesTheNewOne() {
            load(folder.schools("id,name", "1,Albeda"));

            var report = load(folder.schools("id,name", "2,Een naam van meer dan twintig letters"));

            assertThat(report.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.file()).isEqualTo("tables/schools.csv");
                assertThat(problem.sentence()).startsWith("De database neemt deze tabel niet aan");
            });
            assertThat(schools.names()).containsExactly("Albeda");
        }

        @Test
        void loadsOneTableFromAnywhere() {
            folder.schools("id,name", "1,Albeda");

            var report = loading.loadTable("schools", folder.root().resolve("tables/schools.csv"));

            assertThat(report.tables()).containsExactly("schools: 1 regels");
        }

        @Test
        void saysWhichTablesItKnows() {
            assertThatThrownBy(() -> loading.loadTable("scholen", Path.of("scholen.csv")))
                    .hasMessage("'scholen' kan ik niet laden. Kies uit: schools.");
        }
    }

    private ContentLoading.Report load(WrittenFolder written) {
        return loading.load(written.root());
    }

    private String published(String slug) {
        return documents.published(jobId(slug)).orElseThrow().text("title");
    }
}
