package nl.kansrijk.content.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder like {@code content/} that a test writes in. */
record WrittenFolder(Path root) {

    /** Writes a job with nothing wrong in it. */
    WrittenFolder job(String slug, String title) {
        return file("jobs/" + slug + ".md", """
                ---
                title: %s
                ---

                Wat je doet.
                """.formatted(title));
    }

    WrittenFolder schools(String... lines) {
        return file("tables/schools.csv", String.join("\n", lines) + "\n");
    }

    WrittenFolder sources(String... keys) {
        var table = new StringBuilder("| sleutel | wat | uitgever | datum | voorwaarden |\n|---|---|---|---|---|\n");
        for (var key : keys) {
            table.append("| `%s` | Cijfers. | DUO | 2019 | open data |\n".formatted(key));
        }
        return file("SOURCES.md", table.toString());
    }

    WrittenFolder file(String path, String text) {
        return file(path, text, StandardCharsets.UTF_8);
    }

    WrittenFolder file(String path, String text, Charset charset) {
        try {
            var file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder remove(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
