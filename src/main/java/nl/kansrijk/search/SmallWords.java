package nl.kansrijk.search;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Words that hold a sentence together and say nothing about what somebody looks for. */
final class SmallWords {

    private static final Set<String> PERSONS_AND_QUESTIONS = Set.of("""
            can do hoe hoelang hoeveel how i ik je jij jouw jullie kan kun mag me mij mijn moet my waar
            waarom wanneer wat we welk welke what where which wie wij wil wilt you zou
            """.strip().split("\\s+"));

    private static final Set<String> OTHERS = Set.of("""
            a aan al alle allemaal als an and are be ben bent bij daar dan dat de deze die dit doe doen doet
            door dus duurt een eigenlijk en er for gaan gaat geen graag had heb hebben hebt heeft het hier
            hun iemand iets in is kom komen kon kunnen leren maar met moeten na naar niet nodig nog nu of om
            onder ongeveer ons ook op over precies studeren te tegen the tijdens to toe tot tussen u uit van
            veel verdien verdienen verdient verschil via voor want was wel werd werken werkt wilde willen
            with word worden wordt zich zijn zo zoal
            """.strip().split("\\s+"));

    private SmallWords() {}

    static boolean contain(Word word) {
        return PERSONS_AND_QUESTIONS.contains(word.letters()) || OTHERS.contains(word.letters());
    }

    /** Whether somebody tells or asks something, instead of naming it. */
    static boolean areSpokenIn(String query) {
        return Word.in(query).stream().map(Word::letters).anyMatch(PERSONS_AND_QUESTIONS::contains);
    }

    /** The other words; the same text when there are none. */
    static String without(String text) {
        var rest = Word.in(text).stream()
                .filter(Predicate.not(SmallWords::contain))
                .map(word -> text.substring(word.from(), word.to()))
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? text : rest;
    }
}
