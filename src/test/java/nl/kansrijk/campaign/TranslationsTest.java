package nl.kansrijk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.PublicPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final WrittenDocument ABOUT = WrittenDocument.page("over");

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void areShownToWhoReadsEnglish() {
        portal.publish(ABOUT, english());

        assertThat(about(Language.ENGLISH).title()).isEqualTo("About");
        assertThat(about(Language.DUTCH).title()).isEqualTo("Over");
    }

    @Test
    void areReplacedByTheDutchTextWhereThereIsNone() {
        portal.publish(ABOUT);

        assertThat(about(Language.ENGLISH).title()).isEqualTo("Over");
        assertThat(about(Language.ENGLISH).translation().language()).isEqualTo(Language.DUTCH);
    }

    @Test
    void areKnownFromTheDutchText() {
        portal.publish(ABOUT, english());

        assertThat(about(Language.DUTCH).translation().all())
                .containsExactlyInAnyOrder(Language.DUTCH, Language.ENGLISH);
    }

    @Test
    void areFreshWhileTheDutchTextIsWhatItWas() {
        portal.publish(ABOUT);
        portal.publish(english().with("translated-from", digest()));

        assertThat(about(Language.ENGLISH).translation().stale()).isFalse();
    }

    @Test
    void stayFreshWhenSomethingElseChanges() {
        portal.publish(ABOUT);
        portal.publish(english().with("translated-from", digest()));
        portal.publish(WrittenDocument.page("privacy"));

        assertThat(about(Language.ENGLISH).translation().stale()).isFalse();
    }

    @Test
    void areStaleOnceTheDutchTextChanges() {
        portal.publish(ABOUT);
        portal.publish(english().with("translated-from", digest()));
        portal.publish(ABOUT.saying("Een andere tekst."));

        assertThat(about(Language.ENGLISH).translation().stale()).isTrue();
    }

    @Test
    void areStaleWhenNobodySaysWhatTheyWereMadeFrom() {
        portal.publish(ABOUT, english());

        assertThat(about(Language.ENGLISH).translation().stale()).isTrue();
    }

    @Test
    void neverMakeTheDutchTextStale() {
        portal.publish(ABOUT, english());

        assertThat(about(Language.DUTCH).translation().stale()).isFalse();
    }

    @Test
    void areGoneWithTheDutchText() {
        portal.publish(ABOUT, english());
        portal.bean(Documents.class).withdraw(DocumentId.dutch("page", "over"));

        assertThat(portal.bean(PlainPages.class).find("over", Language.ENGLISH)).isEmpty();
    }

    @Test
    void areRefusedWithoutTheDutchText() {
        assertThat(portal.problemsWith(english()))
                .containsExactly("en/pages/over.md:1: Dit is een vertaling van pages/over.md, en dat is er niet.");
    }

    @Test
    void areInTheSitemapOnlyWhereTheyAre() {
        portal.publish(ABOUT, english(), WrittenDocument.page("privacy"));

        assertThat(portal.beans(PublicPaths.class).stream().flatMap(paths -> paths.all().stream()))
                .contains("/over", "/privacy", "/en", "/en/over")
                .doesNotContain("/en/privacy", "/en/beroepen/lasser")
                .doesNotHaveDuplicates();
    }

    private String digest() {
        return portal.bean(Documents.class)
                .publishedRevision(DocumentId.dutch("page", "over"))
                .orElseThrow()
                .digest()
                .substring(0, 12);
    }

    private PlainPage about(Language language) {
        return portal.bean(PlainPages.class).find("over", language).orElseThrow();
    }

    private static WrittenDocument english() {
        return ABOUT.with("title", "About").saying("The text.").inEnglish();
    }
}
