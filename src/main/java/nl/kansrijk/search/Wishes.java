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

    /** Words around what a wish is about. */
    private static final Set<String> AROUND = Set.of("""
            a aan alle als an and baan banen ben bent beroep beroepen bezig bij cursus daar dag dagen dan
            dat de deze die dit do doe doen doet dol door echt een elke en er erg for ga gaan gek goed graag
            heb hebben heel hele het hobby hoe hou houd houden hun i iemand iets ik in interesse is je job
            jou jouw kan kun kunnen later lekker leuk leuke leukste liefst liever like love maak mag me mee
            met mij mijn mooi my naar niet of om onder ons ook op opleiding opleidingen over passen passie
            past studie te tegen the tijdens to toe tot uit vak van veel vind vinden voor vooral waar
            waarbij waarin waarmee want wat we wel welk welke werk werken werkt wie wij wil willen wilt with
            word worden wordt work zelf zijn zo zoek zoeken zou
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
                        .allMatch(index -> covered.get(index)
                                || AROUND.contains(words.get(index).letters()));
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
