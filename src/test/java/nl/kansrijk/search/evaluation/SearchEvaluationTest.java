package nl.kansrijk.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kansrijk.search.Thesaurus;
import nl.kansrijk.search.evaluation.SearchEvaluation.Figures;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Five judged queries whose rankings leave no doubt:
 *
 * <pre>
 * query             found               relevant            1/rank  average precision
 * timmerman         timmerman           timmerman           1       1
 * verpleegkundige   exact title, wijk   wijk                1/2     1/2
 * zuster            by its synonym      it and the pilot    1       1/2 (one of two found)
 * piloot            pilot               timmerman           0       0
 * xqzwvkjh          nothing             timmerman           0       0
 * </pre>
 */
class SearchEvaluationTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDocumentsQueriesAndJudgements() throws IOException {
        Files.writeString(folder.resolve("documents.tsv"), """
                id	title	synonyms	description
                d1	Verpleegkundige	zuster|broeder	Zorgt voor mensen.
                d2	Verpleegkundige in de wijk		Komt bij mensen thuis.
                d3	Timmerman		Maakt deuren.
                d4	Piloot		Vliegt.
                """);
        Files.writeString(folder.resolve("queries.tsv"), """
                id	query
                q1	timmerman
                q2	verpleegkundige
                q3	zuster
                q4	piloot
                q5	xqzwvkjh
                unjudged	verpleegkundige
                """);
        Files.writeString(folder.resolve("relevance.tsv"), """
                query	document
                q1	d3
                q2	d2
                q3	d1
                q3	d4
                q4	d3
                q5	d3
                """);
    }

    @Test
    void looksAtJudgedQueriesOnly() throws IOException {
        assertThat(measure().queries()).isEqualTo(5);
    }

    @Test
    void averagesTheReciprocalRanks() throws IOException {
        assertThat(measure().mrr()).isCloseTo((1 + 0.5 + 1) / 5, EXACTLY);
    }

    @Test
    void countsSuccessAtEachDepth() throws IOException {
        var figures = measure();

        assertThat(figures.successAt1()).isCloseTo(2.0 / 5, EXACTLY);
        assertThat(figures.successAt5()).isCloseTo(3.0 / 5, EXACTLY);
        assertThat(figures.successAt10()).isCloseTo(3.0 / 5, EXACTLY);
    }

    @Test
    void averagesThePrecisions() throws IOException {
        assertThat(measure().map()).isCloseTo((1 + 0.5 + 0.5) / 5, EXACTLY);
    }

    @Test
    void countsQueriesThatFindNothing() throws IOException {
        assertThat(measure().zero()).isCloseTo(1.0 / 5, EXACTLY);
    }

    @Test
    void tellsTheFiguresOnOneLine() throws IOException {
        assertThat(measure().toString())
                .matches("queries=5 mrr=0\\.5000 success@1=0\\.4000 success@5=0\\.6000 success@10=0\\.6000 map=0\\.4000"
                        + " zero=0\\.2000 p50ms=\\d+\\.\\d\\d p99ms=\\d+\\.\\d\\d");
    }

    @Test
    void writesTheRankingInTrecForm() throws IOException {
        var run = folder.resolve("run.txt");
        SearchEvaluation.measure(folder, Thesaurus.EMPTY, run);

        assertThat(run)
                .content()
                .startsWith("q1 Q0 d3 1 ")
                .contains("q2 Q0 d1 1 ", "q2 Q0 d2 2 ")
                .doesNotContain("q5", "unjudged");
        assertThat(Files.readAllLines(run)).allMatch(line -> line.matches("q\\d Q0 d\\d \\d+ \\d+ kansrijk"));
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(folder.resolve("queries.tsv"));

        assertThatIOException().isThrownBy(this::measure).withMessageStartingWith("queries.tsv ontbreekt in " + folder);
    }

    private Figures measure() throws IOException {
        return SearchEvaluation.measure(folder, Thesaurus.EMPTY, null);
    }
}
