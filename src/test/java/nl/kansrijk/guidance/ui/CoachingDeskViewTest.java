package nl.kansrijk.guidance.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.guidance.intake.Sending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CoachingDeskViewTest {

    private static final String COACH = "coach-van-de-proef";

    private final ApplicationContext portal;

    CoachingDeskViewTest(@Autowired ApplicationContext portal, @Autowired People people) {
        this.portal = portal;
        if (people.find(COACH).isEmpty()) {
            people.add(
                    new Person(COACH, "Coach", "{hash}", Set.of(Role.COACH), false, Optional.empty(), Area.EVERYWHERE));
        }
    }

    @Test
    void leadsFromTheQueueThroughTheCaseToOnesOwnList() {
        var asked = asked();
        try (var browser = FlowBrowser.openAs(COACH, portal, Role.COACH)) {
            browser.go("begeleiding");
            assertThat(_getFormattedRow(waiting(), row(asked)))
                    .contains("Midden-Utrecht", "Ik wil terug naar de zorg", asked.number());

            waiting().asSingleSelect().setValue(_get(waiting(), row(asked)));
            assertThat(browser.route()).isEqualTo("begeleiding/dossier/:id");
            assertThat(text(browser)).contains("Zoë, " + asked.number(), "zoe@voorbeeld.nl", "wijkverpleegkundige");

            _click(_get(Button.class, spec -> spec.withText("Pak op")));
            assertThat(_find(Button.class, spec -> spec.withText("Pak op"))).isEmpty();
            _setValue(_get(TextArea.class), "Gebeld: dinsdag om tien uur.");
            _click(_get(Button.class, spec -> spec.withText("Bewaar de notitie")));
            assertThat(text(browser))
                    .contains("opgepakt door " + COACH, "bekeken door " + COACH, "Gebeld: dinsdag om tien uur.");

            browser.go("begeleiding");
            assertThat(_getFormattedRow(mine(), 0)).contains("Opgepakt", asked.number());
        }
    }

    @Test
    void showsNothingToWhoHasNoRegion() {
        var asked = asked();
        try (var browser = FlowBrowser.open(portal, Role.COACH)) {
            browser.go("begeleiding");
            assertThat(_find(Grid.class)).isEmpty();
            assertThat(text(browser)).contains("Niemand wacht.", "Je begeleidt nog niemand.");

            browser.go("begeleiding/dossier/" + asked.id());
            assertThat(text(browser)).contains("Dit dossier is er niet").doesNotContain("Zoë");
        }
    }

    private Case asked() {
        var code = portal.getBean(Drafts.class).begin(GuidanceNode.complete()).code();
        var sent = (Sending.Outcome.Sent) portal.getBean(Sending.class).send(code, Language.DUTCH);
        return portal.getBean(Cases.class).find(sent.caseId()).orElseThrow();
    }

    private static int row(Case about) {
        for (var row = 0; row < _size(waiting()); row++) {
            if (_get(waiting(), row).id() == about.id()) {
                return row;
            }
        }
        throw new AssertionError("It does not wait.");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Case> waiting() {
        return _find(Grid.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Case> mine() {
        return _find(Grid.class).getLast();
    }

    private static String text(FlowBrowser browser) {
        return browser.shown().getElement().getTextRecursively();
    }
}
