package nl.kansrijk.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Event.SignUpNow;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.EventSort;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.signup.SignUp;
import nl.kansrijk.agenda.signup.SignUpForm;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.agenda.signup.SigningUp;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.ProviderId;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.content.Sources;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Form;
import nl.kansrijk.design.Fresh;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SourceNote;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.TooOften;
import nl.kansrijk.design.Typed;
import nl.kansrijk.mail.Outbox;

/** An event: what, when, where, for whom, and signing up for it. */
@AnonymousAllowed
@Route(AgendaPaths.EVENT)
@RouteAlias("en/" + AgendaPaths.EVENT)
class EventPage extends Page implements TakesForm, Fresh {

    private static final int MOST_OTHERS = 3;

    private final Events events;
    private final SignUps signUps;
    private final SigningUp signingUp;
    private final Outbox outbox;
    private final Occupations occupations;
    private final Sources sources;
    private final Clock clock;
    private final SignUpPace pace;
    private final HttpServletRequest request;
    private Typed typed = Typed.NOTHING;
    private Map<String, String> problems = Map.of();
    private Optional<String> tooOften = Optional.empty();

    EventPage(
            Events events,
            SignUps signUps,
            SigningUp signingUp,
            Outbox outbox,
            Occupations occupations,
            Sources sources,
            Clock clock,
            SignUpPace pace,
            HttpServletRequest request) {
        this.events = events;
        this.signUps = signUps;
        this.signingUp = signingUp;
        this.outbox = outbox;
        this.occupations = occupations;
        this.sources = sources;
        this.clock = clock;
        this.pace = pace;
        this.request = request;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        var language = address.language();
        var event = find(address);
        typed = filledIn;
        if (Form.fellIntoTheTrap(filledIn)) {
            return Optional.of(language.path(AgendaPaths.received(event.id())));
        }
        return switch (SignUpForm.read(filledIn, mostPeople(event), language)) {
            case SignUpForm.Read.Wrong(var wrong) -> again(wrong);
            case SignUpForm.Read.Right(var form) -> signUp(event, form, language);
        };
    }

    private Optional<String> signUp(Event event, SignUpForm form, Language language) {
        if (!pace.allows(request.getRemoteAddr())) {
            throw notNow(
                    event,
                    language.say(
                                    "Vanaf jouw internetverbinding komen nu heel veel aanmeldingen. Wat je invulde, staat er nog. Wacht %d minuten en druk dan opnieuw op de knop.",
                                    "A great many sign-ups come from your internet connection now. What you filled in is still here. Wait %d minutes, then press the button again.")
                            .formatted(SignUpPace.WITHIN.toMinutes()));
        }
        return switch (signingUp.signUp(event.id(), form)) {
            // Where letters go out, the link goes by letter only: who signs up learns nothing about who already did.
            case SigningUp.Outcome.SignedUp(var token, var state) ->
                Optional.of(language.path(
                        outbox.delivers() ? AgendaPaths.received(event.id()) : AgendaPaths.signUp(token)));
            case SigningUp.Outcome.AlreadySignedUp() -> Optional.of(language.path(AgendaPaths.received(event.id())));
            case SigningUp.Outcome.TooOften() ->
                throw notNow(
                        event,
                        language.say(
                                "Met dit e-mailadres is vandaag al heel vaak aangemeld. Wat je invulde, staat er nog. Probeer het morgen opnieuw, of neem contact op met de organisatie.",
                                "This e-mail address has been signed up very often today. What you filled in is still here. Try again tomorrow, or contact the organiser."));
            case SigningUp.Outcome.TooMany(var capacity) ->
                again(Map.of(
                        SignUpForm.PEOPLE,
                        language.say("Er is plek voor hoogstens %d mensen.", "There is room for at most %d people.")
                                .formatted(capacity)));
            // The page itself says why, and what one can do instead.
            case SigningUp.Outcome.NotPossible(var why) -> Optional.empty();
        };
    }

    private TooOften notNow(Event event, String sentence) {
        tooOften = Optional.of(sentence);
        return new TooOften(AgendaPaths.of(event.id()));
    }

    private Optional<String> again(Map<String, String> wrong) {
        problems = wrong;
        return Optional.empty();
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var event = find(address);
        var now = event.signUp(clock.instant());
        addClassName("event");
        wear(event.sector().code());
        add(new Hero(
                        "%s, %s".formatted(event.sort().label(language), EventDates.day(event.startsThere(), language)),
                        event.title(),
                        event.summary())
                .picturing(new Scene(event.sector().code())));
        addNews(event, now, language);
        add(facts(event, language));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", language.say("Wat ga je doen?", "What will you do?")),
                Html.trusted("text", Markdown.toHtml(event.body()))));
        addAccessibility(event, language);
        addSignUp(event, now, language);
        addOccupations(event, language);
        if (now == SignUpNow.PAST || now == SignUpNow.WITHDRAWN) {
            addOthers(event, language);
        }
        add(new SourceNote(sources.named(event.sources()).stream()
                        .map(Sources.Source::citation)
                        .toList())
                .checkedOn(EventDates.day(event.checked().atStartOfDay(Event.ZONE), language)));
        var head = PageHead.of(event.title(), event.summary(), AgendaPaths.of(event.id()))
                .describedBy(structuredData(event));
        return now == SignUpNow.PAST || now == SignUpNow.WITHDRAWN ? head.hiddenFromSearchEngines() : head;
    }

    private Event find(PageAddress address) {
        return events.find(new EventId(address.slug()))
                .filter(event -> !event.isForgotten(clock.instant()))
                .orElseThrow(() -> new NoSuchPage(address.path()));
    }

    private void addNews(Event event, SignUpNow now, Language language) {
        event.notice().ifPresent(notice -> addNotice(new Notice(notice)));
        if (now == SignUpNow.WITHDRAWN) {
            addNotice(
                    new Notice(
                            language.say(
                                    "Dit gaat niet door. Wie zich had aangemeld, heeft daar een mail over gekregen. Hieronder zie je wat er wel te doen is.",
                                    "This does not take place. Whoever had signed up got an e-mail about it. See below what you can go to instead.")));
        } else if (now == SignUpNow.PAST) {
            addNotice(new Notice(language.say(
                    "Dit is geweest. Hieronder zie je wat er nog komt.",
                    "This has been. See below what is still to come.")));
        }
    }

    private void addNotice(Notice notice) {
        add(Html.block("div", "band", notice));
    }

    private Component facts(Event event, Language language) {
        var facts = new Facts()
                .add(language.say("Wanneer", "When"), EventDates.inWords(event, language))
                .add(language.say("Waar", "Where"), EventTexts.where(event))
                .add(language.say("Wie organiseert dit", "Organised by"), organiser(event))
                .add(language.say("Plekken", "Places"), places(event, language));
        var calendar = Html.link(
                AgendaPaths.fileOf(event.id()),
                "event__calendar",
                language.say("Zet in je agenda", "Add to your calendar"));
        return Html.block("div", "band", facts, Html.element("p", calendar));
    }

    private static Component organiser(Event event) {
        return event.provider()
                .<Component>map(school -> Html.link(CatalogPaths.of(new ProviderId(school)), event.organiser()))
                .orElseGet(() -> Html.text("span", event.organiser()));
    }

    private String places(Event event, Language language) {
        if (event.capacity().isEmpty() || event.signUp(clock.instant()) != SignUpNow.OPEN) {
            return "";
        }
        var free = signUps.free(event);
        return free == 0
                ? language.say("Vol, er is een wachtlijst", "Full, there is a waiting list")
                : language.say("Nog %d van de %d vrij", "%d of %d free")
                        .formatted(free, event.capacity().get());
    }

    private void addAccessibility(Event event, Language language) {
        var title = Html.text("h2", language.say("Kun jij erbij zijn?", "Can you take part?"));
        var content = event.accessible().isEmpty()
                ? Html.text(
                        "p",
                        language.say(
                                "Over toegankelijkheid heeft de organisatie nog niets gezegd. Vraag het, of zet bij je aanmelding wat je nodig hebt.",
                                "The organiser has not said anything about accessibility yet. Ask, or say what you need when you sign up."))
                : Html.sentences(event.accessible());
        add(Html.block("section", "band prose", title, content));
    }

    private void addSignUp(Event event, SignUpNow now, Language language) {
        var section = Html.block("section", "band event__sign-up");
        section.setId("aanmelden");
        switch (now) {
            case OPEN -> section.add(Html.text("h2", language.say("Meld je aan", "Sign up")), form(event, language));
            case ELSEWHERE ->
                section.add(
                        Html.text("h2", language.say("Meld je aan", "Sign up")),
                        Html.text(
                                "p",
                                language.say(
                                        "Aanmelden doe je bij de organisatie zelf.",
                                        "You sign up with the organiser.")),
                        Html.element(
                                "p",
                                Html.link(
                                        event.link().orElseThrow(),
                                        "button",
                                        language.say("Meld je aan bij ", "Sign up at ") + event.organiser())));
            case NOT_NEEDED ->
                section.add(
                        Html.text("h2", language.say("Kom gewoon langs", "Just come along")),
                        Html.text("p", language.say("Je hoeft je niet aan te melden.", "You do not need to sign up.")));
            case CLOSED, STARTED ->
                section.add(
                        Html.text("h2", language.say("Aanmelden kan niet meer", "Signing up is closed")),
                        Html.text(
                                "p",
                                now == SignUpNow.STARTED
                                        ? language.say("Het is al begonnen.", "It has already started.")
                                        : language.say("De aanmelding is gesloten.", "Sign-up has closed.")),
                        Html.element(
                                "p",
                                Html.link(
                                        "/" + AgendaPaths.AGENDA,
                                        language.say("Bekijk wat er nog meer te doen is", "See what else there is"))));
            case PAST, WITHDRAWN -> {
                return;
            }
        }
        add(section);
    }

    private Component form(Event event, Language language) {
        var form = new Form(language.path(AgendaPaths.of(event.id())), language, typed, problems);
        tooOften.ifPresent(sentence -> form.with(alert(sentence)));
        var full = signUps.free(event) == 0;
        if (full) {
            form.with(new Notice(language.say(
                    "Alle plekken zijn vergeven. Je kunt op de wachtlijst: komt er een plek vrij, dan krijg je een mail.",
                    "All places are taken. You can join the waiting list: if a place comes free, you get an e-mail.")));
        }
        form.trap()
                .line(
                        SignUpForm.NAME,
                        language.say("Je naam", "Your name"),
                        "",
                        "text",
                        "name",
                        SignUpForm.LONGEST_NAME)
                .line(
                        SignUpForm.ADDRESS,
                        language.say("Je e-mailadres", "Your e-mail address"),
                        language.say(
                                "Hier sturen we je bevestiging heen.", "We send your confirmation to this address."),
                        "email",
                        "email",
                        254)
                .choice(
                        SignUpForm.PEOPLE,
                        language.say("Met hoeveel mensen kom je?", "How many people come?"),
                        language.say("Tel jezelf mee.", "Count yourself in."),
                        SignUpForm.numbers(mostPeople(event)))
                .lines(
                        SignUpForm.WISHES,
                        language.say(
                                "Wat heb je nodig om mee te doen? (mag leeg)",
                                "What do you need to take part? (optional)"),
                        language.say(
                                "Bijvoorbeeld een plek voor je rolstoel of een tolk. Je hoeft niets te vertellen over je gezondheid.",
                                "For example room for your wheelchair, or an interpreter. You do not need to say anything about your health."),
                        SignUpForm.LONGEST_WISHES)
                .with(Html.text(
                        "p",
                        "small",
                        language.say(
                                "We geven dit alleen aan wie de activiteit organiseert. Dertig dagen na afloop wissen we het.",
                                "We pass this on to the organiser only. We erase it thirty days afterwards.")))
                .button(
                        full
                                ? language.say("Zet me op de wachtlijst", "Put me on the waiting list")
                                : language.say("Meld me aan", "Sign me up"),
                        "button");
        return form;
    }

    /** Takes the focus, so that who cannot see it hears it first. */
    private static Component alert(String sentence) {
        var alert = new Notice(sentence);
        alert.getElement()
                .setAttribute("role", "alert")
                .setAttribute("tabindex", "-1")
                .setAttribute("autofocus", "");
        return alert;
    }

    private static int mostPeople(Event event) {
        return Math.min(SignUp.MOST_PEOPLE, event.capacity().orElse(SignUp.MOST_PEOPLE));
    }

    private void addOccupations(Event event, Language language) {
        var shown = occupations.find(event.occupations());
        if (!shown.isEmpty()) {
            add(Html.block(
                    "section",
                    "band",
                    Html.text("h2", language.say("Hierover gaat het", "What it is about")),
                    Html.list(
                            "cards",
                            shown,
                            occupation -> new Card("h3", occupation.title(), CatalogPaths.of(occupation.id()))
                                    .text(occupation.summary()))));
        }
    }

    /** What is coming instead, of the same campaign first. */
    private void addOthers(Event event, Language language) {
        var same = events.coming(new Events.Choice(Optional.of(event.sector()), Optional.empty()));
        var others = same.isEmpty() ? events.coming(Events.Choice.ALL) : same;
        var section = Html.block("section", "band", Html.text("h2", language.say("Dit komt nog", "Still to come")));
        if (others.isEmpty()) {
            section.add(Html.text(
                    "p",
                    language.say(
                            "Er staat nu niets anders in de agenda.", "There is nothing else in the agenda now.")));
        } else {
            var shown = others.stream().limit(MOST_OTHERS).toList();
            var full = signUps.full(shown, clock.instant());
            section.add(
                    Html.list("rows", shown, other -> EventTexts.row(other, language, "", full.contains(other.id()))));
        }
        section.add(Html.element(
                "p", Html.link("/" + AgendaPaths.AGENDA, language.say("Naar de agenda", "To the agenda"))));
        add(section);
    }

    private static Map<String, Object> structuredData(Event event) {
        var data = new LinkedHashMap<String, Object>();
        var online = event.sort() == EventSort.ONLINE;
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", event.title());
        data.put("description", event.summary());
        data.put("startDate", event.startsThere().toOffsetDateTime().toString());
        data.put("endDate", event.endsThere().toOffsetDateTime().toString());
        data.put("inLanguage", "nl");
        data.put("eventStatus", "https://schema.org/" + (event.withdrawn() ? "EventCancelled" : "EventScheduled"));
        data.put(
                "eventAttendanceMode",
                "https://schema.org/" + (online ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        event.place().ifPresent(place -> data.put("location", location(event, place)));
        data.put("organizer", Map.of("@type", "Organization", "name", event.organiser()));
        event.capacity().ifPresent(capacity -> data.put("maximumAttendeeCapacity", capacity));
        return data;
    }

    private static Map<String, Object> location(Event event, String place) {
        return Map.of(
                "@type",
                "Place",
                "name",
                event.venue().orElse(place),
                "address",
                Map.of("@type", "PostalAddress", "addressLocality", place, "addressCountry", "NL"));
    }
}
