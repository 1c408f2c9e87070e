package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchResult.Excerpt;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.asked.Comparison.Line;
import nl.kansrijk.search.asked.Comparison.Mark;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void marksWhatIsNewMovedOrGone() {
        var comparison = Comparison.of("zuster", hits("a", "b", "c", "d"), hits("b", "e", "c", "a"));

        assertThat(comparison.before())
                .extracting(Line::title, Line::mark)
                .containsExactly(
                        tuple("a", Mark.STAYS), tuple("b", Mark.STAYS), tuple("c", Mark.STAYS), tuple("d", Mark.GONE));
        assertThat(comparison.after())
                .extracting(Line::title, Line::mark)
                .containsExactly(
                        tuple("b", Mark.UP), tuple("e", Mark.NEW), tuple("c", Mark.STAYS), tuple("a", Mark.DOWN));
        assertThat(comparison.after()).extracting(Line::was).containsExactly(2, 0, 3, 1);
    }

    @Test
    void isChangedWhenAnythingIsDifferent() {
        assertThat(Comparison.of("x", hits("a", "b"), hits("a", "b")).isChanged())
                .isFalse();
        assertThat(Comparison.of("x", hits(), hits()).isChanged()).isFalse();
        assertThat(Comparison.of("x", hits("a", "b"), hits("b", "a")).isChanged())
                .isTrue();
        assertThat(Comparison.of("x", hits("a", "b"), hits("a")).isChanged()).isTrue();
        assertThat(Comparison.of("x", hits(), hits("a")).isChanged()).isTrue();
    }

    private static List<Hit> hits(String... titles) {
        return Stream.of(titles)
                .map(title -> new Hit(
                        new SearchKey("occupation", title),
                        new Excerpt(title, List.of()),
                        "/beroepen/" + title,
                        new Excerpt("", List.of()),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        1))
                .toList();
    }
}
