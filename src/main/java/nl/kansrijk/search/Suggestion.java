package nl.kansrijk.search;

/**
 * Something to choose while typing.
 *
 * @param type type of the document, or {@code place}
 * @param title what it is called
 * @param path address of its page, or of a search
 * @param match the other name that fits what was typed, or the title itself
 */
public record Suggestion(String type, String title, String path, String match) {}
