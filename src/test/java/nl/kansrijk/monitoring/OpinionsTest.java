package nl.kansrijk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.design.PublicPaths;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpinionsTest {

    private final MovingClock clock = new MovingClock();
    private final Opinions opinions;

    OpinionsTest(TestDatabase database) {
        opinions = database.start(Map.of(), List.of(Opinions.class, clock, new TwoPages()))
                .getBean(Opinions.class);
    }

    private static final class TwoPages implements PublicPaths {
        @Override
        public List<String> all() {
            return List.of("/zorg", "/techniek");
        }
    }

    @Test
    void areCountedPerPage() {
        opinions.count("/zorg", true);
        opinions.count("/zorg", true);
        opinions.count("/zorg", false);

        assertThat(opinions.of("/zorg")).contains(new Opinions.Tally("/zorg", 2, 1));
        assertThat(opinions.of("/techniek")).isEmpty();
    }

    @Test
    void areNotCountedForAPageThatIsNotThere() {
        assertThat(opinions.count("/tovenarij", true)).isFalse();
        assertThat(opinions.all()).isEmpty();
    }

    @Test
    void areForgottenAfterNinetyDays() {
        opinions.count("/zorg", true);
        clock.pass(Duration.ofDays(90));

        assertThat(opinions.of("/zorg")).isEmpty();
    }

    @Test
    void areErasedWhenTheyAreForgotten() {
        opinions.count("/zorg", true);
        clock.pass(Duration.ofDays(89));
        opinions.count("/zorg", true);
        assertThat(opinions.eraseOld()).isZero();

        clock.pass(Duration.ofDays(1));

        assertThat(opinions.eraseOld()).isOne();
        assertThat(opinions.of("/zorg")).contains(new Opinions.Tally("/zorg", 1, 0));
    }

    @Test
    void nameTheLeastUsefulPageFirst() {
        opinions.count("/zorg", true);
        opinions.count("/techniek", false);

        assertThat(opinions.all()).extracting(Opinions.Tally::path).containsExactly("/techniek", "/zorg");
    }

    @Test
    void areAllCountedWhenManyComeAtOnce() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(person -> people.submit(() -> opinions.count("/zorg", true)));
        }

        assertThat(opinions.of("/zorg")).contains(new Opinions.Tally("/zorg", 20, 0));
    }
}
