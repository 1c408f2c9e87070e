package nl.kansrijk.search.lucene;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.search.Rewording;
import nl.kansrijk.search.lucene.Ranking.Match;
import nl.kansrijk.search.lucene.dutch.Words;

/** Says which of a document's names a query is most like, and so why it was found. */
final class Likeness {

    /** From this likeness on (0 to 1), the title itself explains the find. */
    private static final double EXPLAINS = 0.5;

    /** From this likeness on the title at least shows why. */
    private static final double HINTS = 0.15;

    /** How much more like a name the query must be than like the title, to name that name. */
    private static final double CLEARLY_MORE = 0.1;

    static final String IN_TEXT = "Gevonden omdat je zoekwoord in de tekst staat.";

    private Likeness() {}

    /**
     * A Dutch sentence, or nothing when the title says it all.
     *
     * @param snippet what is shown of it; another than its summary was chosen for the words in it
     */
    static Optional<String> why(Finding.Reason reason, List<Rewording> rewordings, Shown shown, String snippet) {
        if (reason.question() > 0) {
            return rewordings.get(reason.question() - 1).why().or(() -> alsoCalled(reason.match(), shown));
        }
        if (!snippet.equals(shown.summary())) {
            return Optional.of(IN_TEXT);
        }
        var match = reason.match();
        if (match.titleCloseness() >= EXPLAINS || match.closeness() < match.titleCloseness() + CLEARLY_MORE) {
            return match.titleCloseness() >= HINTS
                    ? Optional.empty()
                    : Optional.of(match.inText() ? IN_TEXT : "Gevonden omdat dit erop lijkt.");
        }
        return alsoCalled(match, shown);
    }

    private static Optional<String> alsoCalled(Match match, Shown shown) {
        var label = Evidence.labels(shown.title(), shown.names()).toList().get(match.label());
        if (label.equals(shown.title())) {
            return Optional.empty();
        }
        return Optional.of(
                isCode(label)
                        ? "Gevonden omdat code %s hierbij hoort.".formatted(label)
                        : "Gevonden omdat dit ook “%s” heet.".formatted(label));
    }

    /** The title, or the first other name, with a word that begins with each typed word. */
    static String bestLabel(String typed, String title, List<String> names) {
        var beginnings = Words.of(typed).stream().distinct().toList();
        return Evidence.labels(title, names)
                .filter(label -> begins(Words.of(label), beginnings))
                .findFirst()
                .orElse(title);
    }

    private static boolean begins(List<String> words, List<String> beginnings) {
        return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }

    /** Whether the title or another name is just what was asked for. */
    static boolean isCalled(String query, String title, List<String> names) {
        var asked = Words.joined(query);
        return !asked.isEmpty()
                && Stream.concat(Stream.of(title), names.stream())
                        .map(Words::joined)
                        .anyMatch(asked::equals);
    }

    /** Digits only, such as a crebo: nothing is nearly the same code. */
    static boolean isCode(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
