package nl.kansrijk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What somebody sees who reads English. */
@RunningPortal
class LanguagesIT {

    private static final String ORIGIN = "https://kansrijk.example";
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final DocumentId ABOUT = DocumentId.dutch("page", "over");

    private final Caller caller;

    LanguagesIT(@Autowired Environment environment) {
        this.caller = Caller.withoutCookies(environment);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/zorg", "/en/over", "/en/zoeken?q=nurse", "/en/tovenarij"})
    void isEnglishFromTheFrameOn(String address) {
        var page = caller.page(address);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".skip-link").text()).isEqualTo("Skip to the content");
        assertThat(page.select("main").hasAttr("lang")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en", "/en/zorg", "/en/zoeken?q=lasser", "/en/opleidingen/mbo-verpleegkundige"})
    void staysInEnglish(String address) {
        var page = caller.page(address);
        var paths = Stream.concat(
                        page.select("body a[href^=/]:not([hreflang], [href=/werkplek])").eachAttr("href").stream(),
                        page.select("form").eachAttr("action").stream())
                .toList();

        assertThat(paths).isNotEmpty().allMatch(path -> path.equals("/en") || path.startsWith("/en/"));
    }

    @Test
    void leadsBackToDutch() {
        assertThat(caller.page("/en/zorg").select(".colophon__language").attr("href"))
                .isEqualTo("/zorg");
    }

    @Test
    void saysThatAPageIsThereInDutchOnly() {
        var page = caller.page("/en/beroepen/verpleegkundige");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("main").attr("lang")).isEqualTo("nl");
        assertThat(page.select("main > .notice[lang=en]").text()).isEqualTo("This page is only available in Dutch.");
    }

    @Test
    void namesTheDutchPageAsTheOneAddressWhereThereIsNoOther() {
        assertThat(canonical("/en/beroepen/verpleegkundige")).isEqualTo(ORIGIN + "/beroepen/verpleegkundige");
        assertThat(canonical("/en/zorg")).isEqualTo(ORIGIN + "/en/zorg");
        assertThat(canonical("/en")).isEqualTo(ORIGIN + "/en");
    }

    @Test
    void isNamedByTheDutchPageAndTheOtherWayRound() {
        assertThat(alternates("/zorg")).containsExactly("nl " + ORIGIN + "/zorg", "en " + ORIGIN + "/en/zorg");
        assertThat(alternates("/en/zorg")).isEqualTo(alternates("/zorg"));
    }

    @Test
    void isNotNamedWhereThereIsNoTranslation() {
        assertThat(alternates("/beroepen/verpleegkundige")).isEmpty();
        assertThat(alternates("/en/beroepen/verpleegkundige")).isEmpty();
    }

    @Test
    void isInTheSitemapWhereItIsTranslated() {
        var listed = Jsoup.parse(caller.get("/sitemap.xml").body(), "", Parser.xmlParser())
                .select("url > loc")
                .eachText();

        assertThat(listed)
                .contains(ORIGIN + "/en", ORIGIN + "/en/zorg", ORIGIN + "/en/over")
                .noneMatch(address -> address.startsWith(ORIGIN + "/en/beroepen/"));
    }

    @Test
    void marksATranslationAsStaleOnceTheDutchTextChanges(@Autowired Documents documents) {
        var before = documents.published(ABOUT).orElseThrow();
        var fields = new LinkedHashMap<>(before.fields());
        fields.put("summary", "Een heel ander verhaal.");
        publish(documents, translatedFrom(documents));
        await().atMost(SOON).until(() -> !isMarkedStale());

        publish(documents, new Document(ABOUT, fields, before.body()));
        try {
            await().atMost(SOON).until(this::isMarkedStale);
            assertThat(caller.get("/over").body()).doesNotContain("has changed since");
        } finally {
            publish(documents, before);
        }
        await().atMost(SOON).until(() -> !isMarkedStale());
    }

    /** The English text, as made from what is now published in Dutch. */
    private static Document translatedFrom(Documents documents) {
        var english = documents.published(new DocumentId("page", "over", "en")).orElseThrow();
        var fields = new LinkedHashMap<>(english.fields());
        fields.put(
                "translated-from",
                documents.publishedRevision(ABOUT).orElseThrow().digest().substring(0, 12));
        return new Document(english.id(), fields, english.body());
    }

    private static void publish(Documents documents, Document document) {
        documents.publish(document, Origin.DESK, "proef");
    }

    private boolean isMarkedStale() {
        return caller.page("/en/over").select(".notice--page").text().contains("has changed since");
    }

    private String canonical(String address) {
        return caller.page(address).select("link[rel=canonical]").attr("href");
    }

    private List<String> alternates(String address) {
        return caller.page(address).select("link[rel=alternate][hreflang]").stream()
                .map(LanguagesIT::alternate)
                .toList();
    }

    private static String alternate(Element link) {
        return link.attr("hreflang") + " " + link.attr("href");
    }
}
