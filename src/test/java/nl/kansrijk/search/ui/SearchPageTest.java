package nl.kansrijk.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import org.junit.jupiter.api.Test;
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
    void offersACorrection() {
        assertThat(show("/zoeken?q=verpleegkundgie").texts(".search__correction"))
                .containsExactly("Bedoel je verpleegkundige?");
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
        assertThat(show("/zoeken?q=verplegkundige in utrecht").links(".search__correction"))
                .containsExactly("/zoeken?q=verpleegkundige+in+utrecht");
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
