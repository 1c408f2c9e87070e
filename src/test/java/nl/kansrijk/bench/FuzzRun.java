package nl.kansrijk.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.kansrijk.search.fuzzing.Fuzzing;

/** Has the fuzzer look for a query that cannot be answered, for ten minutes of processor time. */
final class FuzzRun {

    private static final Duration ENOUGH = Duration.ofMinutes(10);
    private static final Duration AT_A_TIME = Duration.ofMinutes(4);

    private FuzzRun() {}

    static void measure() throws IOException, InterruptedException {
        var processorTime = Duration.ZERO;
        var inputs = 0L;
        var finding = Optional.<String>empty();
        while (processorTime.compareTo(ENOUGH) < 0 && finding.isEmpty()) {
            var outcome = Fuzzing.run(AT_A_TIME);
            processorTime = processorTime.plus(outcome.processorTime());
            inputs += outcome.inputs();
            finding = outcome.finding();
        }
        var marks = new Scoreboard("Fuzzing the query path");
        marks.add("inputs", (double) inputs, "");
        marks.add(
                "processor time", processorTime.toSeconds() / 60.0, " min", Mark.atLeast((double) ENOUGH.toMinutes()));
        marks.add("findings", finding.isPresent() ? 1 : 0, "", Mark.atMost(0));
        marks.print();
        finding.ifPresent(System.out::println);
    }
}
