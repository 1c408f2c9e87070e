package nl.kansrijk.content.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.content.files.ContentCheck.Page;

/**
 * How all documents read.
 *
 * @param hardest the document with the lowest readability
 * @param median of the readability
 * @param longest the document with the longest sentence
 */
record Reading(Page hardest, double median, Page longest) {

    private static final Locale DUTCH = Locale.of("nl");

    /** Empty without running text. */
    static Optional<Reading> of(List<Page> pages) {
        var sorted = pages.stream()
                .filter(page -> page.findings().readability().isPresent())
                .sorted(Comparator.comparingDouble(Page::readability))
                .toList();
        return pages.stream()
                .max(Comparator.comparingInt(Page::longestSentence))
                .filter(longest -> !sorted.isEmpty())
                .map(longest -> new Reading(
                        sorted.getFirst(), sorted.get(sorted.size() / 2).readability(), longest));
    }

    String summary() {
        return String.format(
                DUTCH,
                "Leesbaarheid: laagste %.1f (%s), middelste %.1f. Langste zin: %d woorden (%s).",
                hardest.readability(),
                hardest.file().path(),
                median,
                longest.longestSentence(),
                longest.file().path());
    }
}
