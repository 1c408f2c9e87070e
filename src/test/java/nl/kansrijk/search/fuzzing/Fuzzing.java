package nl.kansrijk.search.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** Has Jazzer look for inputs, in a process of its own: it watches which branches they reach. */
public final class Fuzzing {

    /** In bytes; room for a query at its limit in the longest letters, and parameters. */
    private static final int LONGEST_INPUT = 1_000;

    private static final Pattern RUNS = Pattern.compile("Done (\\d+) runs");

    /** Where a query is read and taken apart. Watching the loops that rank would cost more than they take. */
    private static final String WATCHED =
            "nl.kansrijk.search.*:nl.kansrijk.search.lucene.Question*:nl.kansrijk.search.lucene.Suggesting";

    private Fuzzing() {}

    /**
     * How it went.
     *
     * @param processorTime of the whole process, so with the start of the portal
     * @param finding what is wrong, and the file with the input, when there is something
     */
    public record Outcome(long inputs, Duration processorTime, Optional<String> finding) {}

    /** Starts from the seeds and goes on for some time. */
    public static Outcome run(Duration time) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("kansrijk-fuzzing");
        var corpus = Files.createDirectory(folder.resolve("corpus"));
        var seeds = Seeds.all();
        for (var number = 0; number < seeds.size(); number++) {
            Files.writeString(corpus.resolve("seed-" + number), seeds.get(number));
        }
        var log = folder.resolve("log.txt");
        var process = new ProcessBuilder(command(folder, corpus, time))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var processorTime = Duration.ZERO;
        while (!process.waitFor(500, TimeUnit.MILLISECONDS)) {
            processorTime = process.info().totalCpuDuration().orElse(processorTime);
        }
        var output = Files.readString(log, UTF_8);
        var finding = process.exitValue() == 0 ? Optional.<String>empty() : Optional.of(output);
        var runs = RUNS.matcher(output);
        if (finding.isEmpty()) {
            FileSystemUtils.deleteRecursively(folder);
        }
        return new Outcome(runs.find() ? Long.parseLong(runs.group(1)) : 0, processorTime, finding);
    }

    private static List<String> command(Path folder, Path corpus, Duration time) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+EnableDynamicAgentLoading",
                "-XX:+UseSerialGC",
                "-Xmx768m",
                "-Djdk.attach.allowAttachSelf=true",
                "-classpath",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + QueryTarget.class.getName(),
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + "/",
                "-max_len=" + LONGEST_INPUT,
                "-max_total_time=" + time.toSeconds(),
                "-timeout=60",
                "-rss_limit_mb=0",
                corpus.toString());
    }
}
