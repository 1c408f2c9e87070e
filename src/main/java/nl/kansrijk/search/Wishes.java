package nl.kansrijk.search;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.Phrases.Known;

/**
 * What people would like to work with, and the work that fits: "lekker buiten bezig met planten".
 *
 * <p>A query is a wish when nothing is left of it beside subjects that stand here and words that say nothing. Work that
 * fits more of the subjects comes first, and a subject that little work fits counts for more.
 */
final class Wishes {

    /** Words around what a wish is about, beside the small ones. */
    private static final Set<String> AROUND = Set.of("""
            altijd andere anders baan banen beetje ben bent beroep beroepen bezig cursus dag dagen dichtbij
            doe doen doet dol echt elke erg ga gek gewoon goed heel hele hobby hou houd houden interesse job
            jou later lekker leren leuk leuke leukste liefst liever like love maak mee mooi nieuw nieuwe
            opleiding opleidingen passen passie past rest soms studie vak vind vinden vooral waarbij waarin
            waarmee werk werken werkt work zelf zoek zoeken
            """.strip().split("\\s+"));

    private final Phrases subjects = new Phrases();

    void add(String subject, List<String> fitting) {
        subjects.add(subject, fitting);
    }

    /** The work that fits best, first; empty when the query is no wish. */
    List<Rewording> rewordings(String query) {
        var words = Word.in(query);
        var known = subjects.in(words);
        return isWish(words, known) ? fitting(query, words, known) : List.of();
    }

    private static boolean isWish(List<Word> words, List<Known> known) {
        var covered = new BitSet(words.size());
        known.forEach(subject -> covered.set(subject.from(), subject.to()));
        return !known.isEmpty()
                && IntStream.range(0, words.size())
                        .allMatch(index -> covered.get(index) || saysNothing(words.get(index)));
    }

    private static boolean saysNothing(Word word) {
        return SmallWords.contain(word) || AROUND.contains(word.letters());
    }

    private static List<Rewording> fitting(String query, List<Word> words, List<Known> known) {
        var best = new LinkedHashMap<String, Double>();
        var saidBy = new LinkedHashMap<String, Known>();
        for (var subject : known) {
            for (var work : subject.meant()) {
                best.merge(work, 1.0 / subject.meant().size(), Double::sum);
                saidBy.putIfAbsent(work, subject);
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .flatMap(work -> Stream.ofNullable(saidBy.get(work))
                        .map(subject -> new Rewording(work, said(query, words, subject), work, true)))
                .toList();
    }

    private static String said(String query, List<Word> words, Known subject) {
        return query.substring(
                words.get(subject.from()).from(), words.get(subject.to() - 1).to());
    }
}
