package nl.kansrijk.campaign.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoryPagesTest {

    private static final String FILM =
            "[{provider: YouTube, address: 'https://film.invalid/1', title: Een dag, duration: '4', transcript: Noor bikt slakken.}]";

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void sayThatTheEditorsWroteThem() {
        portal.publish(WrittenDocument.story("een-dag"));

        assertThat(show("een-dag").texts(".story__kind"))
                .singleElement()
                .asString()
                .contains("van onze redactie");
    }

    @Test
    void sayWhoIsPortrayedAndUntilWhen() {
        portal.publish(WrittenDocument.portrait("noor"));

        assertThat(show("noor").texts(".story__kind"))
                .singleElement()
                .asString()
                .contains("echt mens: Noor", "tot en met 30 november 2026");
    }

    @Test
    void leadToTheOccupation() {
        portal.publish(WrittenDocument.story("een-dag"));

        assertThat(show("een-dag").links(".call")).containsExactly("/beroepen/lasser");
    }

    @Test
    void areStillThereWhenTheirOccupationIsNot() {
        portal.publish(WrittenDocument.story("een-dag"));
        portal.bean(Documents.class).withdraw(DocumentId.dutch("occupation", "lasser"));

        assertThat(show("een-dag").texts("h1")).containsExactly("Een-dag");
    }

    @Test
    void askNothingOfSomebodyElseBeforeConsent() {
        portal.publish(WrittenDocument.story("een-dag").with("video", FILM));

        assertThat(show("een-dag").html().select("iframe, video, img, script, [src]"))
                .isEmpty();
        assertThat(show("een-dag").html().select("video-on-consent details").text())
                .contains("Noor bikt slakken.");
    }

    @Test
    void areThereOnTheLastDayOfConsent() {
        portal.publish(WrittenDocument.portrait("noor"));
        portal.clock().pass(Duration.ofDays(9));

        assertThat(show("noor").texts("h1")).containsExactly("Noor");
    }

    @Test
    void areGoneTheDayAfterConsentEnds() {
        portal.publish(WrittenDocument.portrait("noor"));
        portal.clock().pass(Duration.ofDays(10));

        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("noor"));
    }

    @Test
    void areNotThereBeforeConsentBegins() {
        portal.publish(WrittenDocument.portrait("noor").with("consent-given", "2026-11-22"));

        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("noor"));
    }

    @Test
    void areListedPerSector() {
        portal.publish(WrittenDocument.story("een-dag"), WrittenDocument.portrait("noor"));

        assertThat(list().texts("h2")).containsExactly("Techniek");
        assertThat(list().links(".card")).containsExactly("/verhalen/een-dag", "/verhalen/noor");
    }

    @Test
    void areNotListedWithoutConsent() {
        portal.publish(WrittenDocument.story("een-dag"), WrittenDocument.portrait("noor"));
        portal.clock().pass(Duration.ofDays(10));

        assertThat(list().links(".card")).containsExactly("/verhalen/een-dag");
    }

    private ShownPage show(String slug) {
        return portal.show(StoryPage.class, "/verhalen/" + slug);
    }

    private ShownPage list() {
        return portal.show(StoriesPage.class, "/verhalen");
    }
}
