package nl.kansrijk.search.lucene.dutch;

import java.util.List;
import java.util.Set;

/**
 * The root that the forms of a word share: gender, number, diminutive and the endings of who does a thing come off, and
 * what is left is spelled evenly.
 */
public final class Roots {

    private static final int SHORTEST_INFLECTED = 4;

    /** No noun has such a root: "bijen" are no more than one "bij". */
    private static final Set<String> BETWEEN = Set.of(
            "aan", "achter", "bij", "binnen", "boven", "buiten", "door", "met", "naar", "onder", "over", "tot", "uit",
            "van", "voor");

    private static final List<Ending> PERSONS = List.of(
            new Ending("kinderen", "kind", 0),
            new Ending("vrouwen", "man", 0),
            new Ending("vrouw", "man", 0),
            new Ending("mannen", "man", 0),
            new Ending("lieden", "man", 0),
            new Ending("lui", "man", 4));

    /** The first that fits counts. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending("trices", "t", 2),
            new Ending("trice", "t", 2),
            new Ending("teuse", "t", 2),
            new Ending("teuses", "t", 2),
            new Ending("teurs", "t", 2),
            new Ending("teur", "t", 2),
            new Ending("toren", "t", 2),
            new Ending("tor", "t", 2),
            new Ending("tors", "t", 2),
            new Ending("euses", "eur", 2),
            new Ending("euse", "eur", 2),
            new Ending("eurs", "eur", 2),
            new Ending("aarsters", "ar", 2),
            new Ending("aarster", "ar", 2),
            new Ending("aresse", "ar", 2),
            new Ending("aressen", "ar", 2),
            new Ending("ares", "ar", 2),
            new Ending("aars", "ar", 2),
            new Ending("aren", "ar", 2),
            new Ending("aar", "ar", 2),
            new Ending("sters", "er", 2),
            new Ending("ster", "er", 2),
            new Ending("eressen", "er", 2),
            new Ending("eres", "er", 2),
            new Ending("ers", "er", 2),
            new Ending("er", "er", 2),
            new Ending("isten", "ist", 2),
            new Ending("istes", "ist", 2),
            new Ending("iste", "ist", 2),
            new Ending("enten", "ent", 2),
            new Ending("entes", "ent", 2),
            new Ending("ente", "ent", 2),
            new Ending("anten", "ant", 2),
            new Ending("antes", "ant", 2),
            new Ending("ante", "ant", 2),
            new Ending("logen", "log", 2),
            new Ending("loges", "log", 2),
            new Ending("loge", "log", 2),
            new Ending("loog", "log", 2),
            new Ending("ici", "ic", 2),
            new Ending("icus", "ic", 2),
            new Ending("ica", "ic", 2),
            new Ending("icas", "ic", 2),
            new Ending("kundigen", "kund", 2),
            new Ending("kundige", "kund", 2),
            new Ending("kunde", "kund", 2),
            new Ending("ingen", "ing", 2),
            new Ending("tjes", "t", 2),
            new Ending("tje", "t", 2),
            new Ending("heden", "heid", 2),
            new Ending("innen", "in", 2),
            new Ending("en", "", 3),
            new Ending("es", "", 3),
            new Ending("e", "", 3),
            new Ending("s", "", 3));

    private static final List<Ending> DOERS =
            List.of(new Ending("der", "", 3), new Ending("er", "", 3), new Ending("ing", "", 3));

    /** How words end that say who does something. */
    private static final List<String> PERSON =
            List.of("er", "eur", "aar", "ist", "ant", "loog", "man", "vrouw", "euse", "trice", "kundige");

    private static final int SHORTEST_OF_A_PERSON = 4;

    private Roots() {}

    /** Whether a word looks like one for a person by what they do: "palfrenier", "aquarellist". */
    public static boolean isPerson(String word) {
        for (var ending : PERSON) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_OF_A_PERSON) {
                return true;
            }
        }
        return false;
    }

    public static String of(String word) {
        if (word.length() < SHORTEST_INFLECTED) {
            return word;
        }
        var person = withoutFirst(PERSONS, word);
        var singular = withoutFirst(ENDINGS, person);
        var action = withoutFirst(DOERS, singular);
        var root = voiceless(withoutDoubles(action));
        return BETWEEN.contains(root) ? word : root;
    }

    private static String withoutFirst(List<Ending> endings, String word) {
        for (var ending : endings) {
            if (ending.fits(word)) {
                return word.substring(0, word.length() - ending.text.length()) + ending.replacement;
            }
        }
        return word;
    }

    private static String withoutDoubles(String stem) {
        var single = new StringBuilder(stem.length());
        for (var at = 0; at < stem.length(); at++) {
            single.append(stem.charAt(at));
            if (at + 1 < stem.length() && stem.charAt(at + 1) == stem.charAt(at)) {
                at++;
            }
        }
        return single.toString();
    }

    /** As the end of a Dutch word sounds. */
    private static String voiceless(String stem) {
        var last = stem.length() - 1;
        return switch (stem.charAt(last)) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            case 'd' -> stem.substring(0, last) + 't';
            default -> stem;
        };
    }

    private record Ending(String text, String replacement, int shortestStem) {

        boolean fits(String word) {
            return word.endsWith(text)
                    && word.length() - text.length() >= shortestStem
                    && !(text.equals("s") && word.endsWith("ss"));
        }
    }
}
