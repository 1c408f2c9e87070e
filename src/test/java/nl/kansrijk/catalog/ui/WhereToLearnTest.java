package nl.kansrijk.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class WhereToLearnTest {

    private final ApplicationContext portal;
    private FlowBrowser browser;

    WhereToLearnTest(@Autowired ApplicationContext portal) {
        this.portal = portal;
        this.browser = FlowBrowser.open(portal);
    }

    @BeforeEach
    void openACourse() {
        browser.go("opleidingen/mbo-verpleegkundige");
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void putsTheNearestSchoolFirstWhenAPostcodeIsTyped() {
        type("3511");

        assertThat(schools().getFirst()).contains("Utrecht");
    }

    @Test
    void putsAnotherSchoolFirstWhenAnotherPlaceIsTyped() {
        type("3511");
        type("groningen");

        assertThat(schools().getFirst()).contains("Groningen");
    }

    @Test
    void saysHowFarTheNextSchoolIs() {
        type("3511");

        assertThat(schools().get(2)).containsPattern(", \\d+ km");
    }

    @Test
    void keepsEverySchoolWhateverIsTyped() {
        var before = schools();
        type("3511");

        assertThat(schools()).hasSameSizeAs(before);
    }

    @Test
    void saysThatAPlaceIsUnknown() {
        type("Lutjebroekstrahuizen");

        assertThat(browser.elements("notice"))
                .extracting(Element::getTextRecursively)
                .containsExactly(
                        "We kennen “Lutjebroekstrahuizen” niet. Vul vier cijfers in, bijvoorbeeld 3511, of een plaatsnaam.");
    }

    @Test
    void takesTheNoticeAwayWhenThePlaceIsKnown() {
        type("Lutjebroekstrahuizen");
        type("3511");

        assertThat(browser.elements("notice")).isEmpty();
    }

    private static void type(String place) {
        _setValue(_get(Input.class, search -> search.withId("plaats")), place);
    }

    private List<String> schools() {
        return browser.elements("row").stream().map(Element::getTextRecursively).toList();
    }
}
