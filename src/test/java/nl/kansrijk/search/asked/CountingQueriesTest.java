package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kansrijk.PortalTest;
import nl.kansrijk.search.asked.AskedQueries.Concern;
import nl.kansrijk.search.asked.AskedQueries.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CountingQueriesTest {

    private final CountingQueries counting;
    private final AskedQueries queries;
    private final JdbcClient jdbc;

    CountingQueriesTest(
            @Autowired CountingQueries counting, @Autowired AskedQueries queries, @Autowired JdbcClient jdbc) {
        this.counting = counting;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        counting.write();
        jdbc.sql("delete from search_asked").update();
    }

    @Test
    void tellsWhatCameOfAQuery() {
        for (var visitor : List.of("203.0.113.1", "203.0.113.2", "203.0.113.3")) {
            counting.count("zuster", Counts.ASKED, visitor);
            counting.count("zuster", Counts.SHOWN, visitor);
        }
        counting.count("zuster", Counts.chosen(4), "203.0.113.1");
        counting.write();

        assertThat(counted("zuster")).satisfies(zuster -> {
            assertThat(zuster.asked()).isEqualTo(3);
            assertThat(zuster.nothing()).isZero();
            assertThat(zuster.shown()).isEqualTo(3);
            assertThat(zuster.chosen()).isOne();
            assertThat(zuster.meanRank()).hasValue(4);
        });
    }

    @Test
    void tellsThatNothingIsFound() {
        IntStream.range(0, 3).forEach(time -> counting.count("xqzwvkjh", Counts.ASKED, "203.0.113.4"));
        counting.write();

        assertThat(counted("xqzwvkjh").nothing()).isEqualTo(3);
    }

    @Test
    void losesNothingWhileItWrites() {
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 300)
                    .forEach(visitor -> visitors.submit(() -> {
                        counting.count("lasser", Counts.ASKED, "203.0.113." + visitor);
                        if (visitor % 10 == 0) {
                            counting.write();
                        }
                    }));
        }
        counting.write();

        assertThat(counted("lasser").asked()).isEqualTo(300);
    }

    @Test
    void hasRoomForAsManyDifferentQueriesAsPeopleAsk() {
        IntStream.range(0, CountingQueries.MOST_WAITING + 1)
                .forEach(number -> counting.count("x" + number, Counts.SHOWN, "203.0.113." + number));
        counting.count("x0", Counts.SHOWN, "203.0.113.5");
        counting.write();

        assertThat(jdbc.sql("select sum(shown) from search_asked")
                        .query(Integer.class)
                        .single())
                .isEqualTo(CountingQueries.MOST_WAITING + 1);
    }

    @Test
    void countsNoMoreFromOneConnectionThanAClassSends() {
        var client = "198.51.100.1";
        var counted = IntStream.range(0, CountingQueries.MOST_PER_CONNECTION + 5)
                .filter(time -> counting.count("klas", Counts.ASKED, client))
                .count();
        counting.write();

        assertThat(counted).isEqualTo(CountingQueries.MOST_PER_CONNECTION);
        assertThat(counted("klas").asked()).isEqualTo(CountingQueries.MOST_PER_CONNECTION);
    }

    private AskedQuery counted(String query) {
        return queries.find(new Selection(Concern.ANY, 90, query), List.of(), 0, 10).stream()
                .filter(each -> each.text().equals(query))
                .findFirst()
                .orElseThrow();
    }
}
