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
            a aan about al alle allemaal alles als altijd am an and anders are as at be become begin beginnen
            ben bent bij bijna daar daarna dan dat de deze die diploma diplomas dit doe doen doet door dus
            duurt echt een eerst eigenlijk elkaar en er erbij erg eruit even for from gaan gaat gedaan geen
            genoeg gestopt geweest gewoon goed graag haar had heb hebben hebt heeft heet hem het hetzelfde hier hij
            hoor hun iemand iets in is jaar jarenlang juist klaar kom komen kon krijg krijgt kunnen laat lang
            laten leren liggen ligt maand maar mee meer met minder misschien mn mocht moeilijk moest moeten
            mogelijk na naar near neer net niet nodig nog nooit nou nu of om on onder ongeveer ons ook op oud
            over per precies reeds sinds soms sta staan steeds straks studeren te tegelijk tegen terug the
            tijdens to toch toe tot tussen u uit vaak van veel verder verdien verdienen verdient verschil via voor
            vooral want was weer weet wel werd werken werkt wilde willen with word worden wordt wou your zal zat
            ze zeer zelf zich ziet zij zijn zit zo zoal zoals zouden zulk zullen zwaar
            """.strip().split("\\s+"));

    /** What comes after it is not meant. */
    static final Set<String> NEGATIONS = Set.of("geen", "niet", "zonder");

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
