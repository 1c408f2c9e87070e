package nl.kansrijk.search.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the fuzzer starts from, and what once went wrong; one a line, signs that cannot be seen as in an address. */
final class Seeds {

    private static final Path FILE = Path.of("src/test/search/fuzz/seeds.txt");

    private Seeds() {}

    static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .map(line -> URLDecoder.decode(line, UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
