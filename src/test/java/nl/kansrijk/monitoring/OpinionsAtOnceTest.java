package nl.kansrijk.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.design.PublicPaths;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OpinionsAtOnceTest {

    private static final String PAGE = "/beroepen/lasser";

    private final Opinions opinions;

    OpinionsAtOnceTest(TestDatabase database) {
        opinions = new Opinions(database.jdbc(), List.<PublicPaths>of(() -> List.of(PAGE)), new MovingClock());
    }

    @Test
    void countsEveryFirstOpinionOfADay() throws Exception {
        Callable<Boolean> useful = () -> opinions.count(PAGE, true);

        try (var readers = Executors.newFixedThreadPool(20)) {
            for (var counted : readers.invokeAll(Collections.nCopies(20, useful))) {
                assertThat(counted.get()).isTrue();
            }
        }

        assertThat(opinions.of(PAGE)).contains(new Opinions.Tally(PAGE, 20, 0));
    }
}
