package nl.kansrijk.monitoring;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.design.PublicPaths;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether people find pages useful: only counted, per page and day. */
@Component
public class Opinions {

    /** Older days do not count any more: the page has changed since. */
    private static final Period REMEMBERED = Period.ofDays(90);

    private final JdbcClient jdbc;
    private final List<PublicPaths> pages;
    private final Clock clock;

    Opinions(JdbcClient jdbc, List<PublicPaths> pages, Clock clock) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.clock = clock;
    }

    /** What people said of a page in the last ninety days. */
    public record Tally(String path, int useful, int useless) {}

    /**
     * Counts an opinion, outside any transaction: on PostgreSQL one would be lost with the first duplicate key.
     *
     * @param path of the page
     * @return false when there is no such page, and nothing was counted
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public boolean count(String path, boolean useful) {
        if (pages.stream().noneMatch(each -> each.has(path))) {
            return false;
        }
        var today = Date.valueOf(LocalDate.now(clock));
        if (add(path, today, useful) == 0) {
            begin(path, today);
            add(path, today, useful);
        }
        return true;
    }

    private void begin(String path, Date today) {
        try {
            jdbc.sql("insert into monitoring_opinion (path, said_on, useful, useless) values (:path, :today, 0, 0)")
                    .param("path", path)
                    .param("today", today)
                    .update();
        } catch (DuplicateKeyException somebodyElseDid) {
            // At the same moment; theirs will do.
        }
    }

    private int add(String path, Date today, boolean useful) {
        return jdbc.sql("""
                        update monitoring_opinion
                        set useful = useful + :yes, useless = useless + :no
                        where path = :path and said_on = :today
                        """)
                .param("yes", useful ? 1 : 0)
                .param("no", useful ? 0 : 1)
                .param("path", path)
                .param("today", today)
                .update();
    }

    /** Erases the days that do not count any more. */
    @Transactional
    public int eraseOld() {
        return jdbc.sql("delete from monitoring_opinion where said_on <= :since")
                .param("since", since())
                .update();
    }

    /** Pages that people had an opinion on, the least useful first. */
    public List<Tally> all() {
        return jdbc.sql("""
                        select path, sum(useful) as useful, sum(useless) as useless from monitoring_opinion
                        where said_on > :since group by path
                        order by sum(useless) - sum(useful) desc, path
                        """)
                .param("since", since())
                .query((row, number) -> new Tally(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    private Date since() {
        return Date.valueOf(LocalDate.now(clock).minus(REMEMBERED));
    }

    public Optional<Tally> of(String path) {
        return all().stream().filter(tally -> tally.path().equals(path)).findFirst();
    }
}
