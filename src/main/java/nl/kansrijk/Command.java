package nl.kansrijk;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import nl.kansrijk.account.SampleAccounts;
import nl.kansrijk.agenda.samples.SampleEvents;
import nl.kansrijk.content.files.ContentCheck;
import nl.kansrijk.content.files.ContentLoading;
import nl.kansrijk.search.Thesaurus;
import nl.kansrijk.search.evaluation.SearchEvaluation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code ./portal} can be asked to do. Everything that goes wrong is told in one sentence. */
public final class Command {

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    private Command() {}

    /** Something the person at the command line can mend. */
    static final class Refused extends RuntimeException {
        Refused(String sentence) {
            super(sentence, null, false, false);
        }
    }

    public static void main(String... arguments) {
        try {
            var line = Line.of(arguments);
            switch (line.word(0)) {
                case "start" -> start(line);
                case "import" -> importTable(line);
                case "content" -> content(line);
                case "evaluate-search" -> evaluate(line);
                default ->
                    throw new Refused(
                            "'%s' ken ik niet. Kies: start, test, dev, import, content check, evaluate-search, bench of lighthouse."
                                    .formatted(line.word(0)));
            }
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        } catch (RuntimeException | IOException e) {
            System.err.println(inOneSentence(e) + details(e));
            System.exit(1);
        }
    }

    private static void start(Line line) {
        var begin = System.nanoTime();
        var port = line.option("port").map(Command::port).orElse(DEFAULT_PORT);
        mustBeFree(port);
        mustBeWritable(line.data());
        var settings = settings(line);
        settings.put("server.port", port);
        var context = run(WebApplicationType.SERVLET, settings);
        var seconds = (System.nanoTime() - begin) / 1e9;
        var accounts = context.getBean(SampleAccounts.class).prepare();
        context.getBean(SampleEvents.class).prepare();
        if (Boolean.getBoolean("kansrijk.rehearsal")) {
            rehearse(context);
            return;
        }
        System.out.printf("Kansrijk staat klaar op http://localhost:%d (%.1f s)%s%n", port, seconds, inWords(accounts));
    }

    /** Does what a first visitor does, so that the classes for it are remembered, and stops. */
    private static void rehearse(ConfigurableApplicationContext context) {
        var address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        try (var browser = HttpClient.newHttpClient()) {
            for (var path : List.of("/", "/zorg", "/zoeken?q=zorg+utrecht", "/beroepen/verpleegkundige", "/inloggen")) {
                browser.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.discarding());
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The rehearsal was cut short.", e);
        } finally {
            SpringApplication.exit(context);
        }
    }

    private static String inWords(Map<String, String> accounts) {
        return accounts.isEmpty()
                ? ""
                : accounts.entrySet().stream()
                        .map(account -> account.getKey() + " / " + account.getValue())
                        .collect(Collectors.joining("; ", " | voorbeeldaccounts: ", ""));
    }

    private static void importTable(Line line) {
        var kind = line.word(1);
        var file = Path.of(line.word(2));
        if (!Files.isReadable(file)) {
            throw new Refused("Bestand %s is er niet of is niet te lezen. Kijk het pad na.".formatted(file));
        }
        mustBeWritable(line.data());
        try (var context = run(WebApplicationType.NONE, settings(line))) {
            var loading = context.getBean(ContentLoading.class);
            if (!loading.tableNames().contains(kind)) {
                throw new Refused("'%s' kan ik niet laden. Kies uit: %s."
                        .formatted(kind, String.join(", ", loading.tableNames())));
            }
            var report = loading.loadTable(kind, file);
            report.warnings().forEach(System.out::println);
            System.out.println(report.tables().isEmpty() ? "Niets veranderd." : String.join(", ", report.tables()));
            if (!report.problems().isEmpty()) {
                throw new Refused("%d regels kloppen niet, dus er is niets veranderd. Hierboven staat waarom."
                        .formatted(report.problems().size()));
            }
        }
    }

    private static void content(Line line) throws IOException {
        if (!line.word(1).equals("check")) {
            throw new Refused("Zeg: ./portal content check.");
        }
        var folder = line.content();
        if (!Files.isDirectory(folder)) {
            throw new Refused("Map %s is er niet. Begin in de map van het project.".formatted(folder.toAbsolutePath()));
        }
        var scratch = Files.createTempDirectory("kansrijk-check");
        var settings = settings(line);
        settings.put("spring.datasource.url", "jdbc:h2:mem:check");
        settings.put("kansrijk.content", scratch.resolve("nothing").toString());
        try (var context = run(WebApplicationType.NONE, settings)) {
            var outcome = context.getBean(ContentCheck.class).check(folder);
            outcome.stale().forEach(System.out::println);
            outcome.problems().forEach(System.out::println);
            System.out.println(outcome.summary());
            if (!outcome.problems().isEmpty()) {
                throw new Refused("content/ is niet in orde.");
            }
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    private static void evaluate(Line line) throws IOException {
        // Without Spring, Lucene's hint about incubating instructions would go to the console.
        LogManager.getLogManager().reset();
        var run = line.option("run").map(Path::of);
        var thesaurus = Thesaurus.in(line.content().resolve(Thesaurus.FOLDER));
        System.out.println(SearchEvaluation.measure(Path.of(line.word(1)), thesaurus, run.orElse(null)));
    }

    static ConfigurableApplicationContext run(WebApplicationType type, Map<String, Object> settings) {
        var application = new SpringApplication(Kansrijk.class);
        application.setWebApplicationType(type);
        // Without a web server, only what the command asks for is made.
        if (type == WebApplicationType.NONE) {
            application.setLazyInitialization(true);
            settings.put("spring.autoconfigure.exclude", SpringBootAutoConfiguration.class.getName());
        }
        return application.run(settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new));
    }

    private static Map<String, Object> settings(Line line) {
        var settings = new HashMap<String, Object>();
        settings.put("kansrijk.data", line.data().toAbsolutePath().toString());
        settings.put("kansrijk.content", line.content().toAbsolutePath().toString());
        return settings;
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new Refused("'%s' is geen poort. Kies een getal van 1 tot %d.".formatted(text, HIGHEST_PORT));
        }
        return Integer.parseInt(text);
    }

    private static void mustBeFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Refused("Poort %d is bezet. Stop wat daar draait, of kies een andere: ./portal start --port %d."
                    .formatted(port, port + 1));
        }
    }

    private static void mustBeWritable(Path data) {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "schrijf", ".proef"));
        } catch (IOException closed) {
            throw new Refused("In map %s mag ik niet schrijven. Geef rechten, of kies een andere: --data MAP."
                    .formatted(data.toAbsolutePath()));
        }
    }

    /** Keeps the whole story for whoever has to find out. */
    private static String details(Throwable problem) {
        try {
            var file = Files.createTempFile("kansrijk-", ".log");
            try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
                problem.printStackTrace(out);
            }
            return " (Alles staat in %s.)".formatted(file);
        } catch (IOException noRoom) {
            return "";
        }
    }

    /** The innermost cause says most. */
    private static String inOneSentence(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message =
                Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
        if (message.contains("already in use") || message.contains("locked")) {
            return "De database is in gebruik. Stop de portal die met deze gegevens draait, of kies een andere map: --data MAP.";
        }
        return "Het lukt niet: " + message.lines().findFirst().orElse("").strip();
    }

    /** A command line: words, and options with a value. */
    private record Line(List<String> words, Map<String, String> options) {

        static Line of(String... arguments) {
            var words = new ArrayList<String>();
            var options = new LinkedHashMap<String, String>();
            for (var index = 0; index < arguments.length; index++) {
                if (arguments[index].startsWith("--")) {
                    if (index + 1 == arguments.length) {
                        throw new Refused("Achter %s hoort een waarde.".formatted(arguments[index]));
                    }
                    options.put(arguments[index].substring(2), arguments[++index]);
                } else {
                    words.add(arguments[index]);
                }
            }
            return new Line(words, options);
        }

        String word(int index) {
            if (index >= words.size()) {
                throw new Refused("Er ontbreekt iets. Zie README.md voor de opdrachten.");
            }
            return words.get(index);
        }

        Optional<String> option(String name) {
            return Optional.ofNullable(options.get(name));
        }

        Path content() {
            return option("content").map(Path::of).orElse(home().resolve("content"));
        }

        /** The checkout; the script that starts us says where it is. */
        private static Path home() {
            return Path.of(System.getProperty("kansrijk.home", "."));
        }

        Path data() {
            return option("data").map(Path::of).orElse(home().resolve("data"));
        }
    }
}
