package nl.kansrijk.agenda;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Sector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All events, coming and past. */
@Component
public class Events {

    private final JdbcClient jdbc;
    private final Clock clock;

    Events(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What to narrow the agenda down to.
     *
     * @param sector of one campaign
     */
    public record Choice(Optional<Sector> sector, Optional<EventSort> sort) {

        public static final Choice ALL = new Choice(Optional.empty(), Optional.empty());
    }

    /** An event, whether it is coming, past or withdrawn. */
    public Optional<Event> find(EventId id) {
        return jdbc.sql("select * from agenda_event where slug = :slug")
                .param("slug", id.slug())
                .query(Events::event)
                .optional();
    }

    /** An event that takes place and is not over yet. */
    public Optional<Event> findComing(EventId id) {
        return find(id).filter(event -> !event.withdrawn() && !event.isPast(clock.instant()));
    }

    /** Events that take place and are not over yet, the first first. */
    public List<Event> coming(Choice choice) {
        return jdbc.sql("""
                        select * from agenda_event
                        where not withdrawn and ends_at > :now
                        and (:sector = '' or sector = :sector) and (:sort = '' or sort = :sort)
                        order by starts_at, slug
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("sector", choice.sector().map(Sector::code).orElse(""))
                .param("sort", choice.sort().map(EventSort::code).orElse(""))
                .query(Events::event)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from agenda_event")
                .query(Integer.class)
                .single();
    }

    /** Coming, past and withdrawn events; those that start last come first. */
    public List<Event> all(int offset, int limit) {
        return jdbc.sql("select * from agenda_event order by starts_at desc, slug limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Events::event)
                .list();
    }

    /** An event, while everybody else who wants to lock it waits until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Event> lock(EventId id) {
        return jdbc.sql("select * from agenda_event where slug = :slug for update")
                .param("slug", id.slug())
                .query(Events::event)
                .optional();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                new EventId(row.getString("slug")),
                row.getString("title"),
                EventSort.of(row.getString("sort")).orElseThrow(),
                Sector.of(row.getString("sector")),
                row.getString("summary"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                Optional.ofNullable(row.getString("place")),
                Optional.ofNullable(row.getString("venue")),
                row.getString("organiser"),
                Optional.ofNullable(row.getString("provider")),
                Optional.ofNullable(row.getObject("capacity", Integer.class)),
                SignUpWay.of(row.getString("signup")),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getDate("closes")).map(Date::toLocalDate),
                Optional.ofNullable(row.getString("notice")),
                lines(row.getString("accessible")),
                lines(row.getString("occupations")).stream()
                        .map(OccupationId::new)
                        .toList(),
                lines(row.getString("sources")),
                row.getDate("checked").toLocalDate(),
                row.getString("body"),
                row.getBoolean("withdrawn"),
                row.getInt("sequence"));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
