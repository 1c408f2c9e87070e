package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkFieldPageTest {

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void leadsToItsOccupationsByName() {
        assertThat(show("metaal").links(".card"))
                .containsExactly("/beroepen/bankwerker", "/beroepen/lasser", "/beroepen/plaatwerker");
    }

    @Test
    void saysInWhichSectorItIs() {
        assertThat(show("metaal").texts(".hero__kind")).containsExactly("Werkveld in de techniek");
    }

    @Test
    void wearsTheColoursOfItsSector() {
        assertThat(show("metaal").html().select("main").attr("data-campaign")).isEqualTo("techniek");
    }

    @Test
    void leadsToOtherFieldsOfItsSector() {
        portal.publish(
                WrittenDocument.field("hout"), WrittenDocument.field("keuken").with("sector", "zorg"));

        assertThat(show("metaal").links(".link-list")).containsExactly("/werkvelden/hout");
    }

    @Test
    void hasNoHeadingForOtherFieldsWhereThereAreNone() {
        assertThat(show("metaal").texts("h2")).noneMatch(heading -> heading.startsWith("Andere werkvelden"));
    }

    @Test
    void hasNoHeadingForOccupationsWhereThereAreNone() {
        portal.publish(WrittenDocument.field("hout"));

        assertThat(show("hout").texts("h2")).doesNotContain("Beroepen");
    }

    @Test
    void saysWhenItWasChecked() {
        assertThat(show("metaal").texts(".source-note p"))
                .containsExactly("Deze tekst is nagekeken op 1 november 2026.");
    }

    @Test
    void hasOneAddress() {
        assertThat(show("metaal").head().canonicalPath()).isEqualTo("/werkvelden/metaal");
    }

    @Test
    void isNowhereUnderAnUnknownName() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("toverij"));
    }

    private ShownPage show(String slug) {
        return portal.show(WorkFieldPage.class, "/werkvelden/" + slug);
    }
}
