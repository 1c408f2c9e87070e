package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of schools and the map beside it. */
class SchoolsNearbyTest {

    private static final String WELDING = "/opleidingen/basislasser";

    private final SmallPortal portal = SmallPortal.open();

    @BeforeEach
    void threeSchoolsInTwoPlaces() {
        portal.publish(WrittenDocument.course("basislasser"))
                .load(
                        "postcodes",
                        "postcode,place,municipality,latitude,longitude",
                        "3511,Utrecht,Utrecht,52.09,5.12",
                        "8011,Zwolle,Zwolle,52.51,6.09",
                        "9711,Groningen,Groningen,53.21,6.56")
                .load(
                        "providers",
                        "id,slug,name,sort,place,website,source",
                        "00AA,aarde,Aarde College,mbo,Groningen,,duo-mbo-2019",
                        "00BB,boom,Boom College,mbo,Utrecht,,duo-mbo-2019",
                        "00CC,cirkel,Cirkel College,mbo,Utrecht,,duo-mbo-2019")
                .load(
                        "offerings",
                        "course,provider,path,place,students,source",
                        "basislasser,00AA,bol,Groningen,,duo-mbo-2019",
                        "basislasser,00BB,bbl,Utrecht,,duo-mbo-2019",
                        "basislasser,00CC,bol,Utrecht,,duo-mbo-2019")
                .load(
                        "provinces",
                        "province,ring,border,source",
                        "Utrecht,1,\"52.100,5.100 52.200,5.200 52.300,5.100\",duo-mbo-2019",
                        "Texel,1,\"53.000,4.700 53.100,4.800 53.000,4.900\",duo-mbo-2019");
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void standInTheOrderOfTheirPlacesWhileNobodySaysWhere() {
        assertThat(show(WELDING).texts(".schools .row__title"))
                .containsExactly("Aarde College", "Boom College", "Cirkel College");
        assertThat(show(WELDING).texts(".schools .row__fact")).containsExactly("Groningen", "Utrecht", "Utrecht");
        assertThat(show(WELDING).texts(".schools .row__more")).containsExactly("bol", "bbl", "bol");
    }

    @Test
    void sendSomebodyToTheSchoolWhereTheSourceDoesNotSayHow() {
        portal.load(
                "offerings",
                "course,provider,path,place,students,source",
                "basislasser,00AA,,Groningen,,rio-2026",
                "basislasser,00BB,bbl,Utrecht,,duo-mbo-2019");

        assertThat(show(WELDING).texts(".schools .row__more"))
                .containsExactly("vraag of het voltijd of deeltijd is", "bbl");
        assertThat(show(WELDING).texts(".where .small"))
                .singleElement()
                .asString()
                .contains("RIO alleen dat ze de opleiding mag geven");
    }

    @Test
    void refuseAWayOfLearningThatDoesNotExist() {
        assertThat(portal.problemsIn(
                        "offerings",
                        "course,provider,path,place,students,source",
                        "basislasser,00AA,thuis,Groningen,,duo-mbo-2019"))
                .singleElement()
                .asString()
                .contains("'thuis' is geen leerweg");
    }

    @Test
    void standNearestFirst() {
        assertThat(show(WELDING + "?place=8011").texts(".schools .row__fact"))
                .containsExactly("Utrecht, 81 km", "Utrecht, 81 km", "Groningen, 84 km");
    }

    @Test
    void standWithoutADistanceInOnesOwnPlace() {
        assertThat(show(WELDING + "?place=Groningen").texts(".schools .row__fact"))
                .startsWith("Groningen");
    }

    @Test
    void standOnTheMapOncePerPlace() {
        assertThat(show(WELDING).html().select(".map a").eachAttr("aria-label"))
                .containsExactly("Groningen, 1 school", "Utrecht, 2 scholen");
    }

    @Test
    void areAsManyOnTheMapAsInTheList() {
        var page = show(WELDING);

        var onTheMap = page.html().select(".map a").eachAttr("aria-label").stream()
                .mapToInt(label -> Integer.parseInt(label.replaceAll("\\D", "")))
                .sum();
        assertThat(onTheMap).isEqualTo(page.texts(".schools .row").size());
    }

    @Test
    void comeToTheTopByALinkOnTheMap() {
        assertThat(show(WELDING).links(".map"))
                .containsExactly(WELDING + "?place=Groningen#scholen", WELDING + "?place=Utrecht#scholen");
    }

    @Test
    void lieInACountryWithItsIslands() {
        assertThat(show(WELDING).html().select(".map__land").attr("d")).matches("M[^M]+zM[^M]+z");
    }

    @Test
    void areReachedByKeyboardOnTheMap() {
        assertThat(show(WELDING).html().select(".map a")).allSatisfy(dot -> {
            assertThat(dot.attr("href")).isNotEmpty();
            assertThat(dot.hasAttr("tabindex")).isFalse();
        });
    }

    @Test
    void areNotHiddenFromScreenReadersOnTheMap() {
        assertThat(show(WELDING).html().select("[aria-hidden] .map__dot")).isEmpty();
        assertThat(show(WELDING).html().select(".map svg").attr("role")).isEqualTo("group");
    }

    @Test
    void sayOfWhenTheirSourceIs() {
        assertThat(show(WELDING).texts("#scholen > .small"))
                .singleElement()
                .asString()
                .contains("2019");
    }

    @Test
    void keepTheirLinksInTheVisitorsLanguage() {
        assertThat(show("/en" + WELDING).links(".schools")).allMatch(to -> to.startsWith("/en/scholen/"));
        assertThat(show("/en" + WELDING).links(".map")).allMatch(to -> to.startsWith("/en" + WELDING));
    }

    private ShownPage show(String address) {
        return portal.show(CoursePage.class, address);
    }
}
