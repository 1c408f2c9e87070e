package nl.kansrijk.agenda;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** The agenda over HTTP, without script and without mail server. */
@RunningPortal
class AgendaIT {

    private static final String PAGE = "/agenda/open-dag-techniek";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Caller caller;
    private final Documents documents;
    private final SignUps signUps;
    private final Manager sessions;

    AgendaIT(
            @Autowired Environment environment,
            @Autowired Documents documents,
            @Autowired SignUps signUps,
            @Autowired ServletWebServerApplicationContext context) {
        this.caller = Caller.withoutCookies(environment);
        this.documents = documents;
        this.signUps = signUps;
        var tomcat = (TomcatWebServer) java.util.Objects.requireNonNull(context.getWebServer());
        this.sessions = ((Context) tomcat.getTomcat().getHost().findChildren()[0]).getManager();
    }

    @BeforeEach
    void publish() {
        publish(anOpenDay().forPeople(2), 20);
    }

    /** Withdrawing also clears the list. */
    @AfterEach
    void withdraw() {
        documents.withdraw(DocumentId.dutch("event", "open-dag-techniek"));
        caller.close();
    }

    @Test
    void leadsFromTheFormToTheSignUp() {
        var answer = caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).matches("/agenda/aanmelding/[A-Za-z0-9_-]{22}");
        var page = caller.page(location(answer));
        assertThat(page.select("h1").text()).isEqualTo("Je hebt een plek");
        assertThat(page.select("main").text()).contains("Zoë");
    }

    @Test
    void needsNoCookieAndNoSession() {
        var everMade = sessions.getSessionCounter();

        var answer = caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));
        var page = caller.get(location(answer));
        var refused = caller.post(PAGE, filledIn("", ""), "Sec-Fetch-Site", "cross-site");

        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
        assertThat(sessions.getSessionCounter()).isEqualTo(everMade);
    }

    @Test
    void keepsASignUpToWhoHasTheLink() {
        var page = caller.get(location(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"))));

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var form = filledIn("Zoë", "");
        form.put("wensen", "een <tolk> & een plek");

        var answer = caller.post(PAGE, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var page = Jsoup.parse(answer.body());
        var summary = page.expectFirst(".form__summary");
        assertThat(summary.attr("role")).isEqualTo("alert");
        assertThat(summary.attr("tabindex")).isEqualTo("-1");
        assertThat(summary.select("a").eachText())
                .containsExactly("We missen je e-mailadres. Vul het in, bijvoorbeeld naam@voorbeeld.nl.");
        var field = page.expectFirst(summary.expectFirst("a").attr("href"));
        assertThat(field.attr("name")).isEqualTo("email");
        assertThat(field.attr("aria-invalid")).isEqualTo("true");
        for (var id : field.attr("aria-describedby").split(" ")) {
            assertThat(page.getElementById(id)).as(id).isNotNull();
        }
        assertThat(page.expectFirst("#veld-naam").attr("value")).isEqualTo("Zoë");
        assertThat(page.expectFirst("#veld-wensen").wholeText()).isEqualTo("een <tolk> & een plek");
        assertThat(page.expectFirst("#veld-naam").hasAttr("aria-invalid")).isFalse();
    }

    @Test
    void describesItselfToSearchEngines() {
        var description = JsonMapper.shared()
                .readTree(caller.page(PAGE)
                        .expectFirst("script[type=application/ld+json]")
                        .data());

        assertThat(description.get("@type").stringValue()).isEqualTo("Event");
        assertThat(description.get("startDate").stringValue())
                .contains("T10:00")
                .containsPattern("\\+0[12]:00$");
        assertThat(description.at("/location/address/addressLocality").stringValue())
                .isEqualTo("Utrecht");
    }

    @Test
    void everyFieldHasALabel() {
        var page = caller.page(PAGE);

        assertThat(page.select(".form input:not([type=hidden]), .form select, .form textarea"))
                .hasSize(5)
                .allSatisfy(field ->
                        assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1));
    }

    @Test
    void refusesAFormFromAnotherSite() {
        var form = filledIn("Zoë", "zoe@voorbeeld.nl");

        assertThat(caller.post(PAGE, form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(caller.post(PAGE, form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(caller.post(PAGE, form, "Origin", "https://elders.example").statusCode())
                .isEqualTo(403);
        assertThat(caller.post(PAGE, form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(signUps.of(anOpenDay().id())).isEmpty();
        assertThat(caller.post(PAGE, form, "Origin", "https://kansrijk.example").statusCode())
                .isEqualTo(303);
        assertThat(caller.post(PAGE, form, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(303);
    }

    @Test
    void refusesWhatIsNoForm() {
        assertThat(caller.post(PAGE, "application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(caller.post(PAGE, "multipart/form-data; boundary=x", "--x--").statusCode())
                .isEqualTo(415);
        assertThat(caller.post(PAGE, "application/x-www-form-urlencoded", "naam=%ZZ")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesAnEndlessForm() {
        assertThat(caller.post(PAGE, Map.of("naam", "x".repeat(17_000))).statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "naam", "=&&=", "naam=a&naam=b", "aantal=9999999999", "email=%00%0D%0ABcc:x@y.nl"})
    void answersWhateverIsSent(String body) {
        var answer = caller.post(PAGE, "application/x-www-form-urlencoded", body);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void takesAFormOnlyWhereThereIsOne() {
        assertThat(caller.post("/zorg", filledIn("Zoë", "zoe@voorbeeld.nl")).statusCode())
                .isEqualTo(403);
        assertThat(caller.post("/agenda/bestaat-niet", filledIn("Zoë", "zoe@voorbeeld.nl"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsProgramsFallIntoTheTrap() {
        var form = filledIn("Zoë", "zoe@voorbeeld.nl");
        form.put("website", "https://spam.example");

        assertThat(location(caller.post(PAGE, form))).isEqualTo(PAGE + "/aangemeld");
        assertThat(signUps.of(anOpenDay().id())).isEmpty();
    }

    @Test
    void tellsTheSameAddressTwiceToLookInTheMail() {
        caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));

        var again = caller.post(PAGE, filledIn("Iemand anders", "Zoe@Voorbeeld.nl"));

        assertThat(location(again)).isEqualTo(PAGE + "/aangemeld");
        assertThat(caller.page(location(again)).select("h1").text()).isEqualTo("Kijk in je mail");
        assertThat(signUps.of(anOpenDay().id())).hasSize(1);
    }

    @Test
    void offersTheWaitingListWhenItIsFull() {
        caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));
        caller.post(PAGE, filledIn("Ali", "ali@voorbeeld.nl"));

        var page = caller.page(PAGE);
        assertThat(page.select("main").text()).contains("Vol, er is een wachtlijst");
        assertThat(page.select(".form button").text()).isEqualTo("Zet me op de wachtlijst");
        var bo = caller.page(location(caller.post(PAGE, filledIn("Bo", "bo@voorbeeld.nl"))));
        assertThat(bo.select("h1").text()).isEqualTo("Je staat op de wachtlijst, nummer 1");
    }

    @Test
    void saysInTheListThatItIsFull() {
        assertThat(row("/agenda")).doesNotContain("Vol");
        caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));
        caller.post(PAGE, filledIn("Ali", "ali@voorbeeld.nl"));

        assertThat(row("/agenda")).contains("Vol, wel een wachtlijst");
        assertThat(row("/en/agenda")).contains("Full, with a waiting list");
    }

    @Test
    void asksForPatienceWhenTooManyComeFromOneConnection() {
        String[] connection = {"X-Forwarded-For", "203.0.113.7"};
        for (var number = 0; number < 60; number++) {
            assertThat(caller.post(PAGE, filledIn("Gast", "gast%d@voorbeeld.nl".formatted(number)), connection)
                            .statusCode())
                    .isEqualTo(303);
        }

        var answer = caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"), connection);

        assertThat(answer.statusCode()).isEqualTo(429);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("Wacht 10 minuten en druk dan opnieuw op de knop.");
        assertThat(page.expectFirst("#veld-naam").attr("value")).isEqualTo("Zoë");
        assertThat(page.expectFirst("#veld-email").attr("value")).isEqualTo("zoe@voorbeeld.nl");
        assertThat(caller.post("/en" + PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"), connection)
                        .body())
                .contains("Wait 10 minutes, then press the button again.");
        assertThat(signUps.of(anOpenDay().id())).hasSize(60);
        assertThat(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"), "X-Forwarded-For", "203.0.113.8")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void asksForPatienceWhenAnAddressSignsUpTooOften() {
        for (var number = 0; number < 11; number++) {
            publish(anOpenDay("dag-" + number), 20);
        }
        for (var number = 0; number < 10; number++) {
            caller.post("/agenda/dag-" + number, filledIn("Zoë", "zoe@voorbeeld.nl"), "X-Forwarded-For", "203.0.113.9");
        }

        var answer = caller.post("/agenda/dag-10", filledIn("Zoë", "zoe@voorbeeld.nl"));

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text())
                .startsWith("Met dit e-mailadres is vandaag al heel vaak aangemeld.");
        for (var number = 0; number < 11; number++) {
            documents.withdraw(DocumentId.dutch("event", "dag-" + number));
        }
    }

    @Test
    void neverCancelsByLooking() {
        var link = location(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl")));

        caller.get(link + "?stap=afmelden");
        caller.head(link);

        assertThat(caller.page(link).select("h1").text()).isEqualTo("Je hebt een plek");
    }

    @Test
    void cancelsWithAButton() {
        var link = location(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl")));

        var answer = caller.post(link, Map.of("stap", "afmelden"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = caller.page(location(answer));
        assertThat(page.select("h1").text()).isEqualTo("Je bent afgemeld");
        assertThat(page.text()).doesNotContain("Zoë");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void changesWishes() {
        var link = location(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl")));

        var answer = caller.post(link, Map.of("stap", "wijzig", "aantal", "1", "wensen", "een tolk"));

        var page = caller.page(location(answer));
        assertThat(page.select(".notice").text()).contains("Je wijziging is bewaard.");
        assertThat(page.expectFirst("#veld-wensen").wholeText()).isEqualTo("een tolk");
        assertThat(caller.post(link, Map.of("stap", "wijzig", "aantal", "3")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void helpsWhoHasALinkThatDoesNotWork() {
        assertThat(caller.page("/agenda/aanmelding/verzonnen").select("h1").text())
                .isEqualTo("Deze link werkt niet");
        assertThat(caller.post("/agenda/aanmelding/verzonnen", Map.of("stap", "afmelden"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void speaksEnglish() {
        var page = caller.page("/en" + PAGE);

        assertThat(page.select(".form button").text()).isEqualTo("Sign me up");
        var answer = caller.post("/en" + PAGE, filledIn("Zoë", "zoe@voorbeeld.nl"));
        assertThat(location(answer)).startsWith("/en/agenda/aanmelding/");
        assertThat(caller.page(location(answer)).select("h1").text()).isEqualTo("You have a place");
    }

    @Test
    void saysThatSomethingDoesNotTakePlace() {
        documents.withdraw(DocumentId.dutch("event", "open-dag-techniek"));

        var answer = caller.get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".notice").text()).startsWith("Dit gaat niet door.");
        assertThat(page.select("main form")).isEmpty();
        assertHidden(page);
        assertThat(caller.post(PAGE, filledIn("Zoë", "zoe@voorbeeld.nl")).statusCode())
                .isEqualTo(422);
        assertThat(caller.get(PAGE + ".ics").body()).contains("STATUS:CANCELLED");
    }

    @Test
    void saysThatSomethingHasBeen() {
        publish(anOpenDay(), -1);

        var page = caller.page(PAGE);

        assertThat(page.select(".notice").text()).startsWith("Dit is geweest.");
        assertThat(page.select("main form")).isEmpty();
        assertHidden(page);
    }

    @Test
    void forgetsWhatWasLongAgo() {
        publish(anOpenDay(), -40);

        assertThat(caller.get(PAGE).statusCode()).isEqualTo(404);
        assertThat(caller.get(PAGE + ".ics").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatSigningUpIsClosed() {
        publish(
                anOpenDay()
                        .with("closes", LocalDate.now(Event.ZONE).minusDays(1).toString()),
                20);

        assertThat(caller.page(PAGE).select("#aanmelden h2").text()).isEqualTo("Aanmelden kan niet meer");
    }

    @Test
    void comesAndGoesInListFeedSitemapAndSearch() {
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(caller.page("/agenda").select(".event-row__title").eachText())
                    .contains("Open dag techniek");
            assertThat(caller.json("/api/v1/search?q=open+dag+techniek&type=event")
                            .get("total")
                            .intValue())
                    .isOne();
        });
        assertThat(caller.get("/agenda.ics").body()).contains("UID:open-dag-techniek@");
        assertThat(caller.get("/agenda.ics?sector=zorg").body()).doesNotContain("UID:open-dag-techniek@");
        assertThat(caller.get("/sitemap.xml").body()).contains(PAGE + "<");

        documents.withdraw(DocumentId.dutch("event", "open-dag-techniek"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(caller.page("/agenda").select(".event-row__title").eachText())
                    .doesNotContain("Open dag techniek");
            assertThat(caller.json("/api/v1/search?q=open+dag+techniek&type=event")
                            .get("total")
                            .intValue())
                    .isZero();
        });
        assertThat(caller.get("/agenda.ics").body()).doesNotContain("UID:open-dag-techniek@");
        assertThat(caller.get("/sitemap.xml").body()).doesNotContain(PAGE + "<");
    }

    @Test
    void sendsCalendarFilesWithoutACookie() {
        var answer = caller.get(PAGE + ".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(caller.get("/agenda/bestaat-niet.ics").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sector=techniek",
                "sort=open-dag",
                "place=3511&radius=10",
                "place=Utrecht",
                "place=verzonnen",
                "sector=verzonnen&sort=x&radius=abc&page=0"
            })
    void findsWithFilters(String query) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(caller.page("/agenda?" + query)
                                .select(".event-row__title")
                                .eachText())
                        .contains("Open dag techniek"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector=zorg", "sort=meeloopdag", "place=Groningen&radius=25", "page=2"})
    void leavesOutWhatDoesNotFit(String query) {
        assertThat(caller.page("/agenda?" + query).select(".event-row__title").eachText())
                .doesNotContain("Open dag techniek");
    }

    @Test
    void offersAWayOnWhenNothingFits() {
        var page = caller.page("/agenda?sector=zorg&place=Groningen");

        assertThat(page.select(".agenda__total").text()).isEqualTo("Niets gevonden");
        assertThat(page.select(".agenda__list .plain a").eachAttr("href")).contains("/agenda?sector=zorg", "/agenda");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/agenda?place=Groningen&radius=25", "/agenda?sector=zorg");
    }

    private String row(String agenda) {
        return caller.page(agenda)
                .select(".event-row:contains(Open dag techniek)")
                .text();
    }

    private void publish(WrittenEvent event, int daysFromNow) {
        event.with("date", LocalDate.now(Event.ZONE).plusDays(daysFromNow).toString());
        documents.publish(event.document(), Origin.DESK, "redacteur");
    }

    private static Map<String, String> filledIn(String name, String address) {
        var form = new LinkedHashMap<String, String>();
        form.put("website", "");
        form.put("naam", name);
        form.put("email", address);
        form.put("aantal", "1");
        form.put("wensen", "");
        return form;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static void assertHidden(Document page) {
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }
}
