package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.guidance.GuidancePaths;

/** What stands where people ask for guidance while nobody can give it: said before anybody fills in anything. */
final class Closed {

    private Closed() {}

    static Component[] parts(Language language) {
        return new Component[] {
            Html.block(
                    "div",
                    "band",
                    new Notice(
                            language.say(
                                    "Aanmelden kan nu niet: er is op dit moment geen coach die je via Kansrijk kan helpen. We vragen je gegevens pas als dat wel zo is.",
                                    "You cannot sign up now: there is no coach who can help you through Kansrijk at the moment. We ask for your details only when there is."))),
            Html.block(
                    "section",
                    "band",
                    Html.text("h2", language.say("Dit kan wel", "What you can do")),
                    Html.list(
                            "onward",
                            List.of(
                                    Html.link(
                                            "/zoeken",
                                            language.say(
                                                    "Zoek een beroep of opleiding",
                                                    "Search for an occupation or course")),
                                    Html.link(
                                            "/verhalen", language.say("Lees hoe een dag gaat", "Read how a day goes")),
                                    Html.link(
                                            "/agenda",
                                            language.say("Kijk wat er te doen is", "See what there is to do"))),
                            link -> link))
        };
    }

    /** The way back to what Sterk in je werk is. */
    static Component about(Language language) {
        return Html.block(
                "p",
                "band",
                Html.link(
                        "/" + GuidancePaths.GUIDANCE,
                        language.say("Lees wat Sterk in je werk is", "Read what Sterk in je werk is")));
    }
}
