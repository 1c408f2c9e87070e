package nl.kansrijk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Measures how well and how fast the portal finds things, and prints every figure beside its mark. */
public final class Bench {

    private static final Path SETS = Path.of("../shared/data/evaluation");
    private static final int MANY = 50_000;
    private static final int A_MILLION = 1_000_000;

    private Bench() {}

    public static void main(String... arguments) throws Exception {
        var part = arguments.length > 0 ? arguments[0] : "all";
        var sets = arguments.length > 1 ? Path.of(arguments[1]) : SETS;
        switch (part) {
            case "all" -> {
                quality(sets);
                speedAndHttp(List.of("speed", "http"));
                fuzz();
            }
            case "quality" -> quality(sets);
            case "speed", "http" -> speedAndHttp(List.of(part));
            case "million" -> million();
            case "fuzz" -> fuzz();
            default -> throw new IllegalArgumentException("Unknown part: " + part);
        }
    }

    private static void quality(Path sets) throws Exception {
        if (Files.isDirectory(sets)) {
            Quality.measure(sets);
        } else {
            System.out.printf(Locale.ROOT, "Quality is not measured: there is no folder %s.%n", sets);
        }
    }

    private static void speedAndHttp(List<String> parts) throws Exception {
        try (var portal = new RunningPortal(MANY)) {
            if (parts.contains("speed")) {
                new Speed(portal).measure();
            }
            if (parts.contains("http")) {
                LoadRun.measure(portal);
            }
        }
    }

    private static void million() {
        try (var portal = new RunningPortal(A_MILLION)) {
            new Speed(portal).measureOfAMillion();
        }
    }

    private static void fuzz() throws Exception {
        FuzzRun.measure();
    }
}
