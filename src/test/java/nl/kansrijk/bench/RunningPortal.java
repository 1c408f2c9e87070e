package nl.kansrijk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kansrijk.Kansrijk;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The whole portal on a free port of this machine, with the real content and many documents more. */
final class RunningPortal implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    RunningPortal(int documents) {
        try {
            data = Files.createTempDirectory("kansrijk-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = SpringApplication.run(new Class<?>[] {Kansrijk.class, GeneratedSource.class}, new String[] {
            "--server.port=0",
            "--server.address=localhost",
            "--kansrijk.data=" + data,
            "--kansrijk.content=content",
            "--vaadin.productionMode=true",
            "--" + GeneratedSource.COUNT + "=" + documents
        });
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        SpringApplication.exit(context);
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
