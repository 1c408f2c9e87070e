package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Choices;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.intake.Step;

/** All answers in words, step by step. */
final class Review {

    private final Answers answers;
    private final Language language;
    private final String heading;

    private Review(Answers answers, Language language, String heading) {
        this.answers = answers;
        this.language = language;
        this.heading = heading;
    }

    /** For reading only. */
    static Component of(Answers answers, Language language) {
        return new Review(answers, language, "h3").all(step -> Optional.empty());
    }

    /** With a way back to each step of a draft. */
    static Component of(Answers answers, Code code, Language language) {
        return new Review(answers, language, "h2").all(step -> {
            var change = Html.link(GuidancePaths.step(code, step), language.say("Wijzig", "Change"));
            change.add(Html.unseen(": " + step.title(language)));
            return Optional.of(change);
        });
    }

    private Component all(Function<Step, Optional<Component>> change) {
        var parts = Step.all(answers).stream()
                .filter(step -> step != Step.REVIEW)
                .map(step -> part(step, change.apply(step)))
                .toArray(Component[]::new);
        return Html.block("div", "review", parts);
    }

    private Component part(Step step, Optional<Component> change) {
        var head = Html.block("div", "review__head", Html.text(heading, "review__title", step.title(language)));
        change.ifPresent(head::add);
        return Html.block("section", "review__part", head, facts(step));
    }

    private Facts facts(Step step) {
        var facts = new Facts();
        switch (step) {
            case BEGINNING ->
                add(
                        facts,
                        "Situatie",
                        "Situation",
                        answers.situation().orElseThrow().label(language));
            case OTHER -> {
                add(facts, "Wie vraagt", "Who asks", choice(Answers.RELATION));
                add(facts, "Naam", "Name", answers.text(Answers.ASKER));
                add(
                        facts,
                        "De ander",
                        "That person",
                        answers.ownSituation().map(own -> own.label(language)).orElse(""));
            }
            case SUBJECT -> {
                add(
                        facts,
                        "Onderwerpen",
                        "Subjects",
                        answers.topics().stream()
                                .map(topic -> topic.label(language))
                                .collect(Collectors.joining("; ")));
                add(facts, "Vraag", "Question", answers.text(Answers.QUESTION));
            }
            case BACKGROUND -> {
                add(facts, "Werk of school", "Work or school", answers.text(Answers.WORK));
                add(facts, "Hoogste diploma", "Highest diploma", choice(Answers.DIPLOMA));
                add(facts, "BIG-registratie", "BIG registration", choice(Answers.REGISTRATION));
            }
            case TALK -> {
                add(facts, "Postcode", "Postcode", answers.text(Answers.POSTCODE));
                add(facts, "Hoe", "How", choice(Answers.WAY));
                add(facts, "Taal", "Language", answers.text(Answers.SPOKEN));
                add(facts, "Leeftijd", "Age", choice(Answers.AGE));
            }
            case CONTACT -> {
                add(facts, "Naam", "Name", answers.name());
                add(facts, "E-mailadres", "E-mail address", answers.text(Answers.ADDRESS));
                add(facts, "Telefoon", "Telephone", answers.text(Answers.PHONE));
            }
            case REVIEW -> {}
        }
        return facts;
    }

    private String choice(String field) {
        return answers.find(field)
                .map(value -> Choices.label(field, value, language))
                .orElse("");
    }

    private void add(Facts facts, String dutch, String english, String value) {
        facts.add(
                language.say(dutch, english), value.isEmpty() ? language.say("niet ingevuld", "not filled in") : value);
    }
}
