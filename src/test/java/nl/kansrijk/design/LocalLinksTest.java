package nl.kansrijk.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class LocalLinksTest {

    @Test
    void keepsReadersOfEnglishOnEnglishPages() {
        check("/", "/en");
        check("/zorg", "/en/zorg");
        check("/zoeken?q=lasser&place=3511", "/en/zoeken?q=lasser&place=3511");
        check("/beroepen/lasser#dag", "/en/beroepen/lasser#dag");
        check("/engineering", "/en/engineering");
        check("/apis", "/en/apis");
    }

    @Test
    void leavesAloneWhatIsTheSameInEveryLanguage() {
        same("/en");
        same("/en/zorg");
        same("/en?utm_source=mail");
        same("/api/v1/search?q=zorg");
        same("/assets/storing.svg");
        same("/VAADIN/build/index.js");
        same("/agenda.ics");
        same("/agenda/open-dag.ics?sector=zorg");
        same("/sitemap.xml");
        same("/robots.txt");
        same("/inloggen");
        same("/inloggen?continue");
        same("/redactie/agenda");
        same("/beheer#post");
        same("/begeleiding");
        same("/werkplek");
    }

    @Test
    void leavesAloneWhatIsNotOurs() {
        same("https://www.duo.nl/zoeken");
        same("//www.duo.nl/zoeken");
        same("mailto:post@kansrijk.example");
        same("#inhoud");
        same("?page=2");
    }

    @Test
    void changesNothingForReadersOfDutch() {
        var link = new Anchor("/zorg", "Zorg");

        LocalLinks.keep(link.getElement(), Language.DUTCH);

        assertThat(link.getElement().getAttribute("href")).isEqualTo("/zorg");
    }

    @Test
    void leavesALinkToAnotherLanguageAlone() {
        var link = Html.attribute(new Anchor("/zorg", "Nederlands"), "hreflang", "nl");

        LocalLinks.keep(link.getElement(), Language.ENGLISH);

        assertThat(link.getElement().getAttribute("href")).isEqualTo("/zorg");
    }

    @Test
    void reachesLinksHoweverDeepTheyStand() {
        var link = new Anchor("/zorg", "Zorg");

        LocalLinks.keep(Html.block("div", "a", Html.block("p", "b", link)).getElement(), Language.ENGLISH);

        assertThat(link.getElement().getAttribute("href")).isEqualTo("/en/zorg");
    }

    @Test
    void sendsFormsToEnglishPages() {
        var form = Html.attribute(Html.element("form"), "action", "/zoeken");

        LocalLinks.keep(form.getElement(), Language.ENGLISH);

        assertThat(form.getElement().getAttribute("action")).isEqualTo("/en/zoeken");
    }

    @Test
    void changesLinksWithinWrittenHtml() {
        assertThat(keptIn("<p><a href=\"/zorg\">Zorg</a> of <a href=\"https://duo.nl/\">DUO</a></p>"))
                .isEqualTo("<p><a href=\"/en/zorg\">Zorg</a> of <a href=\"https://duo.nl/\">DUO</a></p>");
    }

    @Test
    void takesEveryCharacterWithinWrittenHtmlAsItIs() {
        assertThat(keptIn("<a href=\"/zoeken?q=$1\\2\">x</a>")).isEqualTo("<a href=\"/en/zoeken?q=$1\\2\">x</a>");
    }

    @Test
    void doesNothingTheSecondTime() {
        var link = new Anchor("/zorg", "Zorg");

        LocalLinks.keep(link.getElement(), Language.ENGLISH);
        LocalLinks.keep(link.getElement(), Language.ENGLISH);

        assertThat(link.getElement().getAttribute("href")).isEqualTo("/en/zorg");
    }

    private static String keptIn(String html) {
        var part = Html.trusted("text", html);
        LocalLinks.keep(part.getElement(), Language.ENGLISH);
        return part.getElement().getProperty("innerHTML");
    }

    private static void same(String path) {
        check(path, path);
    }

    private static void check(String path, String english) {
        var link = new Anchor(path, "");
        LocalLinks.keep(link.getElement(), Language.ENGLISH);
        assertThat(link.getElement().getAttribute("href")).isEqualTo(english);
    }
}
