package nl.kansrijk.agenda.signup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Typed;
import nl.kansrijk.mail.EmailAddress;

/**
 * A sign-up as somebody filled it in.
 *
 * @param name by which the organiser calls somebody
 * @param people how many come
 * @param wishes what somebody needs to take part
 * @param language of the page, and of the letters that follow
 */
public record SignUpForm(String name, EmailAddress address, int people, Optional<String> wishes, Language language) {

    public static final String NAME = "naam";
    public static final String ADDRESS = "email";
    public static final String PEOPLE = "aantal";
    public static final String WISHES = "wensen";

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_WISHES = 500;

    /** What somebody filled in, or what is wrong with it. */
    public sealed interface Read {
        record Right(SignUpForm form) implements Read {}

        /** Sentences that help, by field. */
        record Wrong(Map<String, String> problems) implements Read {}
    }

    /**
     * Reads a form.
     *
     * @param most how many people can come at most
     */
    public static Read read(Typed typed, int most, Language language) {
        var problems = new LinkedHashMap<String, String>();
        var name = typed.line(NAME);
        if (name.isEmpty()) {
            problems.put(
                    NAME,
                    language.say(
                            "We missen je naam. Vul in hoe we je mogen noemen.",
                            "Your name is missing. Fill in what we may call you."));
        } else if (name.length() > LONGEST_NAME) {
            problems.put(NAME, tooLong(language, LONGEST_NAME));
        }
        var address = EmailAddress.read(typed.line(ADDRESS));
        if (typed.line(ADDRESS).isEmpty()) {
            problems.put(
                    ADDRESS,
                    language.say(
                            "We missen je e-mailadres. Vul het in, bijvoorbeeld naam@voorbeeld.nl.",
                            "Your e-mail address is missing. Fill it in, for example name@example.com."));
        } else if (address.isEmpty()) {
            problems.put(
                    ADDRESS,
                    language.say(
                            "Dit e-mailadres klopt niet. Kijk het na: het lijkt op naam@voorbeeld.nl.",
                            "This e-mail address is not right. Check it: it looks like name@example.com."));
        }
        var people = people(typed, most);
        if (people.isEmpty()) {
            problems.put(PEOPLE, notSoMany(language, most));
        }
        var wishes = wishes(typed);
        if (wishes.filter(text -> text.length() > LONGEST_WISHES).isPresent()) {
            problems.put(WISHES, tooLong(language, LONGEST_WISHES));
        }
        return problems.isEmpty()
                ? new Read.Right(new SignUpForm(name, address.orElseThrow(), people.orElseThrow(), wishes, language))
                : new Read.Wrong(problems);
    }

    /** How many people one may choose from. */
    public static List<String> numbers(int most) {
        return IntStream.rangeClosed(1, most).mapToObj(String::valueOf).toList();
    }

    static Optional<Integer> people(Typed typed, int most) {
        return Optional.of(typed.line(PEOPLE)).filter(numbers(most)::contains).map(Integer::valueOf);
    }

    static Optional<String> wishes(Typed typed) {
        return Optional.of(typed.text(WISHES)).filter(text -> !text.isEmpty());
    }

    static String notSoMany(Language language, int most) {
        return most == 1
                ? language.say("Er kan één persoon komen op deze aanmelding.", "One person can come on this sign-up.")
                : language.say(
                                "Kies met hoeveel mensen je komt: 1 tot en met %d.",
                                "Choose how many people come: 1 to %d.")
                        .formatted(most);
    }

    static String tooLong(Language language, int longest) {
        return language.say(
                        "Dit is te lang. Maak het korter: hoogstens %d tekens.",
                        "This is too long. Make it shorter: at most %d characters.")
                .formatted(longest);
    }
}
