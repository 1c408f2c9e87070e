package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LevelPageTest {

    private final SmallPortal portal = SmallPortal.open().publish(WrittenDocument.level("mbo-2"));

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void saysHowLongItTakesAndWhoCanStart() {
        assertThat(show("mbo-2").texts(".facts dd")).containsExactly("1 tot 2 jaar");
        assertThat(show("mbo-2").texts("#toelating li")).containsExactly("Je hebt een vmbo-diploma.");
    }

    @Test
    void leadsToItsCoursesInEverySectorThatHasThem() {
        portal.publish(
                WrittenDocument.course("lassen"),
                WrittenDocument.course("verzorgen").with("sector", "zorg").with("level", "mbo-3"));

        assertThat(show("mbo-2").links(".link-list"))
                .containsExactly("/zoeken?type=course&sector=techniek&level=mbo-2");
    }

    @Test
    void leadsToTheOtherLevelsLowestFirst() {
        portal.publish(WrittenDocument.level("master"), WrittenDocument.level("mbo-1"));

        assertThat(show("mbo-2").links(".link-list")).containsExactly("/niveaus/mbo-1", "/niveaus/master");
    }

    @Test
    void isReachedFromItsCourses() {
        portal.publish(WrittenDocument.course("lassen"));

        assertThat(portal.show(CoursePage.class, "/opleidingen/lassen").links("#toelating"))
                .containsExactly("/niveaus/mbo-2");
    }

    @Test
    void hasOneAddress() {
        assertThat(show("mbo-2").head().canonicalPath()).isEqualTo("/niveaus/mbo-2");
    }

    @Test
    void isNowhereUnderAnUnknownName() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("mbo-9"));
    }

    @Test
    void isNowhereWhenNobodyWroteIt() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("mbo-1"));
    }

    private ShownPage show(String slug) {
        return portal.show(LevelPage.class, "/niveaus/" + slug);
    }
}
