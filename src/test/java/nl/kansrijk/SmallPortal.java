package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.content.files.ContentLoading;
import nl.kansrijk.design.Page;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.util.FileSystemUtils;

/**
 * A portal with next to nothing in it, to which a test adds what it is about.
 *
 * <p>There is one field of work, and there are three occupations in it: welder, metal worker and fitter. Nobody has said
 * yet how to learn them.
 */
public final class SmallPortal implements AutoCloseable {

    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Make.H2);
    private final MovingClock clock = new MovingClock();
    private final Path folder;
    private final ConfigurableApplicationContext context;

    private SmallPortal() {
        try {
            folder = Files.createTempDirectory("kansrijk-small");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context = database.start(
                Map.of("kansrijk.content", folder.toString()), List.of(Modules.class, Events.class, clock));
    }

    @Configuration
    @ComponentScan({"nl.kansrijk.content", "nl.kansrijk.region", "nl.kansrijk.catalog", "nl.kansrijk.campaign"})
    @ComponentScan(
            basePackageClasses = Events.class,
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Events.class))
    static class Modules {}

    public static SmallPortal open() {
        var portal = new SmallPortal();
        portal.write("SOURCES.md", """
                | sleutel | wat | uitgever | datum | voorwaarden |
                |---|---|---|---|---|
                | `duo-mbo-2019` | Cijfers over studenten. | DUO | 2019 | open data |
                | `rio-2026` | Register van opleidingen. | DUO | augustus 2026 | open data |
                """);
        return portal.publish(
                WrittenDocument.field("metaal"),
                WrittenDocument.occupation("lasser").with("related", "[plaatwerker, bankwerker]"),
                WrittenDocument.occupation("plaatwerker").with("related", "[lasser, bankwerker]"),
                WrittenDocument.occupation("bankwerker").with("related", "[lasser, plaatwerker]"));
    }

    /** Publishes documents that have nothing wrong in them. */
    public SmallPortal publish(WrittenDocument... documents) {
        assertThat(problemsWith(documents)).isEmpty();
        return this;
    }

    /** What the portal has to say about documents; it publishes those that are right. */
    public List<String> problemsWith(WrittenDocument... documents) {
        Stream.of(documents).forEach(document -> write(document.path(), document.text()));
        return bean(ContentLoading.class).load(folder).warnings();
    }

    /** Loads a table of facts: its header and its rows, as in the file. */
    public SmallPortal load(String table, String... lines) {
        assertThat(problemsIn(table, lines)).isEmpty();
        return this;
    }

    /** What the portal has to say about a table; it loads one in which all is right. */
    public List<String> problemsIn(String table, String... lines) {
        write("tables/" + table + ".csv", String.join("\n", lines) + "\n");
        return bean(ContentLoading.class).load(folder).warnings();
    }

    public ShownPage show(Class<? extends Page> type, String address) {
        return ShownPage.at(context, type, address);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Everything that does this. */
    public <T> List<T> beans(Class<T> type) {
        return context.getBeanProvider(type).orderedStream().toList();
    }

    public MovingClock clock() {
        return clock;
    }

    private void write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
