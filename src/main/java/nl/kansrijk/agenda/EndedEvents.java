package nl.kansrijk.agenda;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.kansrijk.content.ChangeFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the change feed that events are over, once, so that every node's index and pages let go of them. */
@Component
public class EndedEvents {

    private final JdbcClient jdbc;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EndedEvents(JdbcClient jdbc, ChangeFeed feed, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.feed = feed;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Announces what has ended since somebody last looked; any node may, as often as it likes. */
    public void announce() {
        if (untold().isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            feed.takeTurn();
            for (var slug : untold()) {
                jdbc.sql("update agenda_event set end_told = true where slug = :slug")
                        .param("slug", slug)
                        .update();
                feed.announce(AgendaKinds.EVENT, slug);
            }
        });
    }

    private List<String> untold() {
        return jdbc.sql("select slug from agenda_event where not end_told and ends_at <= :now order by slug")
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }
}
