package nl.kansrijk.guidance.intake;

import static nl.kansrijk.guidance.cases.Answers.ADDRESS;
import static nl.kansrijk.guidance.cases.Answers.AGE;
import static nl.kansrijk.guidance.cases.Answers.ASKER;
import static nl.kansrijk.guidance.cases.Answers.CONSENT_OF_OTHER;
import static nl.kansrijk.guidance.cases.Answers.DIPLOMA;
import static nl.kansrijk.guidance.cases.Answers.NAME;
import static nl.kansrijk.guidance.cases.Answers.PARENT_KNOWS;
import static nl.kansrijk.guidance.cases.Answers.PHONE;
import static nl.kansrijk.guidance.cases.Answers.POSTCODE;
import static nl.kansrijk.guidance.cases.Answers.QUESTION;
import static nl.kansrijk.guidance.cases.Answers.REGISTRATION;
import static nl.kansrijk.guidance.cases.Answers.RELATION;
import static nl.kansrijk.guidance.cases.Answers.SITUATION;
import static nl.kansrijk.guidance.cases.Answers.SPOKEN;
import static nl.kansrijk.guidance.cases.Answers.THEIR_SITUATION;
import static nl.kansrijk.guidance.cases.Answers.WAY;
import static nl.kansrijk.guidance.cases.Answers.WORK;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Choices;
import nl.kansrijk.guidance.cases.Topic;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.region.Regions;
import org.springframework.stereotype.Component;

/** What is still wrong with the answers of a step: sentences that help, by field, in the order of the page. */
@Component
public class Checks {

    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_QUESTION = 1_000;

    private static final Pattern PHONE_NUMBER = Pattern.compile("(\\+|00)?[0-9]{9,14}");

    /** Nine digits that pass the eleven test are soon a citizen service number, which nobody here may have. */
    private static final Pattern NINE_DIGITS = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

    private final Regions regions;

    Checks(Regions regions) {
        this.regions = regions;
    }

    /** The first step with something wrong in it. */
    public Optional<Step> firstWrong(Answers answers) {
        return Step.all(answers).stream()
                .filter(step -> !of(step, answers, Language.DUTCH).isEmpty())
                .findFirst();
    }

    public Map<String, String> of(Step step, Answers answers, Language language) {
        var problems = new LinkedHashMap<String, String>();
        switch (step) {
            case BEGINNING -> checkBeginning(answers, problems, language);
            case OTHER -> checkOther(answers, problems, language);
            case SUBJECT -> checkSubject(answers, problems, language);
            case BACKGROUND -> checkBackground(answers, problems, language);
            case TALK -> checkTalk(answers, problems, language);
            case CONTACT -> checkContact(answers, problems, language);
            case REVIEW -> {}
        }
        return problems;
    }

    private static void checkBeginning(Answers answers, Map<String, String> problems, Language language) {
        if (answers.situation().isEmpty()) {
            problems.put(SITUATION, language.say("Kies wat het best bij je past.", "Choose what suits you best."));
        }
    }

    private static void checkOther(Answers answers, Map<String, String> problems, Language language) {
        if (!Choices.has(RELATION, answers.values())) {
            problems.put(RELATION, language.say("Kies wie je bent.", "Choose who you are."));
        }
        checkLine(ASKER, answers, problems, language);
        if (answers.ownSituation().isEmpty()) {
            problems.put(
                    THEIR_SITUATION,
                    language.say("Kies wat het best bij die ander past.", "Choose what suits that person best."));
        }
        if (!answers.isYes(CONSENT_OF_OTHER)) {
            problems.put(
                    CONSENT_OF_OTHER,
                    language.say(
                            "We kunnen alleen verder als die ander het weet en het goedvindt. Vraag het eerst, en zet dan een vinkje.",
                            "We can only go on if that person knows and agrees. Ask first, then tick the box."));
        }
    }

    private static void checkSubject(Answers answers, Map<String, String> problems, Language language) {
        var question = answers.text(QUESTION);
        if (answers.topics().isEmpty() && question.isEmpty()) {
            problems.put(
                    Topic.values()[0].field(),
                    language.say(
                            "Kies een onderwerp of schrijf je vraag op. Een paar woorden is genoeg.",
                            "Choose a subject or write down your question. A few words are enough."));
        }
        if (question.length() > LONGEST_QUESTION) {
            problems.put(QUESTION, tooLong(LONGEST_QUESTION, language));
        } else if (hasCitizenNumber(question)) {
            problems.put(
                    QUESTION,
                    language.say(
                            "Hier lijkt een burgerservicenummer te staan. Haal het weg: dat mogen we niet bewaren.",
                            "This looks like a citizen service number (BSN). Take it out: we may not keep it."));
        }
    }

    private static void checkBackground(Answers answers, Map<String, String> problems, Language language) {
        checkLine(WORK, answers, problems, language);
        checkChoice(DIPLOMA, answers, problems, language);
        checkChoice(REGISTRATION, answers, problems, language);
    }

    private void checkTalk(Answers answers, Map<String, String> problems, Language language) {
        var postcode = answers.text(POSTCODE);
        if (postcode.isEmpty()) {
            problems.put(
                    POSTCODE,
                    language.say(
                            "We missen je postcode. Vul vier cijfers in, bijvoorbeeld 3511.",
                            "Your postcode is missing. Fill in four digits, for example 3511."));
        } else if (regions.ofPostcode(postcode).isEmpty()) {
            problems.put(
                    POSTCODE,
                    language.say(
                            "Deze postcode kennen we niet. Vul alleen de vier cijfers in, bijvoorbeeld 3511.",
                            "We do not know this postcode. Fill in the four digits only, for example 3511."));
        }
        if (!Choices.has(WAY, answers.values())) {
            problems.put(WAY, language.say("Kies hoe je wilt praten.", "Choose how you want to talk."));
        }
        checkLine(SPOKEN, answers, problems, language);
        checkChoice(AGE, answers, problems, language);
        if (answers.text(AGE).equals(Choices.UNDER_SIXTEEN) && !answers.isYes(PARENT_KNOWS)) {
            problems.put(
                    PARENT_KNOWS,
                    language.say(
                            "Ben je jonger dan 16? Vertel het dan eerst aan je ouder of verzorger, en zet een vinkje.",
                            "Younger than 16? Then first tell your parent or guardian, and tick the box."));
        }
    }

    private static void checkContact(Answers answers, Map<String, String> problems, Language language) {
        if (answers.text(NAME).isEmpty()) {
            problems.put(
                    NAME,
                    language.say(
                            "We missen een naam. Vul in hoe de coach je mag noemen.",
                            "A name is missing. Fill in what the coach may call you."));
        }
        checkLine(NAME, answers, problems, language);
        var address = answers.text(ADDRESS);
        var phone = answers.text(PHONE);
        if (address.isEmpty() && phone.isEmpty()) {
            problems.put(
                    ADDRESS,
                    language.say(
                            "Vul een e-mailadres of een telefoonnummer in. Een van de twee is genoeg.",
                            "Fill in an e-mail address or a telephone number. One of the two is enough."));
        }
        if (!address.isEmpty() && EmailAddress.read(address).isEmpty()) {
            problems.put(
                    ADDRESS,
                    language.say(
                            "Dit e-mailadres klopt niet. Kijk het na: het lijkt op naam@voorbeeld.nl.",
                            "This e-mail address is not right. Check it: it looks like name@example.com."));
        }
        if (!phone.isEmpty()
                && !PHONE_NUMBER.matcher(phone.replaceAll("[\\s()./-]", "")).matches()) {
            problems.put(
                    PHONE,
                    language.say(
                            "Dit telefoonnummer klopt niet. Vul tien cijfers in, bijvoorbeeld 06 12345678.",
                            "This telephone number is not right. Fill in ten digits, for example 06 12345678."));
        }
    }

    private static void checkLine(String field, Answers answers, Map<String, String> problems, Language language) {
        if (answers.text(field).length() > LONGEST_LINE) {
            problems.put(field, tooLong(LONGEST_LINE, language));
        }
    }

    /** Nothing chosen is fine; something that was never offered is not. */
    private static void checkChoice(String field, Answers answers, Map<String, String> problems, Language language) {
        if (answers.find(field).isPresent() && !Choices.has(field, answers.values())) {
            problems.put(field, language.say("Kies een van de antwoorden.", "Choose one of the answers."));
        }
    }

    private static String tooLong(int longest, Language language) {
        return language.say(
                        "Dit is te lang. Maak het korter: hoogstens %d tekens.",
                        "This is too long. Make it shorter: at most %d characters.")
                .formatted(longest);
    }

    /** Whether nine digits in a row pass the eleven test that every citizen service number passes. */
    static boolean hasCitizenNumber(String text) {
        return NINE_DIGITS
                .matcher(text.replaceAll("(?<=[0-9])[ .-](?=[0-9])", ""))
                .results()
                .anyMatch(found -> {
                    var digits = found.group();
                    var sum = -Character.digit(digits.charAt(8), 10);
                    for (var at = 0; at < 8; at++) {
                        sum += (9 - at) * Character.digit(digits.charAt(at), 10);
                    }
                    return sum % 11 == 0 && Integer.parseInt(digits) > 0;
                });
    }
}
