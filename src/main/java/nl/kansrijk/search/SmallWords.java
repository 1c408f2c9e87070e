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
            a aan al alle ben bent als an and are be bij daar dan dat de deze die dit door dus een en er for gaan
            geen graag had heb hebben hebt heeft het hier hun iemand iets in is kom komen kunnen maar met
            moeten na naar niet nog nu of om onder ons ook op over studeren te tegen the tijdens to toe tot
            u uit van veel via voor want was wel werd willen with word worden wordt zich zijn zo
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
