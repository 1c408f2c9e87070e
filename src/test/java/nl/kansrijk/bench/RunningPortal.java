package nl.kansrijk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import nl.kansrijk.Kansrijk;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal on a free port, with the real content in a scratch folder. */
final class RunningPortal implements AutoCloseable {

    /** What people type: names, synonyms, places, levels, compounds, mistakes. */
    static final List<String> QUERIES = List.of(
            "verpleegkundige utrecht",
            "verpleegkundige",
            "zuster",
            "zorg",
            "monteur",
            "automonteur",
            "iets met computers",
            "mbo ict",
            "werken met ouderen",
            "lasser rotterdam",
            "ziekenhuis verpleegkundige",
            "verpleegkundigge",
            "fisiotherapeut",
            "veva",
            "marine den helder",
            "bbl techniek",
            "kinderopvang",
            "vrachtwagenchauffeur",
            "elektricien amsterdam",
            "cyber security",
            "hogeschool utrecht",
            "25480",
            "werken en leren in de zorg in den bosch",
            "timmerman 7411");

    private final ConfigurableApplicationContext context;

    RunningPortal() {
        try {
            var data = Files.createTempDirectory("kansrijk-bench");
            context = SpringApplication.run(
                    Kansrijk.class,
                    "--server.port=0",
                    "--kansrijk.data=" + data,
                    "--kansrijk.content=content",
                    "--vaadin.productionMode=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    }
}
