package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * The folders in which the index was made, each beside the ones before and with a higher number.
 *
 * <p>One counts from its first commit on, and the highest of those is the index. So there is no moment at which a crash
 * leaves less than there was.
 */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);

    private final Path folder;

    Generations(Path folder) {
        this.folder = folder;
    }

    /** The latest first. */
    List<Path> all() {
        return content().stream()
                .filter(path -> path.getFileName().toString().matches("\\d{1,18}"))
                .sorted(Comparator.comparingLong(Generations::number).reversed())
                .toList();
    }

    /** Where the next is to be made; there is nothing yet. */
    Path next() {
        var last = all().stream().findFirst().map(Generations::number).orElse(0L);
        return folder.resolve(String.valueOf(last + 1));
    }

    /** Removes the others, as well as what older versions of the portal left. */
    void keepOnly(Path generation) {
        content().stream().filter(path -> !path.equals(generation)).forEach(this::remove);
    }

    void remove(Path generation) {
        try {
            FileSystemUtils.deleteRecursively(generation);
        } catch (IOException e) {
            log.warn("{} could not be removed; that will be tried again at the next start.", generation, e);
        }
    }

    private List<Path> content() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Path generation) {
        return Long.parseLong(generation.getFileName().toString());
    }
}
