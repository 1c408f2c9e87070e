package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Fresh;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Questions;
import nl.kansrijk.design.Scene;
import nl.kansrijk.guidance.Capacity;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Situation;
import nl.kansrijk.guidance.intake.Promise;
import nl.kansrijk.guidance.intake.Waiting;

/** Sterk in je werk: what it is, what it costs, how long it takes now, and the way in for each situation. */
@AnonymousAllowed
@Route(GuidancePaths.GUIDANCE)
@RouteAlias("en/" + GuidancePaths.GUIDANCE)
class GuidancePage extends Page implements Fresh {

    private static final String KIND = "page";
    private static final String PLACE = "postcode";

    private final Capacity capacity;
    private final Documents documents;
    private final Promise promise;
    private final Waiting waiting;

    GuidancePage(Capacity capacity, Documents documents, Promise promise, Waiting waiting) {
        this.capacity = capacity;
        this.documents = documents;
        this.promise = promise;
        this.waiting = waiting;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        wear("begeleiding");
        addClassName("guidance");
        var lead = language.say(
                "Een gesprek met iemand die het werk en de opleidingen in je regio kent. Het kost je niets, en jij beslist wat je ermee doet.",
                "A talk with somebody who knows the work and the courses in your region. It costs you nothing, and you decide what you do with it.");
        add(new Hero("Sterk in je werk", language.say("Praat met een loopbaancoach", "Talk to a career coach"), lead)
                .picturing(new Scene("sterk-in-je-werk")));
        if (capacity.isThere()) {
            addEntries(address.first(Answers.QUESTION), language);
            addWaiting(address.first(PLACE), language);
            addAnswers(language);
        } else {
            add(Closed.parts(language));
        }
        addHistory(language);
        return PageHead.of("Sterk in je werk", lead, "/" + GuidancePaths.GUIDANCE)
                .in(language, Set.of(Language.values()));
    }

    private void addEntries(Optional<String> question, Language language) {
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Waar sta je nu?", "Where are you now?")),
                Html.list(
                        "guidance__entries",
                        List.of(Situation.values()),
                        situation ->
                                Html.link(entry(situation, question), "guidance__entry", situation.label(language))),
                Html.element(
                        "p",
                        Html.link(
                                "/" + GuidancePaths.BEGIN,
                                language.say(
                                        "Ga verder met een aanvraag die je begon",
                                        "Go on with a request you began")))));
    }

    private static String entry(Situation situation, Optional<String> question) {
        return "/%s?%s=%s%s"
                .formatted(
                        GuidancePaths.BEGIN,
                        Answers.SITUATION,
                        situation.code(),
                        question.map(text ->
                                        "&" + Answers.QUESTION + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                                .orElse(""));
    }

    private void addWaiting(Optional<String> postcode, Language language) {
        var form = Html.block(
                "form",
                "guidance__waiting",
                Html.attribute(
                        Html.text(
                                "label",
                                "field__label",
                                language.say("De vier cijfers van je postcode", "The four digits of your postcode")),
                        "for",
                        "wachttijd-postcode"),
                input(postcode.orElse("")),
                Html.attribute(Html.text("button", "button", language.say("Kijk", "Look")), "type", "submit"));
        form.getElement()
                .setAttribute("method", "get")
                .setAttribute("action", language.path("/" + GuidancePaths.GUIDANCE));
        add(Html.block(
                "section",
                "band",
                Html.text("h2", language.say("Hoe lang duurt het nu?", "How long does it take now?")),
                Html.text(
                        "p",
                        language.say(
                                        "We beloven: binnen %d werkdagen hoor je van een coach. Hoe lang het in jouw regio echt duurt, zie je hier.",
                                        "We promise: within %d working days you hear from a coach. See here how long it really takes in your region.")
                                .formatted(promise.workingDays())),
                form,
                Html.attribute(
                        Html.text(
                                "p",
                                "guidance__now",
                                postcode.map(digits -> now(digits, language)).orElse("")),
                        "role",
                        "status")));
    }

    private static Component input(String value) {
        var input = Html.attribute(Html.element("input"), "class", "field__input");
        Map.of("id", "wachttijd-postcode", "name", PLACE, "value", value, "inputmode", "numeric", "maxlength", "4")
                .forEach((name, text) -> Html.attribute(input, name, text));
        return input;
    }

    private String now(String digits, Language language) {
        return switch (waiting.at(digits)) {
            case Waiting.Now.Unknown() ->
                language.say(
                        "Deze postcode kennen we niet. Vul vier cijfers in, bijvoorbeeld 3511.",
                        "We do not know this postcode. Fill in four digits, for example 3511.");
            case Waiting.Now.TooFew(var region) ->
                language.say(
                                "In %s waren nog te weinig aanvragen om dat te kunnen zeggen.",
                                "In %s there have been too few requests to tell.")
                        .formatted(region);
            case Waiting.Now.Days(var region, var days, var of) ->
                language.say(
                                "In %s pakte een coach de helft van de laatste %d aanvragen op binnen %s.",
                                "In %s a coach took half of the last %d requests within %s.")
                        .formatted(region, of, days(days, language));
        };
    }

    private static String days(int days, Language language) {
        return days <= 1
                ? language.say("een dag", "a day")
                : language.say("%d dagen", "%d days").formatted(days);
    }

    private void addAnswers(Language language) {
        add(
                Html.block(
                        "section",
                        "band",
                        Html.text("h2", language.say("Goed om te weten", "Good to know")),
                        new Facts()
                                .add(
                                        language.say("Wat kost het?", "What does it cost?"),
                                        language.say("Niets", "Nothing"))
                                .add(
                                        language.say("Wie helpt je?", "Who helps you?"),
                                        language.say("Een loopbaancoach in je regio", "A career coach in your region"))
                                .add(
                                        language.say("Hoe lang is aanvragen?", "How long is asking?"),
                                        language.say("Een paar minuten", "A few minutes")),
                        new Questions()
                                .add(
                                        language.say(
                                                "Wat gebeurt er met mijn gegevens?", "What happens with my details?"),
                                        language.say(
                                                "Je gegevens zijn versleuteld. Alleen coaches en de coördinator van je regio zien ze, en we houden bij wie kijkt. We vragen geen burgerservicenummer, geen adres en niets over je gezondheid.",
                                                "Your details are encrypted. Only coaches and the coordinator of your region see them, and we keep track of who looks. We ask for no citizen service number, no address and nothing about your health."))
                                .add(
                                        language.say(
                                                "Kan ik stoppen en later verdergaan?", "Can I stop and go on later?"),
                                        language.say(
                                                "Ja. Elke stap wordt bewaard. Onderaan de pagina staat een code, en daarmee ga je verder, ook op een ander apparaat.",
                                                "Yes. Every step is kept. At the bottom of the page there is a code, and with it you go on, also on another device."))));
    }

    /** What our sources say about the programme. */
    private void addHistory(Language language) {
        documents
                .published(new DocumentId(KIND, GuidancePaths.GUIDANCE, language.tag()))
                .map(page -> Html.block("section", "band prose", Html.trusted("text", Markdown.toHtml(page.body()))))
                .ifPresent(this::add);
    }
}
