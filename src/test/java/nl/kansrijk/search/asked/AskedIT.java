package nl.kansrijk.search.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import nl.kansrijk.search.asked.AskedQueries.Concern;
import nl.kansrijk.search.asked.AskedQueries.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted of what people do on the results page. */
@RunningPortal
class AskedIT {

    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";

    private final Caller caller;
    private final CountingQueries counting;
    private final AskedQueries queries;
    private final JdbcClient jdbc;

    AskedIT(
            @Autowired Environment environment,
            @Autowired CountingQueries counting,
            @Autowired AskedQueries queries,
            @Autowired JdbcClient jdbc) {
        this.caller = Caller.withoutCookies(environment);
        this.counting = counting;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @AfterEach
    void forget() {
        caller.close();
        counting.write();
        jdbc.sql("delete from search_asked").update();
    }

    @Test
    void countsEveryViewOfAResultsPageAlsoFromTheCache() {
        caller.get("/zoeken?q=Automonteur");
        caller.get("/zoeken?q=automonteur");
        caller.get("/en/zoeken?q=automonteur");
        var etag =
                caller.get("/zoeken?q=automonteur").headers().firstValue("ETag").orElseThrow();
        assertThat(caller.get("/zoeken?q=automonteur", "If-None-Match", etag).statusCode())
                .isEqualTo(304);

        assertThat(counted("automonteur"))
                .hasValueSatisfying(counted -> assertThat(counted.asked()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken?q=automonteur&type=course",
                "/zoeken?q=automonteur&place=3511",
                "/zoeken?q=automonteur&page=2",
                "/api/v1/search?q=automonteur",
                "/api/v1/suggest?q=automonteur",
                "/agenda?q=automonteur"
            })
    void countsNothingElse(String address) {
        IntStream.range(0, 3).forEach(time -> caller.get(address));

        assertThat(counted("automonteur")).isEmpty();
    }

    @Test
    void countsNoRobotsAndNoPagesThatNobodyAskedFor() {
        for (var time = 0; time < 3; time++) {
            caller.get("/zoeken?q=automonteur", "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
            caller.get("/zoeken?q=automonteur", "Sec-Purpose", "prefetch");
        }

        assertThat(counted("automonteur")).isEmpty();
    }

    @Test
    void countsWhatIsShownAndChosen() {
        for (var time = 0; time < 3; time++) {
            caller.get("/zoeken?q=automonteur");
            assertThat(tell("query=automonteur").statusCode()).isEqualTo(204);
        }
        var answer = tell("query=Automonteur&rank=2");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(counted("automonteur")).hasValueSatisfying(counted -> {
            assertThat(counted.shown()).isEqualTo(3);
            assertThat(counted.chosen()).isOne();
            assertThat(counted.meanRank()).hasValue(2);
        });
    }

    @Test
    void remembersNothingThatMayBePersonal() {
        assertThat(caller.get("/zoeken?q=jan%40voorbeeld.nl").statusCode()).isEqualTo(200);
        assertThat(tell("query=jan%40voorbeeld.nl").statusCode()).isEqualTo(400);
        counting.write();

        assertThat(jdbc.sql("select count(*) from search_asked")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "query=",
                "query=%00",
                "query=%FF",
                "query=%ZZ",
                "rank=1",
                "query=zuster&rank=",
                "query=zuster&rank=0",
                "query=zuster&rank=-1",
                "query=zuster&rank=100",
                "query=zuster&rank=%D9%A3",
                "query=zuster&rank=1.5"
            })
    void refusesWhatMakesNoSense(String body) {
        assertThat(tell(body).statusCode()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsTooLongOrComesFromElsewhere() {
        assertThat(tell("query=zuster&rank=1&x=" + "x".repeat(2_000)).statusCode())
                .isEqualTo(413);
        assertThat(caller.post("/api/v1/asked", FORM, "query=zuster", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/api/v1/asked", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(caller.get("/api/v1/asked").statusCode()).isEqualTo(405);
    }

    @Test
    void marksTheListThatMayBeCounted() {
        assertThat(caller.page("/zoeken?q=Zuster").select(".hits[data-asked]").eachAttr("data-asked"))
                .containsExactly("zuster");
        for (var address : List.of("/zoeken?q=zuster&type=occupation", "/zoeken?type=occupation", "/zoeken")) {
            assertThat(caller.page(address).select("[data-asked]")).as(address).isEmpty();
        }
    }

    private HttpResponse<String> tell(String body) {
        return caller.post("/api/v1/asked", FORM, body);
    }

    private Optional<AskedQuery> counted(String query) {
        counting.write();
        return queries.find(new Selection(Concern.ANY, 90, query), List.of(), 0, 1).stream()
                .findFirst();
    }
}
