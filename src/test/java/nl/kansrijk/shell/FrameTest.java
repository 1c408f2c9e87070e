package nl.kansrijk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What surrounds a page, in the visitor's language. */
class FrameTest {

    private static final Navigation CARE = language -> List.of(
            new Navigation.Link(Navigation.Place.HEADER, language.say("Zorg", "Care"), "/zorg"),
            new Navigation.Link(Navigation.Place.FOOTER, language.say("Over", "About"), "/over"));

    @Test
    void speaksDutch() {
        assertThat(around("/beroepen/lasser")
                        .select(".masthead nav a, .colophon__inner nav a")
                        .eachText())
                .containsExactly("Zorg", "Over");
    }

    @Test
    void speaksEnglishOnAnEnglishAddress() {
        assertThat(around("/en/beroepen/lasser")
                        .select(".masthead nav a, .colophon__inner nav a")
                        .eachText())
                .containsExactly("Care", "About");
        assertThat(around("/en/beroepen/lasser").select("nav").eachAttr("aria-label"))
                .containsExactly("Main menu", "About this portal");
    }

    @Test
    void keepsReadersOfEnglishOnEnglishPages() {
        assertThat(around("/en/zoeken").select(".masthead a, nav a").eachAttr("href"))
                .containsExactly("/en", "/en/zorg", "/en/over");
        assertThat(around("/en/zoeken").select("form").attr("action")).isEqualTo("/en/zoeken");
    }

    @Test
    void leadsToTheSamePageInTheOtherLanguage() {
        check("/", "/en", "English");
        check("/zoeken", "/en/zoeken", "English");
        check("/en", "/", "Nederlands");
        check("/en/zoeken", "/zoeken", "Nederlands");
        check("/en/beroepen/lasser", "/beroepen/lasser", "Nederlands");
    }

    @Test
    void saysInWhichLanguageTheOtherPageIs() {
        var link = around("/en/zoeken").select(".colophon__language");

        assertThat(link.attr("lang")).isEqualTo(Language.DUTCH.tag());
        assertThat(link.attr("hreflang")).isEqualTo(Language.DUTCH.tag());
    }

    private static void check(String path, String other, String name) {
        var link = around(path).select(".colophon__language");
        assertThat(link.attr("href")).as(path).isEqualTo(other);
        assertThat(link.text()).as(path).isEqualTo(name);
    }

    private static Element around(String path) {
        var frame = new Frame(List.of(CARE));
        frame.surround(path);
        var html = new Document("");
        html.appendChild(ElementUtil.toJsoup(html, frame.getElement()));
        return html;
    }
}
