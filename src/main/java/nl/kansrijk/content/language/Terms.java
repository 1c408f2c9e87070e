package nl.kansrijk.content.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words and groups of words that are right although the rules do not know them. */
final class Terms {

    /** Lower case at the start stands for a capital as well, as in the first word of a sentence. */
    private final Set<String> spellings;

    Terms(Set<String> terms) {
        spellings = terms.stream()
                .flatMap(term -> Stream.of(term, capitalized(term)))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> words() {
        return spellings.stream().filter(term -> !term.contains(" ")).toList();
    }

    boolean contain(String word) {
        return spellings.contains(word);
    }

    /** Whether a part of the text is a term or stands within one. */
    boolean cover(String text, int from, int to) {
        return spellings.stream()
                .anyMatch(term -> wholeWords(term)
                        .matcher(text)
                        .results()
                        .anyMatch(found -> found.start() <= from && to <= found.end()));
    }

    private static Pattern wholeWords(String term) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(term) + "(?![\\p{L}\\d])");
    }

    private static String capitalized(String term) {
        return term.substring(0, 1).toUpperCase(PlainLanguage.DUTCH) + term.substring(1);
    }
}
