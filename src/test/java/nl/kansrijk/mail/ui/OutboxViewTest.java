package nl.kansrijk.mail.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Role;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutboxViewTest {

    private final ApplicationContext portal;
    private final JdbcClient jdbc;

    OutboxViewTest(
            @Autowired ApplicationContext portal,
            @Autowired Outbox outbox,
            @Autowired TransactionTemplate transaction,
            @Autowired JdbcClient jdbc) {
        this.portal = portal;
        this.jdbc = jdbc;
        transaction.executeWithoutResult(status -> outbox.put(Letter.to(
                new EmailAddress("zoe@voorbeeld.nl"),
                UUID.randomUUID().toString(),
                "Je hebt een plek",
                "Dag Zoë,\nTot dan.\n")));
    }

    @Test
    void showsTheNewestLetterFirst() {
        try (var browser = FlowBrowser.open(portal, Role.ADMINISTRATOR)) {
            browser.go("beheer/post");

            assertThat(_getFormattedRow(grid(), 0))
                    .contains("Je hebt een plek", "zoe@voorbeeld.nl", "bewaard, niet verstuurd");
        }
    }

    @Test
    void showsWhatALetterSays() {
        try (var browser = FlowBrowser.open(portal, Role.ADMINISTRATOR)) {
            browser.go("beheer/post");
            grid().asSingleSelect().setValue(_get(grid(), 0));

            assertThat(browser.elements("letter__text").getFirst().getText()).isEqualTo("Dag Zoë,\nTot dan.\n");
        }
    }

    @Test
    void showsALetterThatCannotBeOpenedAsSuch() {
        jdbc.sql("update mail_letter set sealed_body = 'damaged' where id = (select max(id) from mail_letter)")
                .update();
        try (var browser = FlowBrowser.open(portal, Role.ADMINISTRATOR)) {
            browser.go("beheer/post");
            assertThat(_getFormattedRow(grid(), 0)).contains("Niet te openen");

            grid().asSingleSelect().setValue(_get(grid(), 0));
            assertThat(browser.elements("letter__text")).isEmpty();
        }
    }

    @Test
    void leadsHereFromAdministration() {
        try (var browser = FlowBrowser.open(portal, Role.ADMINISTRATOR)) {
            browser.go("beheer");

            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/beheer/post");
        }
    }

    @SuppressWarnings("unchecked")
    private static Grid<Outbox.Put> grid() {
        return _get(Grid.class);
    }
}
