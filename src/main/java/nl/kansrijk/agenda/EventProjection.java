package nl.kansrijk.agenda;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Projection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies published events into this module's table, and tells what changed for who had signed up. */
@Component
class EventProjection implements Projection {

    private final JdbcClient jdbc;
    private final Events events;
    private final Clock clock;
    private final ApplicationEventPublisher publisher;

    EventProjection(JdbcClient jdbc, Events events, Clock clock, ApplicationEventPublisher publisher) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.publisher = publisher;
    }

    @Override
    public String kind() {
        return AgendaKinds.EVENT;
    }

    @Override
    public void project(Document published) {
        if (!published.id().equals(DocumentId.dutch(AgendaKinds.EVENT, published.slug()))) {
            return;
        }
        var id = new EventId(published.slug());
        var before = events.lock(id);
        if (before.isEmpty()) {
            write(
                    published,
                    "insert into agenda_event (slug, title, sort, sector, summary, starts_at, ends_at, place, "
                            + "venue, organiser, provider, capacity, signup, link, closes, notice, accessible, occupations, "
                            + "sources, checked, body, withdrawn, sequence, end_told) "
                            + "values (:slug, :title, :sort, :sector, :summary, :starts, :ends, :place, :venue, :organiser, "
                            + ":provider, :capacity, :signup, :link, :closes, :notice, :accessible, :occupations, :sources, "
                            + ":checked, :body, false, 0, :endTold)");
            return;
        }
        write(published, """
                update agenda_event set title = :title, sort = :sort, sector = :sector, summary = :summary,
                  starts_at = :starts, ends_at = :ends, place = :place, venue = :venue, organiser = :organiser,
                  provider = :provider, capacity = :capacity, signup = :signup, link = :link, closes = :closes,
                  notice = :notice, accessible = :accessible, occupations = :occupations, sources = :sources,
                  checked = :checked, body = :body, withdrawn = false, sequence = sequence + 1, end_told = :endTold
                where slug = :slug
                """);
        publisher.publishEvent(new EventChanged(before.get(), events.find(id).orElseThrow()));
    }

    @Override
    public void withdraw(DocumentId document) {
        var id = new EventId(document.slug());
        if (document.equals(DocumentId.dutch(AgendaKinds.EVENT, document.slug()))
                && events.lock(id).isPresent()) {
            jdbc.sql("update agenda_event set withdrawn = true, sequence = sequence + 1 where slug = :slug")
                    .param("slug", id.slug())
                    .update();
            publisher.publishEvent(new EventWithdrawn(events.find(id).orElseThrow()));
        }
    }

    private void write(Document event, String sql) {
        var ends = moment(event, "end");
        jdbc.sql(sql)
                .param("slug", event.slug())
                .param("title", event.text("title"))
                .param("sort", event.text("sort"))
                .param("sector", event.text("sector"))
                .param("summary", event.text("summary"))
                .param("starts", Timestamp.from(moment(event, "start")))
                .param("ends", Timestamp.from(ends))
                .param("place", event.optionalText("place").orElse(null))
                .param("venue", event.optionalText("venue").orElse(null))
                .param("organiser", event.text("organiser"))
                .param("provider", event.optionalText("provider").orElse(null))
                .param(
                        "capacity",
                        event.optionalText("capacity").map(Integer::valueOf).orElse(null))
                .param("signup", event.text("signup"))
                .param("link", event.optionalText("link").orElse(null))
                .param(
                        "closes",
                        Optional.of("closes")
                                .filter(event.fields()::containsKey)
                                .map(field -> Date.valueOf(event.day(field)))
                                .orElse(null))
                .param("notice", event.optionalText("notice").orElse(null))
                .param("accessible", String.join("\n", event.texts("accessible")))
                .param("occupations", String.join("\n", event.texts("occupations")))
                .param("sources", String.join("\n", event.texts("sources")))
                .param("checked", Date.valueOf(event.day("checked")))
                .param("body", event.body())
                .param("endTold", !ends.isAfter(clock.instant()))
                .update();
    }

    private static Instant moment(Document event, String time) {
        return event.day("date")
                .atTime(LocalTime.parse(event.text(time)))
                .atZone(Event.ZONE)
                .toInstant();
    }
}
