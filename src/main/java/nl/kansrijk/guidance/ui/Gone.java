package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.Component;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidancePaths;

/** What stands where a draft was, or where there never was one: nobody learns which. */
final class Gone {

    private Gone() {}

    static Component[] parts(Language language) {
        return new Component[] {
            new Hero(
                    "",
                    language.say("Deze aanvraag is er niet meer", "This request is no longer here"),
                    language.say(
                            "Misschien heb je hem al verstuurd, of is er dertig dagen niets mee gedaan: dan wissen we hem.",
                            "Perhaps you have sent it already, or nothing was done with it for thirty days: then we erase it.")),
            Html.block(
                    "p",
                    "band",
                    Html.link("/" + GuidancePaths.BEGIN, "button", language.say("Begin opnieuw", "Begin again")))
        };
    }
}
