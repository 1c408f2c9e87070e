package nl.kansrijk.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The SVG files that come with the portal, read once. */
final class Drawings {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Drawings() {}

    static String read(String folder, String name) {
        return READ.computeIfAbsent("/%s/%s.svg".formatted(folder, name), Drawings::load);
    }

    private static String load(String path) {
        try (var file = Drawings.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no drawing " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
