package nl.kansrijk.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Providers;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@RunningPortal
class PublicPagesIT {

    private static final String NURSE = "/beroepen/verpleegkundige";
    private static final String ORIGIN = "https://kansrijk.example";
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Caller caller;

    PublicPagesIT(@Autowired Environment environment) {
        this.caller = Caller.withoutCookies(environment);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void tellWhatMakesThemTheSame() {
        var tag = caller.get(NURSE).headers().firstValue("ETag").orElseThrow();

        var again = caller.get(NURSE, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void areSentWholeWhenTheyAreNotTheSame() {
        assertThat(caller.get(NURSE, "If-None-Match", "W/\"0123456789\"").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\", %s", "%s, \"other\""})
    void understandEveryFormOfIfNoneMatch(String form) {
        var tag = caller.get(NURSE).headers().firstValue("ETag").orElseThrow();

        assertThat(caller.get(NURSE, "If-None-Match", form.formatted(tag)).statusCode())
                .isEqualTo(304);
    }

    @Test
    void areTheSameTextCompressedAndNot() throws IOException {
        var plain = caller.bytes(NURSE, "Accept-Encoding", "identity");
        var compressed = caller.bytes(NURSE, "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length / 2);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void areNotCompressedForWhoRefusesIt() {
        assertThat(caller.bytes(NURSE, "Accept-Encoding", "gzip;q=0, identity")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void answerHeadAsGetWithoutABody() {
        var head = caller.head(NURSE);
        var get = caller.bytes(NURSE);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(get.body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zorg", "/over", NURSE, "/opleidingen/mbo-verpleegkundige", "/scholen/albeda"})
    void haveOneAddressATitleAndADescription(String path) {
        var page = caller.page(path + "?utm_source=proef");

        assertThat(page.select("link[rel=canonical]").eachAttr("href")).containsExactly(ORIGIN + path);
        assertThat(page.select("meta[name=description]").attr("content")).hasSizeGreaterThan(20);
        assertThat(page.title()).endsWith(" – Kansrijk");
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("meta[name=robots]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/zorg", NURSE, "/opleidingen/mbo-verpleegkundige", "/scholen/albeda", "/zoeken?q=zorg"})
    void areCompleteWithoutScript(String address) {
        var page = caller.page(address);

        assertThat(page.select("main#inhoud")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#inhoud");
    }

    @Test
    void tellSearchEnginesThatAllResultsAreOnePage() {
        assertThat(caller.page("/zoeken?q=zorg").select("link[rel=canonical]").attr("href"))
                .endsWith("/zoeken");
    }

    @ParameterizedTest
    @CsvSource({
        NURSE + ",Occupation",
        "/opleidingen/mbo-verpleegkundige,Course",
        "/opleidingen/hbo-verpleegkunde,Course",
        "/scholen/albeda,EducationalOrganization",
        "/zorg,CollectionPage",
        "/,WebSite"
    })
    void describeThemselvesInValidJson(String address, String type) {
        var script = caller.page(address).select("script[type=application/ld+json]");

        var json = JsonMapper.shared().readTree(script.html());
        assertThat(json.get("@context").stringValue()).isEqualTo("https://schema.org");
        assertThat(json.get("@type").stringValue()).isEqualTo(type);
        assertThat(json.get("name").stringValue()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beroepen/drakentemmer",
                "/opleidingen/mbo-drakentemmer",
                "/scholen/zweinstein",
                "/tovenarij",
                "/een/heel/lang/pad",
                "/beroepen",
                "/beroepen/"
            })
    void thatDoNotExistSayMissingAndOfferASearch(String address) {
        var answer = caller.get(address);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("main form[action=/zoeken] input[name=q]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void thatDoNotExistSearchForWhatTheAddressSays() {
        assertThat(caller.page("/beroepen/drakentemmer")
                        .select("main input[name=q]")
                        .attr("value"))
                .isEqualTo("drakentemmer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", NURSE, "/zoeken?q=zorg", "/tovenarij", "/inloggen", "/api/v1/search?q=zorg"})
    void areGuardedByHeaders(String address) {
        var headers = caller.get(address).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).isPresent().get().isIn("DENY", "SAMEORIGIN");
        if (!address.startsWith("/api/")) {
            assertThat(headers.firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", NURSE, "/zoeken", "/tovenarij"})
    void refuseAPost(String address) {
        var answer = caller.post(address, Map.of("q", "zorg"));

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void listEveryOccupationCourseAndSchoolInTheSitemap(
            @Autowired Occupations occupations, @Autowired Courses courses, @Autowired Providers providers) {
        var answer = caller.get("/sitemap.xml");
        var listed = Jsoup.parse(answer.body(), "", Parser.xmlParser())
                .select("url > loc")
                .eachText();

        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/xml");
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsAll(occupations.ids().stream()
                        .map(id -> ORIGIN + CatalogPaths.of(id))
                        .toList())
                .containsAll(courses.ids().stream()
                        .map(id -> ORIGIN + CatalogPaths.of(id))
                        .toList())
                .containsAll(providers.all().stream()
                        .map(provider -> ORIGIN + CatalogPaths.of(provider.id()))
                        .toList())
                .contains(ORIGIN + "/", ORIGIN + "/zorg", ORIGIN + "/over");
    }

    @Test
    void keepRobotsOutOfTheWorkAreas() {
        assertThat(caller.get("/robots.txt").body().lines())
                .contains(
                        "Disallow: /redactie",
                        "Disallow: /begeleiding",
                        "Disallow: /beheer",
                        "Sitemap: " + ORIGIN + "/sitemap.xml");
    }

    @Test
    void tellWhomToTellAboutALeak() {
        var lines = caller.get("/.well-known/security.txt").body().lines().toList();

        assertThat(lines).anyMatch(line -> line.startsWith("Contact: https://"));
        var expires = lines.stream()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        assertThat(OffsetDateTime.parse(expires.substring("Expires: ".length())))
                .isAfter(OffsetDateTime.now(ZoneOffset.UTC))
                .isBefore(OffsetDateTime.now(ZoneOffset.UTC).plusYears(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void sayThatThePortalIsWell(String address) {
        assertThat(caller.get(address).statusCode()).isEqualTo(200);
        assertThat(caller.json(address).get("status").stringValue()).isEqualTo("UP");
    }

    @Test
    void showWhatIsPublishedWithinASecondHereAndInSearch(@Autowired Documents documents) {
        var id = DocumentId.dutch("occupation", "proefberoep-rietdekker");
        var model =
                documents.published(DocumentId.dutch("occupation", "timmerman")).orElseThrow();
        var fields = new LinkedHashMap<>(model.fields());
        fields.put("title", "Rietdekker");
        fields.put("synonyms", List.of());
        assertThat(caller.get("/beroepen/" + id.slug()).statusCode()).isEqualTo(404);

        documents.publish(new Document(id, fields, model.body()), Origin.DESK, "proef");
        try {
            await().atMost(SOON)
                    .until(() -> caller.get("/beroepen/" + id.slug()).statusCode() == 200);
            await().atMost(SOON)
                    .until(() -> caller.get("/zoeken?q=rietdekker").body().contains(id.slug()));

            fields.put("title", "Rieten-dakdekker");
            documents.publish(new Document(id, fields, model.body()), Origin.DESK, "proef");
            await().atMost(SOON)
                    .until(() -> caller.get("/beroepen/" + id.slug()).body().contains("Rieten-dakdekker"));
        } finally {
            documents.withdraw(id);
        }
        await().atMost(SOON).until(() -> caller.get("/beroepen/" + id.slug()).statusCode() == 404);
    }

    @Test
    void renameACampaignInTheMenuWithinASecond(@Autowired Documents documents) {
        var id = DocumentId.dutch("campaign", "techniek");
        var before = documents.published(id).orElseThrow();
        var fields = new LinkedHashMap<>(before.fields());
        fields.put("name", "Maakwerk");
        assertThat(caller.get("/over").body()).doesNotContain("Maakwerk");

        documents.publish(new Document(id, fields, before.body()), Origin.DESK, "proef");
        try {
            await().atMost(SOON).until(() -> caller.get("/over").body().contains(">Maakwerk</a>"));
        } finally {
            documents.publish(before, Origin.DESK, "proef");
        }
        await().atMost(SOON).until(() -> !caller.get("/over").body().contains("Maakwerk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nonsense",
                "/assets/nonsense.png",
                "/.well-known/nonsense",
                "/health/nonsense",
                "/llms.txt",
                "/favicon.ico"
            })
    void areNotWhatAMissingFileLeadsTo(String address) {
        var answer = caller.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void areUtf8() {
        assertThat(caller.get("/").headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(new String(caller.bytes("/", "Accept-Encoding", "identity").body(), StandardCharsets.UTF_8))
                .contains("Vind werk dat bij je past – Kansrijk");
    }
}
