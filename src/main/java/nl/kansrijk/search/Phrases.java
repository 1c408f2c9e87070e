package nl.kansrijk.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.search.lucene.dutch.Roots;

/** Phrases and what each stands for; finds them in a query. */
final class Phrases {

    private static final List<String> PLURALS = List.of("s", "n", "e", "en", "tje", "tjes", "je", "jes");
    private static final int SHORTEST_SINGULAR = 3;

    private final Map<String, Set<String>> meanings = new HashMap<>();
    private final Map<String, Set<String>> ofRoots = new HashMap<>();
    private final Map<List<String>, Set<String>> ofTellingRoots = new HashMap<>();

    /** In words; one more than any phrase has, for who writes a compound apart. */
    private int longest = 1;

    void add(String phrase, Collection<String> meant) {
        var words = Word.in(phrase);
        var roots = words.stream().map(Phrases::root).toList();
        add(meanings, Word.letters(phrase), meant);
        add(ofRoots, String.join("", roots), meant);
        var telling = telling(words, roots);
        if (telling.size() > 1) {
            add(ofTellingRoots, telling, meant);
        }
        longest = Math.max(longest, words.size() + 1);
    }

    private static <K> void add(Map<K, Set<String>> meanings, K phrase, Collection<String> meant) {
        meanings.computeIfAbsent(phrase, isNew -> new LinkedHashSet<>()).addAll(meant);
    }

    /**
     * A phrase that stands in a query.
     *
     * @param from its first word, from 0
     * @param to the word after its last
     */
    record Known(int from, int to, Set<String> meant) {}

    /** Those of the words that are known, the longest first; no two share a word. */
    List<Known> in(List<Word> words) {
        return in(words, (from, to) -> meantBy(words.subList(from, to)));
    }

    /**
     * The same, whatever the forms of the words and the small words between them: "zieke kindjes" are "zieke kinderen",
     * and "mijn big is verlopen" is "big verlopen".
     */
    List<Known> inAnyForm(List<Word> words) {
        var roots = words.stream().map(Phrases::root).toList();
        return in(words, (from, to) -> {
            var meant = meantBy(words.subList(from, to));
            if (!meant.isEmpty()) {
                return meant;
            }
            var span = roots.subList(from, to);
            var inOtherForms = ofRoots.get(String.join("", span));
            return inOtherForms == null
                    ? ofTellingRoots.getOrDefault(telling(words.subList(from, to), span), meant)
                    : inOtherForms;
        });
    }

    /** Those of the words that say something; none when the first or the last does not. */
    private static List<String> telling(List<Word> words, List<String> roots) {
        if (words.isEmpty() || isSmall(words.getFirst()) || isSmall(words.getLast())) {
            return List.of();
        }
        return IntStream.range(0, words.size())
                .filter(index -> !isSmall(words.get(index)))
                .mapToObj(roots::get)
                .toList();
    }

    private static boolean isSmall(Word word) {
        return SmallWords.contain(word.letters()) && !SmallWords.NEGATIONS.contains(word.letters());
    }

    /** Of people the form stays: an "inpakster" is no "inpakken". */
    private static String root(Word word) {
        return Roots.isPerson(word.letters()) ? word.letters() : Roots.of(word.letters());
    }

    private interface Meaning {
        Set<String> of(int from, int to);
    }

    private List<Known> in(List<Word> words, Meaning meaning) {
        var taken = new BitSet(words.size());
        var known = new ArrayList<Known>();
        for (var length = Math.min(longest, words.size()); length > 0; length--) {
            for (var from = 0; from + length <= words.size(); from++) {
                var to = from + length;
                var meant = taken.get(from, to).isEmpty() ? meaning.of(from, to) : Set.<String>of();
                if (!meant.isEmpty()) {
                    taken.set(from, to);
                    known.add(new Known(from, to, meant));
                }
            }
        }
        return known;
    }

    private Set<String> meantBy(List<Word> span) {
        var letters = new StringBuilder();
        span.forEach(word -> letters.append(word.letters()));
        var exactly = meanings.get(letters.toString());
        return exactly == null
                ? meantByOne(letters.toString(), span.getLast().letters().length())
                : exactly;
    }

    /**
     * What is meant by one of them, when the letters are a plural or a diminutive.
     *
     * @param last how many letters the last word has: the ending is only a part of it
     */
    private Set<String> meantByOne(String plural, int last) {
        for (var ending : PLURALS) {
            if (plural.endsWith(ending)
                    && last > ending.length()
                    && plural.length() - ending.length() >= SHORTEST_SINGULAR) {
                var one = meanings.get(plural.substring(0, plural.length() - ending.length()));
                if (one != null) {
                    return one;
                }
            }
        }
        return Set.of();
    }
}
