package nl.kansrijk.guidance.cases;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import nl.kansrijk.design.Language;

/** What one may choose in the fields of the intake, by the value that is kept. */
public final class Choices {

    public static final String UNDER_SIXTEEN = "tot-16";

    private Choices() {}

    public static SequencedMap<String, String> of(String field, Language language) {
        return switch (field) {
            case Answers.RELATION ->
                choices(
                        language,
                        "ouder",
                        "Ouder of familie",
                        "Parent or family",
                        "school",
                        "Decaan, mentor of docent",
                        "School counsellor or teacher",
                        "gemeente",
                        "Gemeente of UWV",
                        "Municipality or UWV",
                        "anders",
                        "Iemand anders",
                        "Somebody else");
            case Answers.DIPLOMA ->
                choices(
                        language,
                        "geen",
                        "Geen diploma",
                        "No diploma",
                        "vmbo",
                        "Vmbo",
                        "Vmbo (lower secondary)",
                        "havo-vwo",
                        "Havo of vwo",
                        "Havo or vwo (upper secondary)",
                        "mbo-1-2",
                        "Mbo, niveau 1 of 2",
                        "Mbo, level 1 or 2",
                        "mbo-3",
                        "Mbo, niveau 3",
                        "Mbo, level 3",
                        "mbo-4",
                        "Mbo, niveau 4",
                        "Mbo, level 4",
                        "hbo-wo",
                        "Hbo of universiteit",
                        "Hbo or university",
                        "buitenland",
                        "Een diploma uit een ander land",
                        "A diploma from another country");
            case Answers.REGISTRATION ->
                choices(
                        language,
                        "geldig",
                        "Ja, en die is nog geldig",
                        "Yes, and it is still valid",
                        "verlopen",
                        "Ja, maar die is verlopen",
                        "Yes, but it has lapsed",
                        "nooit",
                        "Nee, nooit gehad",
                        "No, never had one",
                        "weet-niet",
                        "Dat weet ik niet",
                        "I do not know");
            case Answers.AGE ->
                choices(
                        language,
                        UNDER_SIXTEEN,
                        "Jonger dan 16",
                        "Younger than 16",
                        "16-27",
                        "16 tot en met 27",
                        "16 to 27",
                        "28-44",
                        "28 tot en met 44",
                        "28 to 44",
                        "45",
                        "45 of ouder",
                        "45 or older");
            case Answers.WAY ->
                choices(
                        language,
                        "video",
                        "Videobellen",
                        "Video call",
                        "telefoon",
                        "Bellen",
                        "By telephone",
                        "samen",
                        "Samen aan een tafel, in mijn regio",
                        "At a table together, in my region");
            default -> throw new IllegalArgumentException("Nothing to choose in " + field);
        };
    }

    /** What somebody chose, in words. */
    public static String label(String field, String value, Language language) {
        return of(field, language).getOrDefault(value, value);
    }

    /** Triples of value, Dutch and English. */
    private static SequencedMap<String, String> choices(Language language, String... triples) {
        var choices = new LinkedHashMap<String, String>();
        for (var i = 0; i < triples.length; i += 3) {
            choices.put(triples[i], language.say(triples[i + 1], triples[i + 2]));
        }
        return choices;
    }

    /** Whether something is chosen that is offered. */
    public static boolean has(String field, Map<String, String> values) {
        return of(field, Language.DUTCH).containsKey(values.getOrDefault(field, ""));
    }
}
