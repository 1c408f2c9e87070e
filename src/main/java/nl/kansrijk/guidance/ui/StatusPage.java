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
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Passes;

/** The way to one's own case: first its number, then the code that was mailed. */
@AnonymousAllowed
@Route(GuidancePaths.STATUS)
@RouteAlias("en/" + GuidancePaths.STATUS)
class StatusPage extends Page implements TakesForm, Personal {

    private static final String NUMBER = "nummer";
    private static final String CODE = "code";

    private final Passes passes;
    private final IntakePace pace;
    private final HttpServletRequest request;
    private Typed typed = Typed.NOTHING;
    private Map<String, String> problems = Map.of();
    private boolean tooOften;

    StatusPage(Passes passes, IntakePace pace, HttpServletRequest request) {
        this.passes = passes;
        this.pace = pace;
        this.request = request;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed filledIn) {
        typed = filledIn;
        if (!pace.allows(request.getRemoteAddr())) {
            tooOften = true;
            throw new TooOften("/" + GuidancePaths.STATUS);
        }
        return filledIn.values().containsKey(CODE)
                ? open(filledIn, address.language())
                : sendCode(filledIn, address.language());
    }

    private Optional<String> sendCode(Typed filledIn, Language language) {
        var number = Passes.number(filledIn.line(NUMBER));
        if (number.isEmpty()) {
            problems = Map.of(
                    NUMBER,
                    language.say(
                            "We missen je nummer. Het staat in de mail die je kreeg en begint met KR-.",
                            "Your number is missing. It is in the e-mail you got and begins with KR-."));
            return Optional.empty();
        }
        passes.sendCode(number);
        return Optional.of(language.path("/%s?%s=%s"
                .formatted(GuidancePaths.STATUS, NUMBER, URLEncoder.encode(number, StandardCharsets.UTF_8))));
    }

    private Optional<String> open(Typed filledIn, Language language) {
        var number = Passes.number(filledIn.line(NUMBER));
        var pass = passes.open(number, filledIn.line(CODE).replace(" ", ""));
        problems = Map.of(
                CODE,
                language.say(
                        "Deze code klopt niet, of hij is te oud. Kijk hem na, of vraag een nieuwe.",
                        "This code is not right, or too old. Check it, or ask for a new one."));
        return pass.map(code -> language.path(GuidancePaths.ownCase(code)));
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        wear("begeleiding");
        addClassName("intake");
        var number = address.first(NUMBER)
                .or(() -> Optional.of(typed.line(NUMBER)).filter(text -> problems.containsKey(CODE)));
        add(new Hero(
                "Sterk in je werk",
                language.say("Hoe staat het met je aanvraag?", "How is your request doing?"),
                language.say(
                        "Je hebt geen account nodig. We sturen een code naar het adres dat je opgaf.",
                        "You need no account. We send a code to the address you gave.")));
        if (tooOften) {
            add(Html.block("div", "band", new Notice(BeginPage.tooOftenText(language))));
        }
        number.ifPresentOrElse(known -> addCode(known, language), () -> addNumber(language));
        return PageHead.of(
                        language.say("Hoe staat het met je aanvraag?", "How is your request doing?"),
                        language.say("Bekijk je aanvraag voor begeleiding.", "See your request for guidance."),
                        "/" + GuidancePaths.STATUS)
                .in(language, Set.of(Language.values()))
                .hiddenFromSearchEngines();
    }

    private void addNumber(Language language) {
        add(Html.block(
                "section",
                "band",
                new Form(language.path("/" + GuidancePaths.STATUS), language, typed, problems)
                        .line(
                                NUMBER,
                                language.say("Je nummer", "Your number"),
                                language.say(
                                        "Het begint met KR- en staat in de mail die je kreeg.",
                                        "It begins with KR- and is in the e-mail you got."),
                                "text",
                                "off",
                                20)
                        .button(language.say("Stuur me een code", "Send me a code"), "button")));
    }

    private void addCode(String number, Language language) {
        add(Html.block(
                "section",
                "band",
                new Notice(language.say(
                                "Klopt nummer %s, dan is er nu een mail met een code onderweg. Geen mail? Kijk bij de ongewenste post.",
                                "If number %s is right, an e-mail with a code is now on its way. No e-mail? Look in your spam folder.")
                        .formatted(number)),
                new Form(language.path("/" + GuidancePaths.STATUS), language, typed, problems)
                        .hidden(NUMBER, number)
                        .line(
                                CODE,
                                language.say("De code uit de mail", "The code from the e-mail"),
                                language.say(
                                        "Zes cijfers. De code werkt een kwartier.",
                                        "Six digits. The code works for a quarter of an hour."),
                                "text",
                                "one-time-code",
                                10)
                        .button(language.say("Bekijk mijn aanvraag", "See my request"), "button"),
                Html.element(
                        "p",
                        Html.link(
                                "/" + GuidancePaths.STATUS,
                                language.say("Vraag een nieuwe code", "Ask for a new code")))));
    }
}
