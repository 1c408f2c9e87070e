package nl.kansrijk.search;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that hold a sentence together and say nothing about what somebody looks for. */
final class SmallWords {

    private static final Set<String> PERSONS_AND_QUESTIONS = Set.of("""
            can do hoe hoelang hoeveel how i ik je jij jouw jullie kan kun mag me mij mijn moet my waar
            waarom wanneer wat we welk welke what where which wie wij wil wilt you zou
            """.strip().split("\\s+"));

    private static final Set<String> OTHERS = Set.of("""
            a aan about al alle allemaal als am an and are as at be become begin beginnen ben bent bij daar
            dan dat de deze die diploma diplomas dit doe doen doet door dus duurt een eigenlijk en er eruit
            for from gaan gaat geen goed graag had heb hebben hebt heeft het hier hun iemand iets in is jaar
            kom komen kon krijg krijgt kunnen lang leren maand maar met moeilijk moeten mogelijk na naar
            near niet nodig nog nou nu of om on onder ongeveer ons ook op oud over per precies studeren te
            tegen the tijdens to toe tot tussen u uit van veel verdien verdienen verdient verschil via voor
            want was weet wel werd werken werkt wilde willen with word worden wordt your zich ziet zijn zit
            zo zoal zwaar
            """.strip().split("\\s+"));

    /** Also how old somebody is: "op mijn 40e", "ik ben 45". */
    private static final Pattern AGE = Pattern.compile("\\d{2}e?");

    private SmallWords() {}

    static boolean contain(String letters) {
        return PERSONS_AND_QUESTIONS.contains(letters)
                || OTHERS.contains(letters)
                || AGE.matcher(letters).matches();
    }

    /** Whether somebody tells or asks something, instead of naming it. */
    static boolean areSpokenIn(String query) {
        return Word.in(query).stream().map(Word::letters).anyMatch(PERSONS_AND_QUESTIONS::contains);
    }

    /** The other words. */
    static String without(String text) {
        return Stream.of(text.split("\\s+"))
                .filter(word -> !contain(Word.letters(word)))
                .collect(Collectors.joining(" "));
    }
}
