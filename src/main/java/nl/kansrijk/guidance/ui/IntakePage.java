package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.design.Form;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Personal;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.intake.Checks;
import nl.kansrijk.guidance.intake.Draft;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.guidance.intake.Sending;
import nl.kansrijk.guidance.intake.Step;

/** A step of the intake, for whoever has its code. Every answer is kept, also one that is not right yet. */
@AnonymousAllowed
@Route(GuidancePaths.INTAKE)
@RouteAlias("en/" + GuidancePaths.INTAKE)
class IntakePage extends Page implements TakesForm, Personal {

    private final Drafts drafts;
    private final Checks checks;
    private final Sending sending;
    private final Clock clock;
    private Map<String, String> problems = Map.of();

    IntakePage(Drafts drafts, Checks checks, Sending sending, Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.sending = sending;
        this.clock = clock;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        var code = code(address);
        var step = step(address);
        var language = address.language();
        if (step == Step.REVIEW) {
            return Form.fellIntoTheTrap(filledIn)
                    ? Optional.of(language.path("/" + GuidancePaths.GUIDANCE))
                    : Optional.of(language.path(send(code, language)));
        }
        var draft = drafts.find(code);
        if (draft.isEmpty()) {
            return Optional.of(language.path(GuidancePaths.receipt(code)));
        }
        var answers = draft.get().answers().with(step.fields(), filledIn);
        drafts.keep(new Draft(code, draft.get().box(), answers, draft.get().erasedAt()));
        if (Form.isKeptInPassing(filledIn)) {
            return Optional.of(language.path(GuidancePaths.step(code, step)));
        }
        problems = checks.of(step, answers, language);
        return problems.isEmpty()
                ? Optional.of(language.path(GuidancePaths.step(code, step.next(answers))))
                : Optional.empty();
    }

    private String send(Code code, Language language) {
        return switch (sending.send(code, language)) {
            case Sending.Outcome.Unfinished(var step) -> GuidancePaths.step(code, step) + "?fout=ja";
            case Sending.Outcome.Sent(var ignored) -> GuidancePaths.receipt(code);
            case Sending.Outcome.Gone() -> GuidancePaths.receipt(code);
        };
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var code = code(address);
        var step = step(address);
        wear("begeleiding");
        addClassName("intake");
        drafts.find(code)
                .ifPresentOrElse(
                        draft -> show(draft, step, address.first("fout").isPresent(), language),
                        () -> add(Gone.parts(language)));
        return PageHead.of(
                        step.title(language),
                        language.say("Een aanvraag voor begeleiding.", "A request for guidance."),
                        "/" + GuidancePaths.BEGIN)
                .in(language, Set.of(Language.values()))
                .hiddenFromSearchEngines();
    }

    private static Code code(PageAddress address) {
        return Code.read(address.route().getOrDefault("code", "")).orElseThrow(() -> new NoSuchPage(address.path()));
    }

    private static Step step(PageAddress address) {
        return Step.of(address.route().getOrDefault("step", "")).orElseThrow(() -> new NoSuchPage(address.path()));
    }

    private void show(Draft draft, Step step, boolean unfinished, Language language) {
        var answers = draft.answers();
        var all = Step.all(answers);
        var action = language.path(GuidancePaths.step(draft.code(), step));
        add(new Hero(
                language.say("Stap %d van %d", "Step %d of %d").formatted(all.indexOf(step) + 1, all.size()),
                step.title(language),
                explanation(step, language)));
        if (step == Step.REVIEW) {
            add(Html.block("div", "band", Review.of(answers, draft.code(), language)));
        }
        var wrong = problems.isEmpty() && unfinished ? checks.of(step, answers, language) : problems;
        add(Html.block(
                "section", "band", StepForm.of(step, action, answers, wrong, language), back(draft, step, language)));
        add(Html.block("section", "band intake__kept", kept(draft, language)));
    }

    private static String explanation(Step step, Language language) {
        return switch (step) {
            case BEGINNING ->
                language.say("Zo vragen we alleen wat voor jou telt.", "So we ask only what matters for you.");
            case OTHER ->
                language.say(
                        "Fijn dat je iemand helpt. We vragen alleen wat een coach nodig heeft.",
                        "Good of you to help somebody. We ask only what a coach needs.");
            case SUBJECT ->
                language.say(
                        "Weet je het nog niet precies? Dat is heel gewoon. Kies wat erop lijkt.",
                        "Not quite sure yet? That is quite normal. Choose what comes near.");
            case BACKGROUND ->
                language.say("Alles op deze pagina mag je overslaan.", "You may skip everything on this page.");
            case TALK -> language.say("Jij kiest hoe en in welke taal.", "You choose how and in which language.");
            case CONTACT ->
                language.say(
                        "Alleen je coach en de coördinator van je regio zien dit.",
                        "Only your coach and the coordinator of your region see this.");
            case REVIEW ->
                language.say(
                        "Er is nog niets verstuurd. Kijk na of alles klopt.",
                        "Nothing has been sent yet. Check whether everything is right.");
        };
    }

    private static Component back(Draft draft, Step step, Language language) {
        return Html.element(
                "p",
                step.previous(draft.answers())
                        .map(previous -> Html.link(
                                GuidancePaths.step(draft.code(), previous),
                                language.say("Vorige stap", "Previous step")))
                        .orElseGet(
                                () -> Html.link("/" + GuidancePaths.GUIDANCE, language.say("Stop hier", "Stop here"))));
    }

    private Component kept(Draft draft, Language language) {
        var day = DateTimeFormatter.ofPattern("d MMMM", language.locale())
                .format(draft.erasedAt().atZone(clock.getZone()));
        return new Notice(
                language.say(
                                "Wat je invult, bewaren we tot %s, ook als je nu stopt. Wil je later verder, of op een ander apparaat? Schrijf dan deze code op:",
                                "We keep what you fill in until %s, also if you stop now. Want to go on later, or on another device? Then write down this code:")
                        .formatted(day),
                Html.text("p", "intake__code", draft.code().inGroups()));
    }
}
