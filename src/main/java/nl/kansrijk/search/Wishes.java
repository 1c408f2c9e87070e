package nl.kansrijk.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    /** What the subject of a wish says beside a name. */
    private static final double IN_PART = 0.8;

    private static final double HALF = 0.5;

    private final Phrases subjects = new Phrases();

    void add(String subject, List<String> fitting) {
        subjects.add(subject, fitting);
    }

    /** What is known of a query. */
    List<Known> in(List<Word> words) {
        return subjects.inAnyForm(words);
    }

    /** The work that fits best, first; empty when the query is no wish. */
    static List<Rewording> rewordings(String query, List<Word> words, List<Known> known) {
        if (!isWish(words, known)) {
            return List.of();
        }
        var telling = new Telling(words);
        var told = known.stream().filter(subject -> telling.in(subject) > 0).toList();
        return fitting(query, words, told.isEmpty() ? known : told, 1);
    }

    /** The same for a query that says more than a wish: what fits part of it. */
    static List<Rewording> inPart(String query, List<Word> words, List<Known> subjects) {
        var telling = new Telling(words);
        var known = subjects.stream()
                .filter(subject -> told(telling, subject) > 0)
                .filter(subject -> subject.from() == 0
                        || !SmallWords.NEGATIONS.contains(
                                words.get(subject.from() - 1).letters()))
                .toList();
        var told = known.stream().mapToDouble(subject -> told(telling, subject)).sum();
        var inSubjects = known.stream().mapToInt(telling::in).sum();
        return fitting(query, words, known, IN_PART * told / (told + telling.all() - inSubjects));
    }

    /** How much a subject tells: one of words that say little by themselves, such as "alleen werken", a little. */
    private static double told(Telling telling, Known subject) {
        var words = telling.in(subject);
        return words > 0 ? words : subject.to() - subject.from() > 1 ? HALF : 0;
    }

    private static boolean isWish(List<Word> words, List<Known> known) {
        var covered = new BitSet(words.size());
        known.forEach(subject -> covered.set(subject.from(), subject.to()));
        return !known.isEmpty()
                && IntStream.range(0, words.size())
                        .allMatch(index -> covered.get(index) || saysNothing(words.get(index)));
    }

    static boolean saysNothing(Word word) {
        return SmallWords.contain(word.letters()) || AROUND.contains(word.letters());
    }

    /**
     * Some work that fits.
     *
     * @param subjects how many it fits
     * @param place the best among what fits a subject, so that each subject has its turn
     * @param special the higher, the less other work fits the same
     */
    private record Work(String name, Known subject, int subjects, int place, double special) {

        Work and(Work other) {
            return new Work(name, subject, subjects + 1, Math.min(place, other.place), special + other.special);
        }
    }

    private static List<Rewording> fitting(String query, List<Word> words, List<Known> subjects, double fit) {
        var fitting = new LinkedHashMap<String, Work>();
        for (var subject : subjects) {
            var place = 0;
            for (var name : subject.meant()) {
                var work = new Work(
                        name, subject, 1, place++, 1.0 / subject.meant().size());
                fitting.merge(name, work, Work::and);
            }
        }
        return fitting.values().stream()
                .sorted(Comparator.comparingInt(Work::subjects)
                        .reversed()
                        .thenComparingInt(Work::place)
                        .thenComparing(Comparator.comparingDouble(Work::special).reversed()))
                .map(work -> Rewording.fitting(said(query, words, work.subject), work.name, fit))
                .toList();
    }

    private static String said(String query, List<Word> words, Known subject) {
        return query.substring(
                words.get(subject.from()).from(), words.get(subject.to() - 1).to());
    }
}
