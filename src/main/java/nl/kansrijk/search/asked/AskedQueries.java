package nl.kansrijk.search.asked;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people searched for, by query and day. Only what was asked several times is shown to anybody: who asks for
 * something nobody else asks for stays out of sight.
 */
@Component
public class AskedQueries {

    /** More different queries in a day are not people's; those that come later that day are not counted. */
    static final int MOST_A_DAY = 20_000;

    private static final String COUNTED = """
            from (
              select query, sum(asked) as on_the_whole, max(asked_on) as last_asked,
                sum(case when asked_on > :since then asked else 0 end) as times_asked,
                sum(case when asked_on > :since then nothing else 0 end) as times_nothing,
                sum(case when asked_on > :since then shown else 0 end) as times_shown,
                sum(case when asked_on > :since then chosen else 0 end) as times_chosen,
                sum(case when asked_on > :since then rank_sum else 0 end) as ranks
              from search_asked where asked_on > :kept group by query
            ) counted
            where on_the_whole >= :least and times_asked > 0 and query like :containing escape '!'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int keptDays;
    private final int least;

    AskedQueries(
            JdbcClient jdbc,
            Clock clock,
            @Value("${kansrijk.search.asked.kept-days}") int keptDays,
            @Value("${kansrijk.search.asked.shown-from}") int least) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keptDays = keptDays;
        this.least = least;
    }

    /** Why a query deserves a look. */
    public enum Concern {
        NOTHING_FOUND("and times_nothing > 0", "times_nothing desc"),
        /** Shown at least five times, and something chosen in less than one in ten. */
        RARELY_CHOSEN("and times_shown >= 5 and times_chosen * 10 < times_shown", "times_shown - times_chosen desc"),
        ANY("", "times_asked desc");

        private final String condition;
        private final String worstFirst;

        Concern(String condition, String worstFirst) {
            this.condition = condition;
            this.worstFirst = worstFirst;
        }
    }

    /** What queries can be put in order by. */
    public enum Measure {
        TEXT("query"),
        ASKED("times_asked"),
        NOTHING("times_nothing"),
        CHOSEN_SHARE("case when times_shown = 0 then 2.0 else times_chosen * 1.0 / times_shown end"),
        LAST_ASKED("last_asked");

        private final String expression;

        Measure(String expression) {
            this.expression = expression;
        }

        public Order ascending() {
            return new Order(expression + " asc");
        }

        public Order descending() {
            return new Order(expression + " desc");
        }
    }

    /** An order of queries; made by a {@link Measure}. */
    public static final class Order {

        private final String sql;

        private Order(String sql) {
            this.sql = sql;
        }
    }

    /**
     * Which queries somebody wants to see.
     *
     * @param days how many days to look back, today included
     * @param containing part of the query; may be empty
     */
    public record Selection(Concern concern, int days, String containing) {}

    /** Adds counts to those of today, outside any transaction: on PostgreSQL a duplicate key would spoil it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void add(Map<String, Counts> counts) {
        var today = Date.valueOf(LocalDate.now(clock));
        var room = MOST_A_DAY - queriesOf(today);
        for (var entry : counts.entrySet()) {
            if (add(entry.getKey(), today, entry.getValue()) == 0 && room > 0) {
                begin(entry.getKey(), today);
                add(entry.getKey(), today, entry.getValue());
                room--;
            }
        }
    }

    private int queriesOf(Date day) {
        return jdbc.sql("select count(*) from search_asked where asked_on = :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private int add(String query, Date day, Counts counts) {
        return jdbc.sql("""
                        update search_asked
                        set asked = asked + :asked, nothing = nothing + :nothing, shown = shown + :shown,
                          chosen = chosen + :chosen, rank_sum = rank_sum + :rankSum
                        where query = :query and asked_on = :day
                        """)
                .param("asked", counts.asked())
                .param("nothing", counts.nothing())
                .param("shown", counts.shown())
                .param("chosen", counts.chosen())
                .param("rankSum", counts.rankSum())
                .param("query", query)
                .param("day", day)
                .update();
    }

    private void begin(String query, Date day) {
        try {
            jdbc.sql("""
                            insert into search_asked (query, asked_on, asked, nothing, shown, chosen, rank_sum)
                            values (:query, :day, 0, 0, 0, 0, 0)
                            """).param("query", query).param("day", day).update();
        } catch (DuplicateKeyException anotherNodeDid) {
            // At the same moment; theirs will do.
        }
    }

    /** Queries of a selection in the order asked for, or else with the worst first. */
    public List<AskedQuery> find(Selection selection, List<Order> order, int offset, int limit) {
        var first = order.isEmpty()
                ? selection.concern().worstFirst
                : String.join(", ", order.stream().map(each -> each.sql).toList());
        return selected(
                        "select * ",
                        selection,
                        " order by %s, times_asked desc, query limit :limit offset :offset".formatted(first))
                .param("limit", limit)
                .param("offset", offset)
                .query(AskedQueries::asked)
                .list();
    }

    public int count(Selection selection) {
        return selected("select count(*) ", selection, "").query(Integer.class).single();
    }

    /** What came of a query in some days, today included; empty when it is not to be shown. */
    public Optional<AskedQuery> find(String query, int days) {
        return selected("select * ", new Selection(Concern.ANY, days, ""), "")
                .param("containing", literal(query))
                .query(AskedQueries::asked)
                .optional();
    }

    /** The queries that were asked last, the latest first. */
    public List<AskedQuery> latest(int atMost) {
        return find(new Selection(Concern.ANY, keptDays, ""), List.of(Measure.LAST_ASKED.descending()), 0, atMost);
    }

    private JdbcClient.StatementSpec selected(String begin, Selection selection, String end) {
        return jdbc.sql(begin + COUNTED + selection.concern().condition + end)
                .param("since", daysAgo(Math.min(selection.days(), keptDays)))
                .param("kept", daysAgo(keptDays))
                .param("least", least)
                .param("containing", "%" + literal(CountableQuery.folded(selection.containing())) + "%");
    }

    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** Erases the days that are not kept any more. */
    @Transactional
    int eraseOld() {
        return jdbc.sql("delete from search_asked where asked_on <= :day")
                .param("day", daysAgo(keptDays))
                .update();
    }

    private Date daysAgo(int days) {
        return Date.valueOf(LocalDate.now(clock).minusDays(days));
    }

    private static AskedQuery asked(ResultSet row, int number) throws SQLException {
        return new AskedQuery(
                row.getString("query"),
                row.getInt("times_asked"),
                row.getInt("times_nothing"),
                row.getInt("times_shown"),
                row.getInt("times_chosen"),
                row.getInt("ranks"),
                row.getDate("last_asked").toLocalDate());
    }
}
