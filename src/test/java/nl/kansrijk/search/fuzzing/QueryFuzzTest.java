package nl.kansrijk.search.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No input makes search fail, take long or take much. {@code ./portal bench fuzz} looks for longer. */
class QueryFuzzTest {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    @BeforeAll
    static void open() throws Exception {
        QueryTarget.fuzzerInitialize();
    }

    @ParameterizedTest
    @MethodSource("nl.kansrijk.search.fuzzing.Seeds#all")
    void answersWhatOnceWentWrong(String input) {
        assertThatCode(() -> QueryTarget.fuzzerTestOneInput(input.getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void answersWhateverIsThoughtOfInAWhile() throws Exception {
        var outcome = Fuzzing.run(A_WHILE);

        assertThat(outcome.finding()).isEmpty();
        assertThat(outcome.inputs()).isGreaterThan(100);
    }
}
