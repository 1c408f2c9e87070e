package nl.kansrijk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures, and prints one table. */
public final class Bench {

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var table = new ArrayList<String>();
        table.addAll(inProcess());
        table.addAll(LoadRun.measure());
        System.out.println();
        table.forEach(System.out::println);
    }

    private static List<String> inProcess() throws Exception {
        var options = new OptionsBuilder()
                .include(SearchBenchmark.class.getSimpleName())
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options)
                .run().stream()
                        .map(result -> {
                            var name = result.getPrimaryResult().getLabel();
                            var times = result.getPrimaryResult().getStatistics();
                            return String.format(
                                    Locale.ROOT,
                                    "%-24s %8.0f /s   p50 %6.2f ms   p99 %6.2f ms",
                                    name + " in process",
                                    1_000 / times.getMean(),
                                    times.getPercentile(50),
                                    times.getPercentile(99));
                        })
                        .toList();
    }
}
