package nl.kansrijk.guidance.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.design.Form;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Personal;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.TooOften;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.Capacity;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.intake.Checks;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.guidance.intake.Step;

/** The first step of the intake, and the way back to one that was begun. Nothing is kept before it is sent. */
@AnonymousAllowed
@Route(GuidancePaths.BEGIN)
@RouteAlias("en/" + GuidancePaths.BEGIN)
class BeginPage extends Page implements TakesForm, Personal {

    private static final String CODE = "code";

    private final Capacity capacity;
    private final Drafts drafts;
    private final Checks checks;
    private final IntakePace pace;
    private final HttpServletRequest request;
    private Typed typed = Typed.NOTHING;
    private Map<String, String> problems = Map.of();
    private boolean tooOften;

    BeginPage(Capacity capacity, Drafts drafts, Checks checks, IntakePace pace, HttpServletRequest request) {
        this.capacity = capacity;
        this.drafts = drafts;
        this.checks = checks;
        this.pace = pace;
        this.request = request;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        typed = filledIn;
        if (!pace.allows(request.getRemoteAddr())) {
            tooOften = true;
            throw new TooOften("/" + GuidancePaths.BEGIN);
        }
        return filledIn.values().containsKey(CODE)
                ? goOn(filledIn.line(CODE), address.language())
                : begin(filledIn, address);
    }

    private Optional<String> goOn(String code, Language language) {
        var draft = Code.read(code).flatMap(drafts::find);
        problems = Map.of(
                CODE,
                language.say(
                        "Met deze code vinden we niets. Kijk hem na: vier keer vier letters en cijfers. Misschien is je aanvraag al verstuurd, of na dertig dagen gewist.",
                        "We find nothing with this code. Check it: four times four letters and digits. Perhaps your request was sent already, or erased after thirty days."));
        return draft.map(begun -> language.path(GuidancePaths.step(
                begun.code(), checks.firstWrong(begun.answers()).orElse(Step.REVIEW))));
    }

    private Optional<String> begin(Typed filledIn, PageAddress address) {
        var language = address.language();
        var answers = prefilled(address).with(Step.BEGINNING.fields(), filledIn);
        problems = checks.of(Step.BEGINNING, answers, language);
        if (!problems.isEmpty() || !capacity.isThere()) {
            return Optional.empty();
        }
        var draft = drafts.begin(answers);
        return Optional.of(language.path(GuidancePaths.step(draft.code(), Step.BEGINNING.next(answers))));
    }

    /** What a link to this page has filled in already: a situation, or a question that somebody searched for in vain. */
    private static Answers prefilled(PageAddress address) {
        var given = Stream.of(Answers.SITUATION, Answers.QUESTION)
                .filter(field -> address.first(field).isPresent())
                .toList();
        return Answers.NONE.with(
                given,
                new Typed(given.stream()
                        .collect(Collectors.toMap(
                                field -> field, field -> address.first(field).orElseThrow()))));
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        wear("begeleiding");
        addClassName("intake");
        if (capacity.isThere()) {
            showOpen(address, language);
        } else {
            showClosed(language);
        }
        return PageHead.of(
                        language.say("Vraag begeleiding aan", "Ask for guidance"),
                        language.say(
                                "Vraag een gesprek aan met een loopbaancoach van Sterk in je werk. Het kost niets.",
                                "Ask for a talk with a career coach of Sterk in je werk. It costs nothing."),
                        "/" + GuidancePaths.BEGIN)
                .in(language, Set.of(Language.values()))
                .hiddenFromSearchEngines();
    }

    private void showOpen(PageAddress address, Language language) {
        var here = language.path("/" + GuidancePaths.BEGIN);
        var answers =
                prefilled(address).with(Step.BEGINNING.fields(), typed.values().isEmpty() ? asTyped(address) : typed);
        add(
                new Hero(
                        language.say("Stap 1", "Step 1"),
                        Step.BEGINNING.title(language),
                        language.say(
                                "Je vraagt een gesprek aan met een loopbaancoach. Het kost niets, en je beslist zelf wat je ermee doet.",
                                "You ask for a talk with a career coach. It costs nothing, and you decide what you do with it.")));
        if (tooOften) {
            add(Html.block("div", "band", new Notice(tooOftenText(language))));
        }
        var forForm = problems.containsKey(CODE) ? Map.<String, String>of() : problems;
        add(Html.block(
                "section", "band", StepForm.of(Step.BEGINNING, here + query(address), answers, forForm, language)));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Was je al begonnen?", "Had you begun already?")),
                new Form(here, language, typed, problems.containsKey(CODE) ? problems : Map.of())
                        .line(
                                CODE,
                                language.say("Je code", "Your code"),
                                language.say(
                                        "Die stond onderaan de pagina: vier keer vier letters en cijfers.",
                                        "It stood at the bottom of the page: four times four letters and digits."),
                                "text",
                                "off",
                                30)
                        .button(language.say("Ga verder waar ik was", "Go on where I was"), "button button--quiet")));
    }

    private static Typed asTyped(PageAddress address) {
        return prefilled(address).typed();
    }

    private static String query(PageAddress address) {
        var question = address.first(Answers.QUESTION);
        return question.map(text -> "?" + Answers.QUESTION + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void showClosed(Language language) {
        add(new Hero("Sterk in je werk", language.say("Vraag begeleiding aan", "Ask for guidance"), ""));
        add(Closed.parts(language));
        add(Closed.about(language));
    }

    static String tooOftenText(Language language) {
        return language.say(
                        "Vanaf jouw internetverbinding komt nu heel veel. Wat je invulde, staat er nog. Wacht %d minuten en druk dan opnieuw op de knop.",
                        "A great deal comes from your internet connection now. What you filled in is still here. Wait %d minutes, then press the button again.")
                .formatted(IntakePace.WITHIN.toMinutes());
    }
}
