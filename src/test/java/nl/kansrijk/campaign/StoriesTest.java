package nl.kansrijk.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.catalog.FurtherReading;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.design.PublicPaths;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where stories turn up, and where a portrait no longer does once its consent has ended. */
class StoriesTest {

    private static final OccupationId WELDER = new OccupationId("lasser");

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Nested
    class WithConsent {

        @Test
        void areFoundBySearch() {
            portal.publish(WrittenDocument.portrait("noor"));

            assertThat(found()).extracting(found -> found.key().id()).contains("noor");
        }

        @Test
        void areFoundByWhatIsSaidInTheFilm() {
            portal.publish(
                    WrittenDocument.portrait("noor")
                            .with(
                                    "video",
                                    "[{provider: YouTube, address: 'https://film.invalid/1', title: Een dag, duration: '4', transcript: Ze bikt slakken.}]"));

            assertThat(found()).extracting(SearchDocument::text).anyMatch(text -> text.contains("Ze bikt slakken."));
        }

        @Test
        void areFoundByTheNameOfTheirOccupation() {
            portal.publish(WrittenDocument.story("een-dag"));

            assertThat(found())
                    .filteredOn(found -> found.key().equals(key("een-dag")))
                    .flatExtracting(SearchDocument::names)
                    .contains("Lasser");
        }

        @Test
        void areFoundAnewWhenTheirOccupationChanges() {
            portal.publish(WrittenDocument.story("een-dag"));

            assertThat(search().touchedBy(new Change(1, "occupation", "lasser")))
                    .isEqualTo(new SearchSource.Touched.Some(Set.of(key("een-dag"))));
        }

        @Test
        void areInTheSitemap() {
            portal.publish(WrittenDocument.portrait("noor"));

            assertThat(sitemap()).contains("/verhalen/noor");
        }

        @Test
        void areReadOnAtTheirOccupation() {
            portal.publish(WrittenDocument.portrait("noor"));

            assertThat(readingOn()).extracting(FurtherReading.Piece::path).containsExactly("/verhalen/noor");
        }
    }

    @Nested
    class AfterConsent {

        AfterConsent() {
            portal.publish(WrittenDocument.portrait("noor"));
            portal.clock().pass(Duration.ofDays(10));
        }

        @Test
        void areNotFoundBySearch() {
            assertThat(found()).extracting(found -> found.key().id()).doesNotContain("noor");
            assertThat(search().find(key("noor"))).isEmpty();
        }

        @Test
        void areNotInTheSitemap() {
            assertThat(sitemap()).doesNotContain("/verhalen/noor");
        }

        @Test
        void areNotReadOnAtTheirOccupation() {
            assertThat(readingOn()).isEmpty();
        }
    }

    @Nested
    class Watched {

        @Test
        void areAnnouncedOnTheDayAfterConsentEnds() {
            portal.publish(WrittenDocument.portrait("noor"));
            watch().look();
            var before = feed().latest();

            portal.clock().pass(Duration.ofDays(10));
            watch().look();

            assertThat(feed().after(before)).containsExactly(new Change(before + 1, "story", "noor"));
        }

        @Test
        void areAnnouncedOnTheDayConsentBegins() {
            portal.publish(WrittenDocument.portrait("noor").with("consent-given", "2026-11-22"));
            watch().look();
            var before = feed().latest();

            portal.clock().pass(Duration.ofDays(1));
            watch().look();

            assertThat(feed().after(before)).extracting(Change::name).containsExactly("noor");
        }

        @Test
        void areAnnouncedOnce() {
            portal.publish(WrittenDocument.portrait("noor"));
            portal.clock().pass(Duration.ofDays(10));
            watch().look();
            var before = feed().latest();

            watch().look();
            portal.clock().pass(Duration.ofDays(1));
            watch().look();

            assertThat(feed().after(before)).isEmpty();
        }

        @Test
        void areAnnouncedAfterAStartToAnIndexThatSleptThroughTheEnd() {
            portal.publish(WrittenDocument.portrait("noor"));
            var before = feed().latest();
            portal.clock().pass(Duration.ofDays(10));

            watch().look();

            assertThat(feed().after(before)).extracting(Change::name).containsExactly("noor");
        }

        @Test
        void areNotAnnouncedWhereThereIsNobodyToAsk() {
            portal.publish(WrittenDocument.story("een-dag"));
            var before = feed().latest();

            watch().look();

            assertThat(feed().after(before)).isEmpty();
        }
    }

    @Nested
    class Refused {

        @Test
        void withoutConsent() {
            assertThat(portal.problemsWith(WrittenDocument.portrait("noor").without("consent-until")))
                    .singleElement()
                    .asString()
                    .startsWith("stories/noor.md:")
                    .endsWith("Veld 'form': Een portret heeft ook nodig: consent-until.");
        }

        @Test
        void withConsentThatEndsBeforeItBegins() {
            assertThat(portal.problemsWith(WrittenDocument.portrait("noor").with("consent-until", "2026-10-31")))
                    .singleElement()
                    .asString()
                    .endsWith("Veld 'consent-until': De toestemming eindigt voor ze begint. Kijk beide dagen na.");
        }

        @Test
        void withAPersonInAStoryAboutNobody() {
            assertThat(portal.problemsWith(WrittenDocument.story("een-dag").with("person", "Noor")))
                    .singleElement()
                    .asString()
                    .endsWith("gaat over niemand in het bijzonder. Haal weg: person.");
        }

        @Test
        void notWithConsentForOneDay() {
            assertThat(portal.problemsWith(WrittenDocument.portrait("noor").with("consent-until", "2026-11-01")))
                    .isEmpty();
        }
    }

    @Test
    void cannotEvenBeMadeWithConsentThatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Story.Consent("Noor", LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-01")));
    }

    private List<SearchDocument> found() {
        return search().all();
    }

    private SearchSource search() {
        return portal.bean(CampaignSearch.class);
    }

    private List<String> sitemap() {
        return portal.beans(PublicPaths.class).stream()
                .flatMap(paths -> paths.all().stream())
                .toList();
    }

    private List<FurtherReading.Piece> readingOn() {
        return portal.beans(FurtherReading.class).stream()
                .flatMap(reading -> reading.about(WELDER).stream())
                .toList();
    }

    private ConsentWatch watch() {
        return portal.bean(ConsentWatch.class);
    }

    private ChangeFeed feed() {
        return portal.bean(ChangeFeed.class);
    }

    private static SearchKey key(String slug) {
        return new SearchKey(CampaignSearch.STORY, slug);
    }
}
