package nl.kansrijk.search;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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

    /** What comes after it is not wished for. */
    private static final Set<String> WITHOUT = Set.of("geen", "niet", "zonder");

    /** So many words that tell something are much. */
    private static final int MUCH_TOLD = 3;

    /** So many words are a sentence, whatever they tell. */
    private static final int SENTENCE = 4;

    private final Phrases subjects = new Phrases();

    void add(String subject, List<String> fitting) {
        subjects.add(subject, fitting);
    }

    /** The work that fits best, first; when the query is no wish, what fits its subjects in part. */
    List<Rewording> rewordings(String query, List<Word> words) {
        var known = subjects.inAnyForm(words);
        return isWish(words, known) ? fitting(query, words, known, subject -> 1) : List.of();
    }

    /** The same for a query that says more than a wish: what fits part of it. */
    List<Rewording> inPart(String query, List<Word> words) {
        var known = subjects.inAnyForm(words).stream()
                .filter(subject -> told(words, subject) > 0)
                .filter(subject -> subject.from() == 0
                        || !WITHOUT.contains(words.get(subject.from() - 1).letters()))
                .toList();
        var told = known.stream().mapToDouble(subject -> told(words, subject)).sum();
        var telling = known.stream()
                .mapToLong(subject -> telling(words.subList(subject.from(), subject.to())))
                .sum();
        return fitting(query, words, known, subject -> IN_PART * told / (told + telling(words) - telling));
    }

    /** How much a subject tells: one of words that say little by themselves, such as "alleen werken", a little. */
    private static double told(List<Word> words, Known subject) {
        var telling = telling(words.subList(subject.from(), subject.to()));
        return telling > 0 ? telling : subject.to() - subject.from() > 1 ? HALF : 0;
    }

    /** How much of what a query tells stands in a span of it. */
    static double share(List<Word> words, Known span) {
        var telling = telling(words);
        return telling == 0 ? 0 : telling(words.subList(span.from(), span.to())) / (double) telling;
    }

    /** Whether somebody says so much that they may mean a part of it. */
    static boolean tellMuch(List<Word> words) {
        var telling = telling(words);
        return telling >= MUCH_TOLD || telling > 1 && words.size() >= SENTENCE;
    }

    static long telling(List<Word> words) {
        return words.stream().filter(word -> !saysNothing(word)).count();
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

    private static List<Rewording> fitting(
            String query, List<Word> words, List<Known> known, ToDoubleFunction<Known> fit) {
        var telling = known.stream()
                .filter(subject ->
                        !words.subList(subject.from(), subject.to()).stream().allMatch(Wishes::saysNothing))
                .toList();
        var subjects = telling.isEmpty() ? known : telling;
        return subjects.stream()
                .flatMap(subject -> subject.meant().stream()
                        .map(work -> Rewording.fitting(said(query, words, subject), work, fit.applyAsDouble(subject))))
                .sorted(Comparator.comparingLong((Rewording found) -> -fits(found.meant(), known))
                        .thenComparingInt(found -> place(found.meant(), subjects))
                        .thenComparingDouble(found -> -special(found.meant(), subjects)))
                .toList();
    }

    /** How many of the subjects some work fits. */
    private static long fits(String work, List<Known> subjects) {
        return subjects.stream()
                .filter(subject -> subject.meant().contains(work))
                .count();
    }

    /** The best place of some work among what fits a subject, so that each subject has its turn. */
    private static int place(String work, List<Known> subjects) {
        return subjects.stream()
                .map(subject -> List.copyOf(subject.meant()).indexOf(work))
                .filter(place -> place >= 0)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /** A subject that little work fits counts for more. */
    private static double special(String work, List<Known> subjects) {
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
