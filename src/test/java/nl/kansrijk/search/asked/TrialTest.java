package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchResult.Excerpt;
import nl.kansrijk.search.SearchResult.Hit;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final Hit HIT = new Hit(
            new SearchKey("occupation", "lasser"),
            new Excerpt("Lasser", List.of()),
            "/beroepen/lasser",
            new Excerpt("", List.of()),
            Optional.empty(),
            false,
            List.of(),
            List.of(),
            List.of(),
            0,
            1);

    private final Trial trial = new Trial(List.of("a", "b", "c"));

    @Test
    void putsWhatChangesFirst() {
        trial.run(query -> Comparison.of(query, List.of(), query.equals("b") ? List.of(HIT) : List.of()));

        assertThat(trial.outcome())
                .hasValueSatisfying(outcome ->
                        assertThat(outcome).extracting(Comparison::query).containsExactly("b", "a", "c"));
    }

    @Test
    void tellsHowFarItIs() {
        var progress = new ArrayList<Integer>();
        trial.run(query -> {
            progress.add(trial.done());
            assertThat(trial.outcome()).isEmpty();
            return Comparison.of(query, List.of(), List.of());
        });

        assertThat(progress).containsExactly(0, 1, 2);
        assertThat(trial.done()).isEqualTo(trial.total()).isEqualTo(3);
    }

    @Test
    void endsWhenNobodyWaitsAnyMore() {
        trial.run(query -> {
            trial.stop();
            return Comparison.of(query, List.of(), List.of());
        });

        assertThat(trial.done()).isOne();
        assertThat(trial.outcome()).isEmpty();
        assertThat(trial.failed()).isFalse();
    }

    @Test
    void tellsThatItFailed() {
        trial.run(query -> {
            throw new IllegalStateException("The search index is not open.");
        });

        assertThat(trial.failed()).isTrue();
        assertThat(trial.outcome()).isEmpty();
    }
}
