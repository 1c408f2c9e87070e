package nl.kansrijk.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.signup.Changing;
import nl.kansrijk.agenda.signup.SignUp;
import nl.kansrijk.agenda.signup.SignUpForm;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.design.Facts;
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
import nl.kansrijk.design.Typed;

/** Somebody's own sign-up, for whoever has the link: how it stands, changing it, cancelling it. */
@AnonymousAllowed
@Route(AgendaPaths.SIGN_UP)
@RouteAlias("en/" + AgendaPaths.SIGN_UP)
class SignUpPage extends Page implements TakesForm, Personal {

    private static final String STEP = "stap";
    private static final String CHANGE = "wijzig";
    private static final String CANCEL = "afmelden";
    private static final String CHANGED = "gewijzigd";

    private final SignUps signUps;
    private final Events events;
    private final Changing changing;
    private final Clock clock;
    private Typed typed = Typed.NOTHING;
    private Map<String, String> problems = Map.of();

    SignUpPage(SignUps signUps, Events events, Changing changing, Clock clock) {
        this.signUps = signUps;
        this.events = events;
        this.changing = changing;
        this.clock = clock;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        var token = token(address);
        var here = address.language().path(AgendaPaths.signUp(token));
        return switch (filledIn.text(STEP)) {
            case CANCEL -> {
                changing.cancel(token);
                yield Optional.of(here);
            }
            case CHANGE -> {
                typed = filledIn;
                problems = changing.change(token, filledIn, address.language());
                yield problems.isEmpty() ? Optional.of(here + "?" + CHANGED + "=ja") : Optional.empty();
            }
            default -> Optional.of(here);
        };
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var token = token(address);
        addClassName("event");
        signUps.find(token)
                .ifPresentOrElse(
                        signUp -> show(
                                signUp,
                                events.find(signUp.event()).orElseThrow(),
                                token,
                                address.first(CHANGED).isPresent(),
                                language),
                        () -> addUnknown(language));
        return PageHead.of(
                        language.say("Je aanmelding", "Your sign-up"),
                        language.say(
                                "Bekijk, wijzig of annuleer je aanmelding.", "See, change or cancel your sign-up."),
                        AgendaPaths.signUp("…"))
                .hiddenFromSearchEngines();
    }

    private static String token(PageAddress address) {
        return address.route().getOrDefault("token", "");
    }

    private void show(SignUp signUp, Event event, String token, boolean changed, Language language) {
        wear(event.sector().code());
        add(new Hero(event.title(), standing(signUp, event, language), explanation(signUp, event, language)));
        if (changed && !signUp.isCancelled()) {
            add(Html.block(
                    "div",
                    "band",
                    new Notice(language.say("Je wijziging is bewaard.", "Your change has been saved."))));
        }
        add(Html.block("div", "band", facts(signUp, event, language), links(event, signUp, language)));
        if (!signUp.isCancelled() && !event.withdrawn() && !event.isPast(clock.instant())) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", language.say("Wijzig je aanmelding", "Change your sign-up")),
                    changeForm(signUp, token, language)));
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", language.say("Kun je niet?", "Can't come?")),
                    Html.text(
                            "p",
                            language.say(
                                    "Meld je dan af. We wissen je gegevens, en je plek gaat naar wie op de wachtlijst staat.",
                                    "Then cancel. We erase your details, and your place goes to who is on the waiting list.")),
                    new Form(language.path(AgendaPaths.signUp(token)), language, Typed.NOTHING, Map.of())
                            .hidden(STEP, CANCEL)
                            .button(language.say("Meld me af", "Cancel my sign-up"), "button button--quiet")));
        }
    }

    private String standing(SignUp signUp, Event event, Language language) {
        if (event.withdrawn()) {
            return language.say("Dit gaat niet door", "This does not take place");
        }
        return switch (signUp.state()) {
            case PLACED ->
                event.isPast(clock.instant())
                        ? language.say("Dit is geweest", "This has been")
                        : language.say("Je hebt een plek", "You have a place");
            case WAITING ->
                language.say("Je staat op de wachtlijst, nummer %d", "You are on the waiting list, number %d")
                        .formatted(signUps.numberInLine(signUp));
            case CANCELLED -> language.say("Je bent afgemeld", "Your sign-up is cancelled");
        };
    }

    private static String explanation(SignUp signUp, Event event, Language language) {
        if (event.withdrawn()) {
            return language.say("Je hoeft niets te doen.", "You do not need to do anything.");
        }
        return switch (signUp.state()) {
            case PLACED ->
                language.say("Twee dagen van tevoren krijg je nog een mail.", "You get an e-mail two days before.");
            case WAITING ->
                language.say(
                                "Komt er een plek voor je vrij, dan krijg je meteen een mail.",
                                "If a place comes free for you, you get an e-mail at once.")
                        + (signUp.people() == 1
                                ? ""
                                : language.say(
                                        " Kun je met minder mensen komen? Dan ben je misschien eerder aan de beurt.",
                                        " With fewer people your turn may come sooner."));
            case CANCELLED ->
                language.say(
                        "We hebben je gegevens gewist. Bedenk je je? Meld je dan opnieuw aan.",
                        "We have erased your details. Changed your mind? Sign up again.");
        };
    }

    private static Component facts(SignUp signUp, Event event, Language language) {
        var facts = new Facts()
                .add(language.say("Wanneer", "When"), EventDates.inWords(event, language))
                .add(language.say("Waar", "Where"), EventTexts.where(event))
                .add(language.say("Wie organiseert dit", "Organised by"), event.organiser());
        signUp.person()
                .ifPresent(person -> facts.add(language.say("Aangemeld", "Signed up"), person.name())
                        .add(language.say("Met hoeveel mensen", "How many people"), String.valueOf(signUp.people())));
        return facts;
    }

    private static Component links(Event event, SignUp signUp, Language language) {
        var page = Html.link(
                AgendaPaths.of(event.id()), language.say("Alles over deze activiteit", "All about this event"));
        return signUp.isCancelled()
                ? Html.element("p", page)
                : Html.block(
                        "p",
                        "event__links",
                        Html.link(
                                AgendaPaths.fileOf(event.id()),
                                language.say("Zet in je agenda", "Add to your calendar")),
                        page);
    }

    private Component changeForm(SignUp signUp, String token, Language language) {
        var wishes = signUp.person().flatMap(SignUp.Person::wishes).orElse("");
        var shown = problems.isEmpty()
                ? new Typed(Map.of(SignUpForm.PEOPLE, String.valueOf(signUp.people()), SignUpForm.WISHES, wishes))
                : typed;
        return new Form(language.path(AgendaPaths.signUp(token)), language, shown, problems)
                .hidden(STEP, CHANGE)
                .choice(
                        SignUpForm.PEOPLE,
                        language.say("Met hoeveel mensen kom je?", "How many people come?"),
                        language.say(
                                "Minder kan altijd. Kom je met meer? Laat die zich zelf aanmelden.",
                                "Fewer is always possible. More? Let them sign up themselves."),
                        SignUpForm.numbers(signUp.people()))
                .lines(
                        SignUpForm.WISHES,
                        language.say(
                                "Wat heb je nodig om mee te doen? (mag leeg)",
                                "What do you need to take part? (optional)"),
                        language.say(
                                "Je hoeft niets te vertellen over je gezondheid.",
                                "You do not need to say anything about your health."),
                        SignUpForm.LONGEST_WISHES)
                .button(language.say("Bewaar", "Save"), "button");
    }

    private void addUnknown(Language language) {
        add(
                new Hero(
                        "",
                        language.say("Deze link werkt niet", "This link does not work"),
                        language.say(
                                "Misschien is hij niet helemaal overgenomen, of is de activiteit meer dan dertig dagen geleden: dan zijn je gegevens gewist.",
                                "Perhaps it was not copied completely, or the event was more than thirty days ago: then your details have been erased.")));
        add(Html.block(
                "section",
                "band",
                Html.element(
                        "p", Html.link("/" + AgendaPaths.AGENDA, language.say("Naar de agenda", "To the agenda")))));
    }
}
