package nl.kansrijk.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.design.Fresh;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.Typed;
import nl.kansrijk.design.UsefulForm;
import nl.kansrijk.monitoring.MonitoringPaths;
import nl.kansrijk.monitoring.Opinions;

/** Counts what somebody thinks of a page, and thanks for it. */
@AnonymousAllowed
@Route(MonitoringPaths.OPINION)
@RouteAlias("en/" + MonitoringPaths.OPINION)
class OpinionPage extends Page implements TakesForm, Fresh {

    private static final String FROM = "van";

    /** A path of our own: never an address elsewhere. */
    private static final Pattern PATH = Pattern.compile("(/[a-z0-9-]+){1,4}");

    private final Opinions opinions;

    OpinionPage(Opinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public Optional<String> take(PageAddress address, Typed typed) {
        var path = typed.line(UsefulForm.PAGE);
        var answer = typed.line(UsefulForm.ANSWER);
        if (!answer.equals(UsefulForm.YES) && !answer.equals(UsefulForm.NO)
                || !opinions.count(path, answer.equals(UsefulForm.YES))) {
            throw new NoSuchPage(address.path());
        }
        return Optional.of("%s?%s=%s"
                .formatted(
                        address.language().path("/" + MonitoringPaths.OPINION),
                        FROM,
                        URLEncoder.encode(path, StandardCharsets.UTF_8)));
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var title = language.say("Dank je", "Thank you");
        var lead = language.say(
                "We tellen je antwoord mee. De redactie kijkt welke pagina's beter moeten.",
                "We count your answer. The editors look at which pages must get better.");
        add(
                new Hero("", title, lead),
                Html.block(
                        "section",
                        "band",
                        Html.element("p", back(address, language)),
                        Html.element(
                                "p",
                                Html.link(
                                        "/zoeken?type=occupation",
                                        language.say("Bekijk alle beroepen", "See all occupations")))));
        return PageHead.of(title, lead, "/" + MonitoringPaths.OPINION)
                .in(language, EnumSet.allOf(Language.class))
                .hiddenFromSearchEngines();
    }

    private static Component back(PageAddress address, Language language) {
        var path =
                address.first(FROM).filter(from -> PATH.matcher(from).matches()).orElse("/");
        return Html.link(path, language.say("Terug naar de pagina", "Back to the page"));
    }
}
