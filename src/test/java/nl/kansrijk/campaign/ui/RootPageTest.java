package nl.kansrijk.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class RootPageTest {

    private final ApplicationContext portal;

    RootPageTest(@Autowired ApplicationContext portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorg", "techniek", "defensie"})
    void campaignsLeadToOccupations(String campaign) {
        assertThat(show("/" + campaign).links(".band--featured .card"))
                .hasSizeGreaterThan(3)
                .allMatch(to -> to.startsWith("/beroepen/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zorg",
                "techniek",
                "defensie",
                "over",
                "privacy",
                "toegankelijkheid",
                "bol-en-bbl",
                "wat-kost-een-opleiding",
                "omscholen",
                "sporttest-defensie"
            })
    void everyPageHasItsOwnAddressAndOneMainHeading(String slug) {
        var page = show("/" + slug);

        assertThat(page.head().canonicalPath()).isEqualTo("/" + slug);
        assertThat(page.texts("h1")).containsExactly(page.head().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorg", "techniek", "defensie"})
    void everyFigureHasASourceAndADate(String campaign) {
        assertThat(show("/" + campaign).html().select(".figure"))
                .allSatisfy(figure -> assertThat(figure.select(".small").text()).matches(".+, .*\\d{4}.*"));
    }

    @Test
    void refusesAnUnknownName() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("/tovenarij"));
    }

    @Test
    void homeLeadsToEveryCampaign() {
        var home = ShownPage.at(portal, HomePage.class, "/");

        assertThat(home.links(".posters")).containsExactlyInAnyOrder("/zorg", "/techniek", "/defensie");
    }

    private ShownPage show(String address) {
        return ShownPage.at(portal, RootPage.class, address);
    }
}
