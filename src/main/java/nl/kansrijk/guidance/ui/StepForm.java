package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.kansrijk.design.Form;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Choices;
import nl.kansrijk.guidance.cases.Situation;
import nl.kansrijk.guidance.cases.Topic;
import nl.kansrijk.guidance.intake.Checks;
import nl.kansrijk.guidance.intake.Step;
import nl.kansrijk.mail.EmailAddress;

/** The questions of a step, each with why we ask it. */
final class StepForm {

    private final Answers answers;
    private final Language language;
    private final Form form;

    private StepForm(String action, Answers answers, Map<String, String> problems, Language language) {
        this.answers = answers;
        this.language = language;
        form = new Form(action, language, answers.typed(), problems);
    }

    static Component of(Step step, String action, Answers answers, Map<String, String> problems, Language language) {
        return new StepForm(action, answers, problems, language).with(step);
    }

    private Component with(Step step) {
        return switch (step) {
            case BEGINNING -> beginning();
            case OTHER -> other();
            case SUBJECT -> subject();
            case BACKGROUND -> background();
            case TALK -> talk();
            case CONTACT -> contact();
            case REVIEW -> form.trap().button(language.say("Verstuur mijn aanvraag", "Send my request"), "button");
        };
    }

    private Component beginning() {
        return form.answers(
                        Answers.SITUATION,
                        language.say("Wat past het best bij je?", "What suits you best?"),
                        language.say("Zo vragen we alleen wat voor jou telt.", "So we ask only what matters for you."),
                        situations(List.of(Situation.values())))
                .button(onwardText(), "button");
    }

    private Component other() {
        return onward(form.answers(
                        Answers.RELATION,
                        language.say("Wie ben je?", "Who are you?"),
                        language.say("Dan weet de coach met wie hij praat.", "So the coach knows who asks."),
                        Choices.of(Answers.RELATION, language))
                .line(
                        Answers.ASKER,
                        language.say("Jouw naam (mag leeg)", "Your own name (optional)"),
                        language.say("De gegevens van die ander vragen we later.", "We ask about that person later."),
                        "text",
                        "name",
                        Checks.LONGEST_LINE)
                .answers(
                        Answers.THEIR_SITUATION,
                        language.say("Wat past het best bij die ander?", "What suits that person best?"),
                        "",
                        situations(Situation.ofOneself()))
                .ticks(
                        Answers.CONSENT_OF_OTHER,
                        language.say("Weet die ander het?", "Does that person know?"),
                        language.say(
                                "We nemen alleen contact op met wie dat goedvindt.",
                                "We contact only who agrees to that."),
                        only(
                                Answers.CONSENT_OF_OTHER,
                                language.say(
                                        "Ja, die ander weet dat ik dit vraag en vindt het goed.",
                                        "Yes, that person knows that I ask this and agrees."))));
    }

    private Component subject() {
        return onward(form.ticks(
                        Topic.values()[0].field(),
                        language.say("Kies wat je wilt bespreken", "Choose what you want to discuss"),
                        language.say(
                                "Je mag er meer kiezen. De coach bereidt zich erop voor.",
                                "You may choose several. The coach prepares for it."),
                        topics())
                .lines(
                        Answers.QUESTION,
                        language.say("Wat is je vraag? (mag leeg)", "What is your question? (optional)"),
                        language.say(
                                "Een paar zinnen is genoeg. Over je gezondheid hoef je niets te vertellen.",
                                "A few sentences are enough. You do not need to tell anything about your health."),
                        Checks.LONGEST_QUESTION));
    }

    private Component background() {
        var returning =
                answers.ownSituation().filter(Situation.RETURNING::equals).isPresent();
        form.line(
                        Answers.WORK,
                        workQuestion(),
                        language.say(
                                "Zo sluit het gesprek aan bij wat je al kunt. Mag leeg blijven.",
                                "So the talk builds on what you can do already. May stay empty."),
                        "text",
                        "off",
                        Checks.LONGEST_LINE)
                .answers(
                        Answers.DIPLOMA,
                        language.say("Wat is je hoogste diploma?", "What is your highest diploma?"),
                        language.say(
                                "Daarvan hangt af welke opleiding kan. Weet je het niet, sla het dan over.",
                                "Which courses are possible depends on it. Skip it if you do not know."),
                        Choices.of(Answers.DIPLOMA, language));
        if (returning) {
            form.answers(
                    Answers.REGISTRATION,
                    language.say("Had je een BIG-registratie?", "Did you have a BIG registration?"),
                    language.say(
                            "Voor sommige beroepen moet je in het BIG-register staan. Het nummer hebben we niet nodig.",
                            "For some occupations you must be in the BIG register. We do not need the number."),
                    Choices.of(Answers.REGISTRATION, language));
        }
        return onward(form);
    }

    private String workQuestion() {
        return switch (answers.ownSituation().orElse(Situation.SWITCHING)) {
            case CHOOSING ->
                language.say("Welke school of opleiding doe je nu?", "Which school or course do you follow now?");
            case RETURNING -> language.say("Welk werk deed je in de zorg?", "What work did you do in care?");
            case WORKING, SWITCHING, FOR_SOMEBODY_ELSE ->
                language.say(
                        "Welk werk doe je nu, of deed je het laatst?", "What work do you do now, or did you do last?");
        };
    }

    private Component talk() {
        return onward(form.line(
                        Answers.POSTCODE,
                        language.say("De vier cijfers van je postcode", "The four digits of your postcode"),
                        language.say(
                                "Zo vinden we een coach in jouw regio. Je adres hebben we niet nodig.",
                                "So we find a coach in your region. We do not need your address."),
                        "text",
                        "off",
                        4)
                .answers(
                        Answers.WAY,
                        language.say("Hoe praat je het liefst?", "How do you prefer to talk?"),
                        language.say("Je kunt dit later veranderen.", "You can change this later."),
                        Choices.of(Answers.WAY, language))
                .line(
                        Answers.SPOKEN,
                        language.say(
                                "In welke taal praat je het liefst? (mag leeg)",
                                "In which language do you prefer to talk? (optional)"),
                        language.say(
                                "Laat je dit leeg, dan praten we Nederlands.",
                                "If you leave this empty, we speak Dutch."),
                        "text",
                        "off",
                        Checks.LONGEST_LINE)
                .answers(
                        Answers.AGE,
                        language.say("Hoe oud ben je?", "How old are you?"),
                        language.say(
                                "Sommige regelingen hangen van je leeftijd af. Je mag dit overslaan als je 16 of ouder bent.",
                                "Some schemes depend on your age. You may skip this if you are 16 or older."),
                        Choices.of(Answers.AGE, language))
                .ticks(
                        Answers.PARENT_KNOWS,
                        language.say("Alleen als je jonger bent dan 16", "Only if you are younger than 16"),
                        "",
                        only(
                                Answers.PARENT_KNOWS,
                                language.say(
                                        "Mijn ouder of verzorger weet dat ik dit vraag.",
                                        "My parent or guardian knows that I ask this."))));
    }

    private Component contact() {
        var other = answers.isForSomebodyElse();
        return onward(form.line(
                        Answers.NAME,
                        other
                                ? language.say("Hoe heet die ander?", "What is that person called?")
                                : language.say("Hoe mogen we je noemen?", "What may we call you?"),
                        language.say("Een voornaam is genoeg.", "A first name is enough."),
                        "text",
                        other ? "off" : "name",
                        Checks.LONGEST_LINE)
                .line(
                        Answers.ADDRESS,
                        language.say("E-mailadres", "E-mail address"),
                        language.say(
                                "Hierop sturen we de bevestiging en je afspraken.",
                                "We send the confirmation and your appointments here."),
                        "email",
                        other ? "off" : "email",
                        EmailAddress.LONGEST)
                .line(
                        Answers.PHONE,
                        language.say("Telefoonnummer", "Telephone number"),
                        language.say(
                                "Heb je geen e-mail of word je liever gebeld? Vul dan dit in.",
                                "No e-mail, or do you prefer a call? Then fill this in."),
                        "tel",
                        other ? "off" : "tel",
                        30));
    }

    private Component onward(Form filled) {
        return filled.keepingTyping().button(onwardText(), "button");
    }

    private String onwardText() {
        return language.say("Bewaar en ga verder", "Save and go on");
    }

    private SequencedMap<String, String> situations(List<Situation> situations) {
        var choices = new LinkedHashMap<String, String>();
        situations.forEach(situation -> choices.put(situation.code(), situation.label(language)));
        return choices;
    }

    private SequencedMap<String, String> topics() {
        var boxes = new LinkedHashMap<String, String>();
        Stream.of(Topic.values()).forEach(topic -> boxes.put(topic.field(), topic.label(language)));
        return boxes;
    }

    private static SequencedMap<String, String> only(String field, String text) {
        var box = new LinkedHashMap<String, String>();
        box.put(field, text);
        return box;
    }
}
