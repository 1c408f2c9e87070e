package nl.kansrijk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.Kansrijk;
import nl.kansrijk.account.SampleAccounts;
import nl.kansrijk.agenda.samples.SampleEvents;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole portal as visitors meet it: production front end, content loaded, a database of its own. */
final class Portal implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final Map<String, String> accounts;

    private Portal(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
        this.accounts = context.getBean(SampleAccounts.class).prepare();
        context.getBean(SampleEvents.class).prepare();
    }

    static Portal start() {
        try {
            var data = Files.createTempDirectory("kansrijk-browser");
            var context = new SpringApplicationBuilder(Kansrijk.class)
                    .run(
                            "--server.port=0",
                            "--server.shutdown=immediate",
                            "--vaadin.productionMode=true",
                            "--kansrijk.address=https://kansrijk.example",
                            "--kansrijk.content=content",
                            "--kansrijk.data=" + data,
                            "--kansrijk.guidance.open=true",
                            "--spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_DELAY=-1");
            return new Portal(context, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The password of a sample account, such as {@code voorbeeld-redacteur}. */
    String passwordOf(String name) {
        return Optional.ofNullable(accounts.get(name))
                .orElseThrow(() ->
                        new IllegalArgumentException("No sample account %s in %s".formatted(name, accounts.keySet())));
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
