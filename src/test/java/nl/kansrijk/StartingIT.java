package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.kansrijk.vault.TestVault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Starting the portal as a process of its own, as {@code ./portal start} does. */
class StartingIT {

    private static final long PATIENCE_SECONDS = 90;

    @TempDir
    private Path data;

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var portal = start(taken.getLocalPort(), data, Map.of());
            assertThat(portal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(portal.exitValue()).isEqualTo(1);
            assertThat(output())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("Poort %d is bezet.".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void saysThatTheDataFolderIsClosed() throws Exception {
        var file = Files.createFile(data.resolve("file"));
        var portal = start(freePort(), file.resolve("below"), Map.of());
        assertThat(portal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(portal.exitValue()).isEqualTo(1);
        assertThat(output()).hasSize(1).first().asString().contains("mag ik niet schrijven");
    }

    @ParameterizedTest
    @ValueSource(longs = {300, 1_500})
    void healsAfterBeingKilledWhileLoading(long millisAfterTheDatabaseWasMade) throws Exception {
        var killed = start(freePort(), data, Map.of());
        while (killed.isAlive() && !Files.exists(data.resolve("kansrijk.mv.db"))) {
            killed.waitFor(20, TimeUnit.MILLISECONDS);
        }
        killed.waitFor(millisAfterTheDatabaseWasMade, TimeUnit.MILLISECONDS);
        killed.destroyForcibly().waitFor();
        var port = freePort();
        var portal = start(port, data, Map.of());
        try {
            assertThat(readyLine(portal)).contains("http://localhost:" + port);
            assertThat(get(port, "/api/v1/search?q=verpleegkundige")).contains("\"Mbo-verpleegkundige\"");
            assertThat(get(port, "/beroepen/verpleegkundige")).contains("Wat doe je?");
            assertThat(get(port, "/agenda")).contains("Oefenbijeenkomst techniek");
        } finally {
            portal.destroyForcibly().waitFor();
        }
    }

    @Test
    void findsAndWarnsWhenTheIndexCannotBeKept() throws Exception {
        Files.createDirectories(data);
        Files.writeString(data.resolve("index"), "This is no folder.");
        var port = freePort();
        var portal = start(port, data, Map.of());
        try {
            assertThat(readyLine(portal)).contains("http://localhost:" + port);
            assertThat(get(port, "/api/v1/search?q=verpleegkundige")).contains("\"Mbo-verpleegkundige\"");
            var health = new JsonMapper().readTree(get(port, "/health/ready"));
            assertThat(health.get("status").stringValue()).isEqualTo("UP");
            var index = health.get("components").get("searchIndex");
            assertThat(index.get("status").stringValue()).isEqualTo("WARNING");
            assertThat(index.get("description").stringValue()).contains("schijf");
        } finally {
            portal.destroyForcibly().waitFor();
        }
    }

    @Test
    void runsOnPostgresqlWithoutSampleAccounts() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var port = freePort();
            var portal = start(
                    port,
                    data,
                    Map.of(
                            "KANSRIJK_DATABASE_URL",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "KANSRIJK_DATABASE_USER",
                            "postgres",
                            "KANSRIJK_VAULT_KEY",
                            TestVault.KEY,
                            "KANSRIJK_BOXES_URL",
                            postgres.getJdbcUrl("postgres", "template1")));
            try {
                assertThat(readyLine(portal)).doesNotContain("voorbeeld");
                assertThat(get(port, "/agenda")).doesNotContain("Oefenbijeenkomst");
                assertThat(get(port, "/api/v1/search?q=verpleegkundige+utrecht"))
                        .contains("\"nearest\":[{");
                assertThat(get(port, "/opleidingen/mbo-verpleegkundige")).contains("ROC Midden Nederland");
            } finally {
                portal.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void wantsAKeyForPersonalDataOnPostgresql() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var portal = start(
                    freePort(),
                    data,
                    Map.of(
                            "KANSRIJK_DATABASE_URL",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "KANSRIJK_DATABASE_USER",
                            "postgres"));
            assertThat(portal.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(portal.exitValue()).isEqualTo(1);
            assertThat(output()).noneMatch(line -> line.contains("Exception"));
            assertThat(output())
                    .last()
                    .asString()
                    .startsWith("Het lukt niet: Er is geen sleutel voor persoonsgegevens. Zet KANSRIJK_VAULT_KEY");
        }
    }

    private Process start(int port, Path folder, Map<String, String> environment) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                "-Dvaadin.productionMode=true",
                "nl.kansrijk.Command",
                "start",
                "--port",
                String.valueOf(port),
                "--data",
                folder.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("output.txt").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> output() throws IOException {
        return Files.readAllLines(data.resolve("output.txt"));
    }

    private String readyLine(Process portal) throws Exception {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && portal.isAlive()) {
            var ready = output().stream()
                    .filter(line -> line.startsWith("Kansrijk staat klaar"))
                    .findFirst();
            if (ready.isPresent()) {
                return ready.get();
            }
            portal.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("The portal did not get ready:\n" + String.join("\n", output()));
    }

    private static String get(int port, String path) throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var answer = browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
