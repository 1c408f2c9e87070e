package nl.kansrijk.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

/** The contract of the open search API: other programs build on it. */
@RunningPortal
class SearchApiIT {

    private final Caller caller;

    SearchApiIT(@Autowired Environment environment) {
        this.caller = Caller.withoutCookies(environment);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void answersWithItsParts() {
        assertThat(search("q=verpleegkundige").propertyNames())
                .containsExactlyInAnyOrder("total", "results", "facets", "didYouMean", "understood", "corrected");
    }

    @Test
    void tellsOfEachResultWhatItIsAndWhyItWasFound() {
        var first = search("q=zuster").get("results").get(0);

        assertThat(first.propertyNames()).contains("type", "id", "title", "url", "snippet", "why", "score");
        assertThat(first.get("type").stringValue()).isEqualTo("occupation");
        assertThat(first.get("id").stringValue()).isEqualTo("verpleegkundige");
        assertThat(first.get("title").stringValue()).isEqualTo("Verpleegkundige");
        assertThat(first.get("url").stringValue()).isEqualTo("/beroepen/verpleegkundige");
        assertThat(first.get("snippet").stringValue()).startsWith("Je zorgt voor mensen");
        assertThat(first.get("why").stringValue()).contains("zuster");
        assertThat(first.get("score").isNumber()).isTrue();
    }

    @Test
    void answersWithJson() {
        assertThat(caller.get("/api/v1/search?q=zorg").headers().firstValue("Content-Type"))
                .contains("application/json");
    }

    @Test
    void findsOccupationsAndCoursesNearAPlace() {
        var found = search("q=verpleegkundige+utrecht");

        assertThat(found.get("results").findValuesAsString("type")).contains("occupation", "course");
        assertThat(found.get("understood").get(0).get("value").stringValue()).isEqualTo("Utrecht");
        assertThat(results(found))
                .filteredOn(result -> result.get("type").stringValue().equals("course"))
                .isNotEmpty()
                .allSatisfy(course -> assertThat(
                                course.get("nearest").get(0).get("kilometres").doubleValue())
                        .isBetween(0.0, 350.0));
    }

    @Test
    void countsWhatEachFilterWouldLeave() {
        var facets = search("q=verpleegkundige").get("facets");

        assertThat(facets.propertyNames()).containsExactlyInAnyOrder("type", "sector", "level", "path");
        assertThat(facets.get("type"))
                .isNotEmpty()
                .allSatisfy(count -> assertThat(count.get("count").longValue()).isPositive());
    }

    @Test
    void aFilterLeavesAsMuchAsItsCountSaid() {
        var count = StreamSupport.stream(
                        search("q=verpleegkundige").get("facets").get("level").spliterator(), false)
                .filter(level -> level.get("value").stringValue().equals("mbo-4"))
                .findFirst()
                .orElseThrow()
                .get("count")
                .longValue();

        assertThat(search("q=verpleegkundige&level=mbo-4").get("total").longValue())
                .isEqualTo(count);
    }

    @Test
    void filtersByEveryParameter() {
        assertThat(search("type=course&sector=techniek&level=mbo-2&path=bbl").get("results"))
                .isNotEmpty()
                .allSatisfy(
                        result -> assertThat(result.get("type").stringValue()).isEqualTo("course"));
    }

    @Test
    void leafsThroughTheResults() {
        var one = search("type=occupation&size=5");
        var two = search("type=occupation&size=5&page=2");

        assertThat(one.get("results")).hasSize(5);
        assertThat(two.get("results").findValuesAsString("id"))
                .hasSize(5)
                .doesNotContainAnyElementsOf(one.get("results").findValuesAsString("id"));
        assertThat(one.get("total")).isEqualTo(two.get("total"));
    }

    @Test
    void corrects() {
        assertThat(search("q=verpleegkundgie").get("corrected").stringValue()).isEqualTo("verpleegkundige");
        assertThat(search("q=verpleegkundige").get("corrected").isNull()).isTrue();
    }

    @Test
    void correctsNothingWhenEveryWordIsMeantAsItStands() {
        var found = search("q=verpleegkundgie&exact=true");

        assertThat(found.get("corrected").isNull()).isTrue();
        assertThat(found.get("didYouMean").isNull()).isTrue();
        assertThat(found.get("total").longValue()).isZero();
    }

    @Test
    void saysWhereTheWordsStand() {
        var first = search("q=verpleegkundige").get("results").get(0);
        var mark = first.get("titleMarks").get(0);

        assertThat(first.get("title")
                        .stringValue()
                        .substring(mark.get("from").intValue(), mark.get("to").intValue()))
                .isEqualTo("Verpleegkundige");
    }

    @Test
    void keepsWithinTheRadius() {
        var within = search("q=verpleegkunde&type=course&place=3511&radius=25");
        var anywhere = search("q=verpleegkunde&type=course&place=3511");

        assertThat(within.get("total").longValue())
                .isPositive()
                .isLessThanOrEqualTo(anywhere.get("total").longValue());
        assertThat(results(within))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                result.get("nearest").get(0).get("kilometres").doubleValue())
                        .isLessThan(25.5));
    }

    @Test
    void suggestsWithATypeATitleAndAnAddress() {
        var suggestions = caller.json("/api/v1/suggest?q=verple");

        assertThat(suggestions.isArray()).isTrue();
        assertThat(suggestions)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.propertyNames()).contains("type", "title", "path", "match"));
        assertThat(suggestions.findValuesAsString("path")).contains("/beroepen/verpleegkundige");
    }

    @Test
    void suggestsNothingForNothing() {
        assertThat(caller.json("/api/v1/suggest?q=")).isEmpty();
        assertThat(caller.json("/api/v1/suggest")).isEmpty();
    }

    private JsonNode search(String query) {
        return caller.json("/api/v1/search?" + query);
    }

    private static List<JsonNode> results(JsonNode found) {
        return StreamSupport.stream(found.get("results").spliterator(), false).toList();
    }
}
