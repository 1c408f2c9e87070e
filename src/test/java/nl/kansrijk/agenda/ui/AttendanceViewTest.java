package nl.kansrijk.agenda.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog.ConfirmEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Role;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.signup.AttendanceList;
import nl.kansrijk.agenda.signup.SignUp;
import nl.kansrijk.agenda.signup.SignUpForm;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.agenda.signup.SigningUp;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.design.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AttendanceViewTest {

    private static final EventId EVENT = anOpenDay("lijst-op-het-bureau").id();

    private final ApplicationContext portal;
    private final Documents documents;

    AttendanceViewTest(@Autowired ApplicationContext portal, @Autowired Documents documents) {
        this.portal = portal;
        this.documents = documents;
    }

    @BeforeEach
    void publishAFullEvent() {
        var event = anOpenDay(EVENT.slug()).with("date", "2999-12-12").forPeople(1);
        documents.publish(event.document(), Origin.DESK, "redacteur");
        signUp("Zoe", Optional.of("een tolk"));
        signUp("Ali", Optional.empty());
    }

    @AfterEach
    void withdraw() {
        documents.withdraw(anOpenDay(EVENT.slug()).document().id());
    }

    @Test
    void showsHowFullAnEventIs() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/agenda");

            assertThat(rows(events()))
                    .contains(List.of("Open dag techniek", "donderdag 12 december 2999", "komt nog", "1", "1", "1"));
        }
    }

    @Test
    void showsWhoComesAndWhatTheyNeed() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/agenda");
            choose();

            assertThat(rows(signUps()))
                    .extracting(row -> row.subList(0, 6))
                    .containsExactly(
                            List.of("Zoe", "zoe@voorbeeld.nl", "1", "plek", "een tolk", ""),
                            List.of("Ali", "ali@voorbeeld.nl", "1", "wachtlijst", "", ""));
            assertThat(_find(Anchor.class))
                    .filteredOn(link -> link.getText().equals("Download de lijst (CSV)"))
                    .hasSize(1);
        }
    }

    @Test
    void showsASignUpThatCannotBeOpenedAsSuch() {
        portal.getBean(JdbcClient.class)
                .sql("update agenda_sign_up set sealed_name = 'damaged' where id = :id")
                .param("id", signUpsOf(EVENT).getFirst().id())
                .update();
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/agenda");
            choose();

            assertThat(rows(signUps())).extracting(List::getFirst).containsExactly("niet te openen", "Ali");
            assertThat(portal.getBean(AttendanceList.class).of(EVENT)).contains("niet te openen,,1,plek,,");
        }
    }

    @Test
    void takesSomebodyOffTheListAfterAsking() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/agenda");
            choose();
            _click((Button) _getCellComponent(signUps(), 0, "haal-weg"));
            assertThat(signUpsOf(EVENT)).hasSize(2);

            var question = _get(ConfirmDialog.class);
            ComponentUtil.fireEvent(question, new ConfirmEvent(question, false));

            assertThat(signUpsOf(EVENT)).singleElement().matches(SignUp::isPlaced);
            assertThat(rows(signUps())).extracting(List::getFirst).containsExactly("Ali");
        }
    }

    @Test
    void leadsHereFromTheDesk() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie");

            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/redactie/agenda");
        }
    }

    private void signUp(String name, Optional<String> wishes) {
        portal.getBean(SigningUp.class)
                .signUp(EVENT, new SignUpForm(name, AgendaNode.address(name), 1, wishes, Language.DUTCH));
    }

    private List<SignUp> signUpsOf(EventId event) {
        return portal.getBean(SignUps.class).of(event);
    }

    private void choose() {
        events().asSingleSelect()
                .setValue(portal.getBean(Events.class).find(EVENT).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static Grid<Event> events() {
        return _find(Grid.class).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static Grid<SignUp> signUps() {
        return _find(Grid.class).getLast();
    }

    private static List<List<String>> rows(Grid<?> grid) {
        return IntStream.range(0, _size(grid))
                .mapToObj(row -> _getFormattedRow(grid, row))
                .toList();
    }
}
