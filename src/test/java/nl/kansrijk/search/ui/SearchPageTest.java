package nl.kansrijk.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class SearchPageTest {

    private final ApplicationContext portal;

    SearchPageTest(@Autowired ApplicationContext portal) {
        this.portal = portal;
    }

    @Test
    void showsTheOccupationThatIsMeantFirst() {
        assertThat(show("/zoeken?q=verpleegkundige").links(".hits").getFirst()).isEqualTo("/beroepen/verpleegkundige");
    }

    @Test
    void saysWhatItUnderstoodAndTakesItBackOnRequest() {
        var page = show("/zoeken?q=verpleegkundige utrecht");

        assertThat(page.texts(".chip")).singleElement().asString().startsWith("In de buurt van Utrecht");
        assertThat(page.links(".chips")).containsExactly("/zoeken?q=verpleegkundige");
    }

    @Test
    void saysWhereTheNearestSchoolsAre() {
        var page = show("/zoeken?q=verpleegkundige utrecht");

        assertThat(page.texts(".card__schools li")).isNotEmpty().allMatch(school -> school.contains(", in "));
        assertThat(page.texts(".card__schools li").getFirst()).endsWith("in Utrecht");
    }

    @Test
    void saysThatALongQueryIsCut() {
        assertThat(show("/zoeken?q=" + "a".repeat(10_000)).texts(".notice"))
                .singleElement()
                .asString()
                .contains("eerste 200");
        assertThat(show("/zoeken?q=" + "a".repeat(200)).texts(".notice")).isEmpty();
    }

    @Test
    void saysHowManySchoolsWithoutAPlace() {
        assertThat(show("/zoeken?q=verpleegkundige&type=course")
                        .texts(".card__fact")
                        .getFirst())
                .matches("Te leren bij \\d+ scholen");
    }

    @Test
    void keepsEveryChoiceInTheForm() {
        var page = show("/zoeken?q=zorg&sector=zorg&level=mbo-4&place=3511&radius=25");

        assertThat(page.html().select(".search__rail input[type=hidden]").eachAttr("value"))
                .containsExactlyInAnyOrder("zorg", "zorg", "mbo-4");
        assertThat(page.html().select("#zoek-plaats").attr("value")).isEqualTo("3511");
        assertThat(page.html().select("option[selected]").attr("value")).isEqualTo("25");
    }

    @Test
    void offersNoFilterThatLeavesNothing() {
        assertThat(show("/zoeken?q=verpleegkundige&sector=zorg").texts(".facet__count"))
                .isNotEmpty()
                .doesNotContain("0");
    }

    @Test
    void saysWhatItLookedForInsteadAndOffersTheWayBack() {
        var page = show("/zoeken?q=verpleegkundgie");

        assertThat(page.texts(".search__correction"))
                .containsExactly("We zochten op verpleegkundige. Zoek precies naar “verpleegkundgie”");
        assertThat(page.links(".search__correction")).containsExactly("/zoeken?q=verpleegkundgie&precies=1");
        assertThat(page.links(".hits").getFirst()).isEqualTo("/beroepen/verpleegkundige");
    }

    @Test
    void looksExactlyForWhatWasTypedOnRequest() {
        var page = show("/zoeken?q=verpleegkundgie&precies=1");

        assertThat(page.texts(".search__total")).containsExactly("Niets gevonden");
        assertThat(page.links(".search__correction")).containsExactly("/zoeken?q=verpleegkundgie");
    }

    @Test
    void understandsNothingWhenEveryWordIsMeantAsItStands() {
        var page = show("/zoeken?q=lasser in zwolle&precies=1");

        assertThat(page.html().select(".chips .chip[href*=precies]")).isEmpty();
        assertThat(page.html().select("input[name=precies]").attr("value")).isEqualTo("1");
    }

    @Test
    void marksTheWordsThatWereAskedFor() {
        assertThat(show("/zoeken?q=verpleegkundige").texts(".hits mark"))
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).contains("verpleegkund"));
    }

    @Test
    void showsTheSentenceThatHasTheWord() {
        var page = show("/zoeken?q=dinsdag&type=occupation");

        assertThat(page.texts(".card__text mark"))
                .isNotEmpty()
                .allMatch(word -> word.toLowerCase(Locale.ROOT).contains("dinsdag"));
    }

    @Test
    void letsTheOneThatWasAskedForByNameStandOut() {
        var page = show("/zoeken?q=lasser");

        assertThat(page.links(".card--best")).containsExactly("/beroepen/lasser", "/beroepen/lasser#route");
        assertThat(page.texts(".card--best .card__way")).containsExactly("Opleidingen voor dit beroep");
        assertThat(show("/zoeken?q=verpleeg").html().select(".card--best")).isEmpty();
    }

    @Test
    void groupsByKind() {
        var page = show("/zoeken?q=lasser");

        assertThat(page.texts(".kinds a").getFirst()).startsWith("Alles");
        assertThat(page.links(".kinds")).contains("/zoeken?q=lasser", "/zoeken?q=lasser&type=occupation");
        assertThat(page.html().select(".kinds [aria-current]").text()).startsWith("Alles");
        assertThat(show("/zoeken?q=lasser&type=occupation")
                        .html()
                        .select(".kinds [aria-current]")
                        .text())
                .startsWith("Beroepen");
    }

    @Test
    void takesTheKindOutOfAQueryThatNamesIt() {
        var page = show("/zoeken?q=opleiding lasser");

        assertThat(page.html().select(".kinds [aria-current]").text()).startsWith("Opleidingen");
        assertThat(page.links(".kinds").getFirst()).isEqualTo("/zoeken?q=lasser");
        assertThat(show("/zoeken?q=opleiding lasser&type=occupation").texts(".chip"))
                .singleElement()
                .asString()
                .startsWith("Beroep");
    }

    /** Follows every filter of some lists; a second value of a filter adds to the first, so that is more. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken",
                "/zoeken?q=verpleegkundige",
                "/zoeken?q=verpleegkundgie",
                "/zoeken?q=bbl lasser mbo 2 in zwolle",
                "/zoeken?q=opleiding zorg&place=3511&radius=25",
                "/zoeken?q=techniek&level=mbo-4"
            })
    void everyFilterLeavesAsMuchAsItSays(String address) {
        var links = show(address).html().select(".facet:not(:has([aria-current])) a, .kinds a:has(.facet__count)");

        assertThat(links).isNotEmpty().allSatisfy(link -> {
            var count = link.select(".facet__count").text();
            var results = count.equals("1") ? "1 resultaat" : count + " resultaten";
            var there = URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8);
            assertThat(show(there).texts(".search__total")).as(there).containsExactly(results);
        });
    }

    @Test
    void explainsTheOrder() {
        assertThat(show("/zoeken?q=lasser").links(".search__found")).contains("/zo-werkt-zoeken");
    }

    @Test
    void saysWhichFilterToTakeAwayAndWhatThatGives() {
        var page = show("/zoeken?q=lasser&type=occupation&sector=zorg&precies=1");

        assertThat(page.texts(".search__total")).containsExactly("Niets gevonden");
        assertThat(page.texts(".search__found .plain a")).contains("Zonder “Zorg”: 2 resultaten");
        assertThat(page.links(".search__found")).contains("/zoeken?q=lasser&type=occupation&precies=1");
    }

    @Test
    void saysHowMuchFartherAwayThereIsSomething() {
        var page = show("/zoeken?q=verloskunde&type=course&place=Den Helder&radius=10&precies=1");

        assertThat(page.texts(".search__total")).containsExactly("Niets gevonden");
        assertThat(page.texts(".search__found .plain a"))
                .anyMatch(way -> way.matches("(Tot (25|50|100) km|In heel Nederland): \\d+ resulta(at|ten)"));
    }

    @Test
    void offersFieldsOfWorkWhenNothingIsFound() {
        assertThat(show("/zoeken?q=xqzwvkjh").links(".search__found"))
                .contains("/werkvelden/metaal-en-maken", "/sterk-in-je-werk?vraag=xqzwvkjh");
    }

    @Test
    void offersWaysOnWhenNothingIsFound() {
        var page = show("/zoeken?q=xqzwvkjh&sector=zorg&place=3511");

        assertThat(page.texts(".search__total")).containsExactly("Niets gevonden");
        assertThat(page.links(".search__found"))
                .contains("/zoeken?q=xqzwvkjh&sector=zorg", "/zoeken?q=xqzwvkjh&place=3511", "/zoeken?type=occupation");
    }

    @Test
    void saysThatAPlaceIsUnknown() {
        assertThat(show("/zoeken?q=zorg&place=Atlantis").texts(".notice"))
                .singleElement()
                .asString()
                .startsWith("We kennen “Atlantis” niet.");
    }

    @Test
    void leafsThroughTheResults() {
        var page = show("/zoeken?type=occupation&page=2");

        assertThat(page.links(".paging")).containsExactly("/zoeken?type=occupation", "/zoeken?type=occupation&page=3");
    }

    @Test
    void showsDifferentResultsOnTheNextPage() {
        assertThat(show("/zoeken?type=occupation&page=2").links(".hits"))
                .hasSize(10)
                .doesNotContainAnyElementsOf(show("/zoeken?type=occupation").links(".hits"));
    }

    @Test
    void showsWhatItUnderstoodAndTakesItBack() {
        var page = show("/zoeken?q=bbl lasser mbo 2 in zwolle");

        assertThat(page.links(".chips"))
                .containsExactlyInAnyOrder(
                        "/zoeken?q=bbl+lasser+mbo+2",
                        "/zoeken?q=bbl+lasser+in+zwolle",
                        "/zoeken?q=lasser+mbo+2+in+zwolle");
        assertThat(page.html().select(".chips").text())
                .contains("In de buurt van Zwolle")
                .contains("mbo niveau 2");
    }

    @Test
    void keepsThePlaceWhenItCorrectsAWord() {
        var page = show("/zoeken?q=verplegkundige in utrecht");

        assertThat(page.texts(".search__correction strong")).containsExactly("verpleegkundige in utrecht");
        assertThat(page.texts(".chip")).singleElement().asString().startsWith("In de buurt van Utrecht");
    }

    @Test
    void findsNothingForSignsAlone() {
        assertThat(show("/zoeken?q=!!!???").html().text()).contains("Niets gevonden");
    }

    @Test
    void asksWhereSomebodyIsWhoSearchesNearby() {
        assertThat(show("/zoeken?q=lasser in de buurt").html().text()).contains("Waar ben je?");
    }

    @Test
    void givesAllResultsOneAddress() {
        assertThat(show("/zoeken?q=zorg").head().canonicalPath()).isEqualTo("/zoeken");
    }

    @Test
    void showsAQueryAsTextAndNeverAsHtml() {
        assertThat(show("/zoeken?q=<script>alert(1)</script>").html().select("script"))
                .isEmpty();
    }

    private ShownPage show(String address) {
        return ShownPage.at(portal, SearchPage.class, address);
    }
}
