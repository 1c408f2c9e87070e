package nl.kansrijk.guidance.intake;

import static nl.kansrijk.guidance.GuidanceNode.complete;
import static nl.kansrijk.guidance.GuidanceNode.filledIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kansrijk.MovingClock;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.guidance.cases.Answers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh(TestDatabase.Make.H2);
    private static final Checks CHECKS =
            GuidanceNode.on(DATABASE, new MovingClock()).get(Checks.class);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void findsNothingWrongWithWhatIsComplete() {
        assertThat(CHECKS.firstWrong(complete())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "situatie, BEGINNING",
        "postcode, TALK",
        "hoe, TALK",
        "naam, CONTACT",
        "email, CONTACT",
    })
    void missesWhatACoachNeeds(String field, Step step) {
        assertThat(CHECKS.of(step, with(field, ""), Language.DUTCH)).containsKey(field);
        assertThat(CHECKS.firstWrong(with(field, ""))).contains(step);
    }

    @ParameterizedTest
    @CsvSource({
        "situatie, zomaar, BEGINNING",
        "diploma, rijbewijs, BACKGROUND",
        "big, 12345678901, BACKGROUND",
        "postcode, 0000, TALK",
        "postcode, 3511 AB, TALK",
        "leeftijd, 17, TALK",
        "hoe, brief, TALK",
        "email, zoe.voorbeeld.nl, CONTACT",
        "telefoon, 12, CONTACT",
        "telefoon, nul zes, CONTACT",
    })
    void refusesWhatCannotBe(String field, String value, Step step) {
        assertThat(CHECKS.of(step, with(field, value), Language.DUTCH)).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12345678", "030-2345678", "+31 6 1234 5678", "(030) 234 56 78"})
    void takesATelephoneNumberAsPeopleWriteIt(String phone) {
        assertThat(CHECKS.of(Step.CONTACT, with(Answers.PHONE, phone), Language.DUTCH))
                .isEmpty();
    }

    @Test
    void needsOnlyOneWayToReachSomebody() {
        var answers = new HashMap<>(complete().values());
        answers.remove(Answers.ADDRESS);
        answers.put(Answers.PHONE, "06 12345678");

        assertThat(CHECKS.firstWrong(filledIn(answers))).isEmpty();
    }

    @Test
    void wantsASubjectOrAQuestion() {
        var answers = new HashMap<>(complete().values());
        answers.remove(Answers.QUESTION);
        assertThat(CHECKS.firstWrong(filledIn(answers))).isEmpty();
        answers.remove("onderwerp-opleiding");
        assertThat(CHECKS.firstWrong(filledIn(answers))).contains(Step.SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mijn nummer is 111222333.", "bsn 1112.22.333", "111-222-333", "111 222 333"})
    void keepsNoCitizenServiceNumber(String question) {
        assertThat(CHECKS.of(Step.SUBJECT, with(Answers.QUESTION, question), Language.DUTCH))
                .containsOnlyKeys(Answers.QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bel me op 0612345678.", "111222334", "In 2019 en 2020 deed ik crebo 25480."})
    void leavesOtherNumbersAlone(String question) {
        assertThat(CHECKS.of(Step.SUBJECT, with(Answers.QUESTION, question), Language.DUTCH))
                .isEmpty();
    }

    @Test
    void asksForSomebodyElseOnlyWithTheirConsent() {
        var answers = new HashMap<>(complete().values());
        answers.putAll(Map.of(
                Answers.SITUATION, "iemand-anders", Answers.RELATION, "ouder", Answers.THEIR_SITUATION, "kiezen"));
        assertThat(CHECKS.of(Step.OTHER, filledIn(answers), Language.DUTCH)).containsOnlyKeys(Answers.CONSENT_OF_OTHER);

        answers.put(Answers.CONSENT_OF_OTHER, "ja");
        assertThat(CHECKS.firstWrong(filledIn(answers))).isEmpty();
    }

    @Test
    void wantsAParentToKnowBelowSixteen() {
        var answers = new HashMap<>(complete().values());
        answers.put(Answers.AGE, "tot-16");
        assertThat(CHECKS.of(Step.TALK, filledIn(answers), Language.DUTCH)).containsOnlyKeys(Answers.PARENT_KNOWS);

        answers.put(Answers.PARENT_KNOWS, "ja");
        assertThat(CHECKS.firstWrong(filledIn(answers))).isEmpty();
    }

    @Test
    void saysInEnglishWhatIsWrongToo() {
        assertThat(CHECKS.of(Step.TALK, with(Answers.POSTCODE, ""), Language.ENGLISH))
                .containsEntry(Answers.POSTCODE, "Your postcode is missing. Fill in four digits, for example 3511.");
    }

    private static Answers with(String field, String value) {
        var answers = new HashMap<>(complete().values());
        answers.put(field, value);
        return filledIn(answers);
    }
}
