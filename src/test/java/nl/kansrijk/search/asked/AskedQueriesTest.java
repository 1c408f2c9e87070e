package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.search.asked.AskedQueries.Concern;
import nl.kansrijk.search.asked.AskedQueries.Measure;
import nl.kansrijk.search.asked.AskedQueries.Selection;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AskedQueriesTest {

    private static final Selection ALL = new Selection(Concern.ANY, 90, "");

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final AskedQueries queries;

    AskedQueriesTest(TestDatabase database) {
        this.database = database;
        queries = database.start(
                        Map.of("kansrijk.search.asked.kept-days", 90, "kansrijk.search.asked.shown-from", 3),
                        List.of(AskedQueries.class, clock))
                .getBean(AskedQueries.class);
    }

    @Test
    void addUpOverDays() {
        add("zuster", new Counts(2, 0, 2, 1, 3));
        clock.pass(Duration.ofDays(1));
        add("zuster", new Counts(1, 1, 0, 0, 0));
        add("zuster", new Counts(1, 0, 1, 1, 1));

        assertThat(queries.find(ALL, List.of(), 0, 10))
                .containsExactly(new AskedQuery("zuster", 4, 1, 3, 2, 4, LocalDate.parse("2026-11-22")));
        assertThat(queries.count(ALL)).isOne();
    }

    @Test
    void areHiddenUntilTheyWereAskedThreeTimes() {
        asked("zuster", 2);
        assertThat(texts(ALL)).isEmpty();
        assertThat(queries.count(ALL)).isZero();

        clock.pass(Duration.ofDays(40));
        asked("zuster", 1);

        assertThat(texts(ALL)).containsExactly("zuster");
        assertThat(texts(new Selection(Concern.ANY, 30, ""))).containsExactly("zuster");
    }

    @Test
    void countWithinThePeriod() {
        asked("zuster", 5);
        clock.pass(Duration.ofDays(30));
        asked("lasser", 3);
        var month = new Selection(Concern.ANY, 30, "");

        assertThat(texts(month)).containsExactly("lasser");
        assertThat(queries.count(month)).isOne();
        assertThat(texts(ALL)).containsExactly("zuster", "lasser");
    }

    @Test
    void thatFoundNothingComeWorstFirst() {
        add("automonteur", new Counts(9, 1, 8, 4, 4));
        add("heftruk", new Counts(4, 4, 0, 0, 0));
        asked("lasser", 20);

        assertThat(texts(new Selection(Concern.NOTHING_FOUND, 90, ""))).containsExactly("heftruk", "automonteur");
    }

    @Test
    void ofWhichHitsAreRarelyChosenWereShownFiveTimes() {
        add("werk", new Counts(30, 0, 30, 2, 8));
        add("baan", new Counts(11, 0, 11, 1, 4));
        add("geld", new Counts(10, 0, 10, 1, 4));
        add("weinig", new Counts(4, 0, 4, 0, 0));
        add("vijf", new Counts(5, 0, 5, 0, 0));

        assertThat(texts(new Selection(Concern.RARELY_CHOSEN, 90, ""))).containsExactly("werk", "baan", "vijf");
    }

    @Test
    void areFoundByTheirLetters() {
        asked("zuster worden", 3);
        asked("100% thuis", 3);
        asked("dietist", 3);

        assertThat(texts(new Selection(Concern.ANY, 90, " Zuster "))).containsExactly("zuster worden");
        assertThat(texts(new Selection(Concern.ANY, 90, "diëtist"))).containsExactly("dietist");
        assertThat(texts(new Selection(Concern.ANY, 90, "0% t"))).containsExactly("100% thuis");
        assertThat(texts(new Selection(Concern.ANY, 90, "1_0"))).isEmpty();
        assertThat(texts(new Selection(Concern.ANY, 90, "a!b"))).isEmpty();
    }

    @Test
    void areReadPageByPage() {
        IntStream.range(0, 25).forEach(number -> asked("vraag " + (char) ('a' + number), 3));

        assertThat(queries.count(ALL)).isEqualTo(25);
        assertThat(queries.find(ALL, List.of(), 20, 10))
                .extracting(AskedQuery::text)
                .containsExactly("vraag u", "vraag v", "vraag w", "vraag x", "vraag y");
    }

    @Test
    void areInTheOrderThatIsAskedFor() {
        add("a", new Counts(3, 3, 0, 0, 0));
        clock.pass(Duration.ofDays(1));
        add("b", new Counts(9, 0, 9, 1, 1));
        add("c", new Counts(5, 0, 5, 5, 5));

        assertThat(ordered(Measure.TEXT.descending())).containsExactly("c", "b", "a");
        assertThat(ordered(Measure.ASKED.ascending())).containsExactly("a", "c", "b");
        assertThat(ordered(Measure.NOTHING.descending())).containsExactly("a", "b", "c");
        assertThat(ordered(Measure.CHOSEN_SHARE.ascending())).containsExactly("b", "c", "a");
        assertThat(ordered(Measure.LAST_ASKED.ascending())).containsExactly("a", "b", "c");
    }

    @Test
    void thatWereAskedLastAreKnown() {
        asked("oud", 30);
        clock.pass(Duration.ofDays(2));
        asked("nieuw", 3);
        asked("vaak", 8);

        assertThat(queries.latest(2)).extracting(AskedQuery::text).containsExactly("vaak", "nieuw");
    }

    @Test
    void areErasedAfterNinetyDays() {
        asked("zuster", 3);
        clock.pass(Duration.ofDays(89));
        assertThat(queries.eraseOld()).isZero();
        clock.pass(Duration.ofDays(1));

        assertThat(texts(ALL)).isEmpty();
        assertThat(queries.eraseOld()).isOne();
        assertThat(rows()).isZero();
    }

    @Test
    void areAllCountedWhenNodesWriteAtOnce() {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(node -> nodes.submit(() -> asked("zuster", 1)));
        }

        assertThat(queries.find(ALL, List.of(), 0, 1))
                .extracting(AskedQuery::asked)
                .containsExactly(20);
    }

    @Test
    void keepNoMoreInADayThanPeopleAsk() {
        var flood = new HashMap<String, Counts>();
        IntStream.rangeClosed(0, AskedQueries.MOST_A_DAY).forEach(number -> flood.put("x" + number, Counts.ASKED));
        queries.add(flood);
        asked("zuster", 3);

        assertThat(rows()).isEqualTo(AskedQueries.MOST_A_DAY);
        assertThat(texts(ALL)).isEmpty();
    }

    private void asked(String query, int times) {
        add(query, new Counts(times, 0, 0, 0, 0));
    }

    private void add(String query, Counts counts) {
        queries.add(Map.of(query, counts));
    }

    private List<String> texts(Selection selection) {
        return queries.find(selection, List.of(), 0, 100).stream()
                .map(AskedQuery::text)
                .toList();
    }

    private List<String> ordered(AskedQueries.Order order) {
        return queries.find(ALL, List.of(order), 0, 100).stream()
                .map(AskedQuery::text)
                .toList();
    }

    private int rows() {
        return database.jdbc()
                .sql("select count(*) from search_asked")
                .query(Integer.class)
                .single();
    }
}
