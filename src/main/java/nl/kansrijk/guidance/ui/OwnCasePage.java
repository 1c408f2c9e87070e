package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.design.Form;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Personal;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.cases.Happening;
import nl.kansrijk.guidance.cases.OwnCase;

/** One's own case: how it stands, who looked, what was told, and what one can do with it. */
@AnonymousAllowed
@Route(GuidancePaths.OWN_CASE)
@RouteAlias("en/" + GuidancePaths.OWN_CASE)
class OwnCasePage extends Page implements TakesForm, Personal {

    private static final String STEP = "stap";
    private static final String MESSAGE = "bericht";
    private static final String WITHDRAW = "intrekken";
    private static final String ERASE = "wissen";
    private static final String SURE = "zeker";
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final OwnCase ownCase;
    private Typed typed = Typed.NOTHING;
    private Map<String, String> problems = Map.of();

    OwnCasePage(OwnCase ownCase) {
        this.ownCase = ownCase;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        var language = address.language();
        var pass = pass(address);
        if (pass.isEmpty()) {
            return Optional.of(language.path("/" + GuidancePaths.STATUS));
        }
        typed = filledIn;
        problems = problems(filledIn, language);
        if (problems.isEmpty()) {
            switch (filledIn.text(STEP)) {
                case MESSAGE -> ownCase.write(pass.get(), filledIn.text(MESSAGE));
                case WITHDRAW -> ownCase.withdraw(pass.get());
                case ERASE -> ownCase.erase(pass.get());
                default -> {}
            }
        }
        return problems.isEmpty() ? Optional.of(language.path(GuidancePaths.ownCase(pass.get()))) : Optional.empty();
    }

    private static Map<String, String> problems(Typed filledIn, Language language) {
        var message = filledIn.text(MESSAGE);
        return switch (filledIn.text(STEP)) {
            case MESSAGE ->
                message.isEmpty() || message.length() > OwnCase.LONGEST_MESSAGE
                        ? Map.of(
                                MESSAGE,
                                language.say(
                                                "Schrijf een bericht van hoogstens %d tekens.",
                                                "Write a message of at most %d characters.")
                                        .formatted(OwnCase.LONGEST_MESSAGE))
                        : Map.of();
            case ERASE ->
                filledIn.text(SURE).equals("ja")
                        ? Map.of()
                        : Map.of(
                                SURE,
                                language.say(
                                        "Zet een vinkje als je zeker weet dat alles weg mag.",
                                        "Tick the box if you are sure that everything may go."));
            default -> Map.of();
        };
    }

    private static Optional<Code> pass(PageAddress address) {
        return Code.read(address.route().getOrDefault("pass", ""));
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var pass = pass(address);
        wear("begeleiding");
        addClassName("intake");
        pass.flatMap(ownCase::find)
                .ifPresentOrElse(own -> show(own, pass.orElseThrow(), language), () -> addExpired(language));
        return PageHead.of(
                        language.say("Je aanvraag", "Your request"),
                        language.say("Hoe het met je aanvraag staat.", "How your request is doing."),
                        "/" + GuidancePaths.STATUS)
                .in(language, Set.of(Language.values()))
                .hiddenFromSearchEngines();
    }

    private void show(OwnCase.Own own, Code pass, Language language) {
        var here = language.path(GuidancePaths.ownCase(pass));
        add(new Hero(own.about().number(), standing(own, language), next(own, language)));
        own.told().ifPresent(told -> {
            if (own.about().isOpen()) {
                addMessage(here, language);
            }
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", language.say("Wat je ons vertelde", "What you told us")),
                    Review.of(told, language)));
        });
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Wat er gebeurde, en wie er keek", "What happened, and who looked")),
                Html.list("intake__happenings", own.happenings(), happening -> line(happening, language))));
        if (own.about().isOpen()) {
            addWithdraw(here, language);
        }
        if (own.told().isPresent()) {
            addErase(here, language);
        }
    }

    private static String standing(OwnCase.Own own, Language language) {
        return own.about()
                .end()
                .map(end -> switch (end) {
                    case WITHDRAWN ->
                        language.say("Je hebt je aanvraag ingetrokken", "You have withdrawn your request");
                    case ERASED -> language.say("Je gegevens zijn gewist", "Your details are erased");
                })
                .orElseGet(() -> own.coach()
                        .map(coach ->
                                language.say("%s begeleidt je", "%s guides you").formatted(coach))
                        .orElseGet(() ->
                                language.say("Je aanvraag wacht op een coach", "Your request waits for a coach")));
    }

    private static String next(OwnCase.Own own, Language language) {
        if (!own.about().isOpen()) {
            return language.say(
                    "Je hoeft niets te doen. Bedenk je je? Vraag dan opnieuw een gesprek aan.",
                    "You do not need to do anything. Changed your mind? Then ask for a talk again.");
        }
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale())
                .format(own.about().promised());
        return own.coach().isPresent()
                ? language.say(
                        "Je coach belt of mailt je om af te spreken.",
                        "Your coach calls or mails you to make an appointment.")
                : language.say("Uiterlijk %s hoor je van een coach.", "You hear from a coach by %s.")
                        .formatted(day);
    }

    private void addMessage(String here, Language language) {
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Wil je iets toevoegen?", "Do you want to add something?")),
                new Form(here, language, problems.containsKey(MESSAGE) ? typed : Typed.NOTHING, only(MESSAGE))
                        .hidden(STEP, MESSAGE)
                        .lines(
                                MESSAGE,
                                language.say("Je bericht", "Your message"),
                                language.say(
                                        "Je coach leest het. Over je gezondheid hoef je niets te vertellen.",
                                        "Your coach reads it. You do not need to tell anything about your health."),
                                OwnCase.LONGEST_MESSAGE)
                        .button(language.say("Verstuur het bericht", "Send the message"), "button")));
    }

    private void addWithdraw(String here, Language language) {
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Hoeft het niet meer?", "No longer needed?")),
                Html.text(
                        "p",
                        language.say(
                                "Trek je aanvraag in. Niemand belt je dan nog.",
                                "Withdraw your request. Nobody will call you then.")),
                new Form(here, language, Typed.NOTHING, Map.of())
                        .hidden(STEP, WITHDRAW)
                        .button(language.say("Trek mijn aanvraag in", "Withdraw my request"), "button button--quiet")));
    }

    private void addErase(String here, Language language) {
        var box = new LinkedHashMap<String, String>();
        box.put(
                SURE,
                language.say(
                        "Ja, alles mag weg. Ik weet dat dit niet terug kan.",
                        "Yes, everything may go. I know that this cannot be undone."));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Alles wissen", "Erase everything")),
                Html.text(
                        "p",
                        language.say(
                                "We wissen alles wat je ons vertelde, ook uit onze back-ups. Je begeleiding stopt dan.",
                                "We erase everything that you told us, also from our backups. Your guidance stops then.")),
                new Form(here, language, Typed.NOTHING, only(SURE))
                        .hidden(STEP, ERASE)
                        .ticks(SURE, language.say("Weet je het zeker?", "Are you sure?"), "", box)
                        .button(language.say("Wis alles", "Erase everything"), "button button--quiet")));
    }

    private Map<String, String> only(String field) {
        return problems.containsKey(field) ? problems : Map.of();
    }

    private Component line(Happening happening, Language language) {
        var moment = DateTimeFormatter.ofPattern("d MMMM HH:mm", language.locale())
                .withZone(HERE)
                .format(happening.at());
        HtmlContainer line = Html.element("div", Html.text("p", "%s: %s".formatted(moment, what(happening, language))));
        happening
                .text()
                .filter(text -> happening.kind() == Happening.Kind.MESSAGE || happening.kind() == Happening.Kind.NOTE)
                .ifPresent(text -> line.add(Html.text("p", "intake__words", text)));
        return line;
    }

    private String what(Happening happening, Language language) {
        var who = happening.by().map(ownCase::firstName).orElse("");
        return switch (happening.kind()) {
            case ASKED -> language.say("je vroeg een gesprek aan", "you asked for a talk");
            case SEEN ->
                language.say("%s bekeek je aanvraag", "%s looked at your request")
                        .formatted(who);
            case TAKEN ->
                language.say("%s pakte je aanvraag op", "%s took your request").formatted(who);
            case NOTE -> language.say("%s schreef op:", "%s wrote:").formatted(who);
            case MESSAGE -> language.say("je schreef:", "you wrote:");
            case WITHDRAWN -> language.say("je trok je aanvraag in", "you withdrew your request");
            case ERASED -> language.say("je liet alles wissen", "you had everything erased");
        };
    }

    private void addExpired(Language language) {
        add(new Hero(
                "Sterk in je werk",
                language.say("Deze pagina is verlopen", "This page has expired"),
                language.say(
                        "Een uur nadat je de code gebruikte, gaat je aanvraag weer op slot.",
                        "An hour after you used the code your request is locked again.")));
        add(Html.block(
                "p",
                "band",
                Html.link(
                        "/" + GuidancePaths.STATUS,
                        "button",
                        language.say("Vraag een nieuwe code", "Ask for a new code"))));
    }
}
