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
            aanleggen aanpassen aantrekken altijd andere anders apart baan banen bedienen bedrijf beetje
            begeleiden begrijpen behandelen beheren bekijken beroep beroepen besturen bezig bijstaan blij
            boeit branche brengen combineren cursus dag dagen dichtbij dingen dol draaien echt echte eigen
            elke erg fijn fijne ga gek geven gewoon goed groep groepen groot grote halen heel hele hobby hou
            houd houden houdt houvast ingewikkelde installeren interesse job jonge jou kijken klein kleine
            krijgen laten later leggen lekker leuk leuke leukste leven liefst liever like love maak maakt
            manier mee moeilijke mooi nieuw nieuwe nieuws omgaan omgeving onderhouden ondersteunen ontdekken
            opbouwen opknappen opleiding opleidingen oplossen opvangen oude pad pakken passen passie past
            plaatsen plek plezier rechte rest rustig samen sector snel snelle soms soort soorten spannende
            spullen steunen stoppen studie tegenhouden tillen toekomst trekken uitleggen uitvoeren uitzoeken
            vak verbeteren verschillende vertellen vind vinden volgen vooral waarbij waarin waarmee wereld
            werk wijzen work zelf zetten zien zitten zoek zoeken zware
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
