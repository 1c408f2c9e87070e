package nl.kansrijk.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words in {@code words.txt} that no dictionary has: one term a line, in alphabetical order, {@code #} before a
 * comment. Without the file there are none.
 */
final class WordList {

    private static final String FILE = "words.txt";
    private static final Locale DUTCH = Locale.of("nl");

    private WordList() {}

    static Set<String> read(Path folder, List<Problem> problems) {
        var path = folder.resolve(FILE);
        return Files.exists(path) ? terms(path, problems) : Set.of();
    }

    private static Set<String> terms(Path path, List<Problem> problems) {
        var firstLines = new TreeMap<String, Integer>();
        try {
            var number = 0;
            var previous = "";
            for (var line : Files.readAllLines(path)) {
                number++;
                var term = line.replaceFirst("#.*", "").strip();
                if (term.isEmpty()) {
                    continue;
                }
                var first = firstLines.putIfAbsent(term, number);
                if (first != null) {
                    problems.add(new Problem(
                            FILE, number, "'%s' staat ook op regel %d. Haal er een weg.".formatted(term, first)));
                } else if (term.toLowerCase(DUTCH).compareTo(previous.toLowerCase(DUTCH)) < 0) {
                    problems.add(new Problem(
                            FILE,
                            number,
                            "'%s' hoort vóór '%s'. Zet de woorden op alfabet.".formatted(term, previous)));
                }
                previous = term;
            }
        } catch (IOException unreadable) {
            problems.add(new Problem(FILE, 1, "De woordenlijst is niet te lezen. Sla hem op als UTF-8."));
        }
        return firstLines.keySet();
    }
}
