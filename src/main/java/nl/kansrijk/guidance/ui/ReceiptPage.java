package nl.kansrijk.guidance.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import nl.kansrijk.design.Facts;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Personal;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.region.Regions;

/** Says that a request has come in, and what happens next. */
@AnonymousAllowed
@Route(GuidancePaths.RECEIPT)
@RouteAlias("en/" + GuidancePaths.RECEIPT)
class ReceiptPage extends Page implements Personal {

    private final Drafts drafts;
    private final Cases cases;
    private final Regions regions;

    ReceiptPage(Drafts drafts, Cases cases, Regions regions) {
        this.drafts = drafts;
        this.cases = cases;
        this.regions = regions;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        wear("begeleiding");
        addClassName("intake");
        Code.read(address.route().getOrDefault("code", ""))
                .flatMap(drafts::sentAs)
                .flatMap(cases::find)
                .ifPresentOrElse(sent -> show(sent, language), () -> add(Gone.parts(language)));
        return PageHead.of(
                        language.say("Je aanvraag is binnen", "Your request has come in"),
                        language.say("Wat er nu gebeurt.", "What happens now."),
                        "/" + GuidancePaths.BEGIN)
                .in(language, Set.of(Language.values()))
                .hiddenFromSearchEngines();
    }

    private void show(Case sent, Language language) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(sent.promised());
        add(new Hero(
                language.say("Verstuurd", "Sent"),
                language.say("Je aanvraag is binnen", "Your request has come in"),
                language.say("Uiterlijk %s hoor je van een coach.", "You hear from a coach by %s.")
                        .formatted(day)));
        add(Html.block(
                "div",
                "band",
                new Facts()
                        .add(language.say("Je nummer", "Your number"), sent.number())
                        .add(
                                language.say("Je regio", "Your region"),
                                regions.find(sent.region())
                                        .map(Regions.Region::name)
                                        .orElse(""))));
        add(Html.block(
                "p",
                "band",
                Html.link(
                        "/" + GuidancePaths.STATUS,
                        "button",
                        language.say("Kijk hoe het ervoor staat", "See how it is doing"))));
        add(Html.block(
                "section",
                "band prose",
                Html.text("h2", language.say("Wat gebeurt er nu?", "What happens now?")),
                Html.sentences(List.of(
                        language.say(
                                "De coaches in je regio zien je aanvraag meteen. Een van hen pakt hem op.",
                                "The coaches in your region see your request at once. One of them takes it."),
                        language.say(
                                "Je coach belt of mailt je en spreekt met je af wanneer je praat.",
                                "Your coach calls or mails you and agrees with you when you talk."),
                        language.say(
                                "Hoor je op tijd niets? Dan ziet de coördinator dat, en die zoekt uit waarom.",
                                "You hear nothing in time? Then the coordinator sees that, and finds out why.")))));
    }
}
