package nl.kansrijk.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kansrijk.search.Phrases.Known;

/**
 * What people would like to work with, and the work that fits: "lekker buiten bezig met planten".
 *
 * <p>A query is a wish when nothing is left of it beside subjects that stand here and words that say nothing. Work that
 * fits more of the subjects comes first, and a subject that little work fits counts for more. A subject of words that say
 * nothing, such as "mensen helpen", counts when there is no other.
 */
final class Wishes {

    /** Words around what a wish is about, beside the small ones. */
    private static final Set<String> AROUND = Set.of("""
            aanleggen aanpassen aantrekken aardige allerlei altijd analyseren andere anders apart baan banen
            bedienen bedrijf beetje begeleiden begrijpen behandelen beheren bekijken beroep beroepen
            besturen bezig bijstaan blij boeit bouwen branche brengen combineren controleren cursus dag
            dagen dichtbij dingen diverse dol draaien echt echte eigen elke erg fijn fijne ga gek geven
            gewoon groep groepen groot grote halen heel hele helpen hobby hou houd houden houdt houvast
            ingewikkelde installeren interesse job jonge jou kapot kapotte kijken klein kleine krijgen laten
            later leggen lekker leuk leuke leukste leven liefde liefst liever like love maak maakt maken
            manier mee mensen meten moeilijke mooi nieuw nieuwe nieuws omgaan omgeving onderhouden
            ondersteunen onderzoeken ontdekken opbouwen opknappen opleiding opleidingen oplossen opsluiten
            opsporen opvangen oude pad pakken passen passie past plaatsen plek plezier rechte repareren rest
            rijden rondom rustig samen schoonmaken sector snel snelle soms soort soorten spannende spullen
            steunen stoppen studie team technisch tegenhouden tillen toekomst trekken uitleggen uitvoeren
            uitzoeken vak veilig verbeteren verkopen verschillende vertellen verzorgen vind vinden volgen
            vooral vreemde waarbij waarin waarmee weinig wereld werk wijzen wonen work zelf zelfde zetten
            zien zitten zoek zoeken zorgen zware
            """.strip().split("\\s+"));

    private final Phrases subjects = new Phrases();

    void add(String subject, List<String> fitting) {
        subjects.add(subject, fitting);
    }

    /** The work that fits best, first; empty when the query is no wish. */
    List<Rewording> rewordings(String query, List<Word> words) {
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
        return SmallWords.contain(word.letters()) || AROUND.contains(word.letters());
    }

    private static List<Rewording> fitting(String query, List<Word> words, List<Known> known) {
        var telling = known.stream()
                .filter(subject ->
                        !words.subList(subject.from(), subject.to()).stream().allMatch(Wishes::saysNothing))
                .toList();
        var subjects = telling.isEmpty() ? known : telling;
        return subjects.stream()
                .flatMap(subject -> subject.meant().stream()
                        .map(work -> new Rewording(work, said(query, words, subject), work, true)))
                .sorted(Comparator.comparingDouble((Rewording found) -> fit(found.meant(), known))
                        .reversed())
                .toList();
    }

    /** How well some work fits all the subjects together. */
    private static double fit(String work, List<Known> subjects) {
        return subjects.stream()
                .filter(subject -> subject.meant().contains(work))
                .mapToDouble(subject -> 1.0 / subject.meant().size())
                .sum();
    }

    private static String said(String query, List<Word> words, Known subject) {
        return query.substring(
                words.get(subject.from()).from(), words.get(subject.to() - 1).to());
    }
}
