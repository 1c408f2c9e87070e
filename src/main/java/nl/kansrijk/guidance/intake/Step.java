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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Topic;

/** A page of the intake: one group of questions. */
public enum Step {
    BEGINNING("situatie", "Waar sta je nu?", "Where are you now?", List.of(SITUATION)),
    OTHER(
            "iemand-anders",
            "Voor wie vraag je het?",
            "For whom do you ask?",
            List.of(RELATION, ASKER, THEIR_SITUATION, CONSENT_OF_OTHER)),
    SUBJECT("vraag", "Waar wil je over praten?", "What do you want to talk about?", subjectFields()),
    BACKGROUND(
            "achtergrond", "Wat heb je al gedaan?", "What have you done so far?", List.of(WORK, DIPLOMA, REGISTRATION)),
    TALK(
            "gesprek",
            "Waar en hoe wil je praten?",
            "Where and how do you want to talk?",
            List.of(POSTCODE, WAY, SPOKEN, AGE, PARENT_KNOWS)),
    CONTACT("contact", "Hoe bereiken we je?", "How do we reach you?", List.of(NAME, ADDRESS, PHONE)),
    REVIEW("nakijken", "Klopt dit?", "Is this right?", List.of());

    private final String code;
    private final String dutch;
    private final String english;
    private final List<String> fields;

    Step(String code, String dutch, String english, List<String> fields) {
        this.code = code;
        this.dutch = dutch;
        this.english = english;
        this.fields = fields;
    }

    private static List<String> subjectFields() {
        return Stream.concat(Stream.of(Topic.values()).map(Topic::field), Stream.of(QUESTION))
                .toList();
    }

    /** Its name in the address. */
    public String code() {
        return code;
    }

    public String title(Language language) {
        return language.say(dutch, english);
    }

    public List<String> fields() {
        return fields;
    }

    public static Optional<Step> of(String code) {
        return Stream.of(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    /** The steps that somebody with these answers goes through. */
    public static List<Step> all(Answers answers) {
        return Stream.of(values())
                .filter(step -> step != OTHER || answers.isForSomebodyElse())
                .toList();
    }

    /** The one after it; after the last comes the last. */
    public Step next(Answers answers) {
        var all = all(answers);
        return all.get(Math.min(all.indexOf(this) + 1, all.size() - 1));
    }

    public Optional<Step> previous(Answers answers) {
        var all = all(answers);
        var at = all.indexOf(this);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }
}
