package nl.kansrijk.content.files;

/**
 * Something wrong in a file, with what to do about it.
 *
 * @param file path below {@code content/}
 * @param line counts from 1
 * @param sentence in Dutch, for an editor
 */
public record Problem(String file, int line, String sentence) {

    @Override
    public String toString() {
        return "%s:%d: %s".formatted(file, line, sentence);
    }
}
