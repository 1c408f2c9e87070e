package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.design.PublicPaths;
import org.apache.catalina.Context;
import org.apache.catalina.Manager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;

/** Promise 1: a public page costs no cookie and no session. */
@RunningPortal
class ReadingIsFreeIT {

    private static final int REQUESTS = 500;

    private final Caller caller;
    private final List<PublicPaths> publicPaths;
    private final Manager sessions;

    ReadingIsFreeIT(
            @Autowired Environment environment,
            @Autowired List<PublicPaths> publicPaths,
            @Autowired ServletWebServerApplicationContext context) {
        this.caller = Caller.withoutCookies(environment);
        this.publicPaths = publicPaths;
        var tomcat = (TomcatWebServer) Objects.requireNonNull(context.getWebServer());
        this.sessions = ((Context) tomcat.getTomcat().getHost().findChildren()[0]).getManager();
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void fiveHundredReadersMakeNoSession() {
        var active = sessions.getActiveSessions();
        var everMade = sessions.getSessionCounter();

        for (var address : fiveHundredAddresses()) {
            assertThat(caller.get(address).statusCode()).as(address).isEqualTo(200);
        }

        assertThat(sessions.getActiveSessions()).isEqualTo(active);
        assertThat(sessions.getSessionCounter()).isEqualTo(everMade);
    }

    @Test
    void aWorkAreaDoesMakeASession() {
        var everMade = sessions.getSessionCounter();

        caller.get("/inloggen");

        assertThat(sessions.getSessionCounter()).isGreaterThan(everMade);
    }

    @Test
    void noPublicPageSetsACookie() {
        assertThat(Stream.of(
                        "/",
                        "/zorg",
                        "/over",
                        "/zoeken?q=zorg",
                        "/beroepen/verpleegkundige",
                        "/opleidingen/mbo-verpleegkundige?place=3511",
                        "/scholen/albeda",
                        "/bestaat-niet",
                        "/api/v1/search?q=zorg",
                        "/api/v1/suggest?q=zo",
                        "/sitemap.xml",
                        "/robots.txt",
                        "/health/live"))
                .allSatisfy(address ->
                        assertThat(caller.get(address).headers().map()).doesNotContainKey("set-cookie"));
    }

    @Test
    void noScriptOrStyleOfAPageSetsACookie() {
        var page = caller.page("/zorg");
        var files = Stream.concat(
                        page.select("script[src]").eachAttr("src").stream(),
                        page
                                .select("link[rel=stylesheet], link[rel=icon], link[rel=modulepreload]")
                                .eachAttr("href")
                                .stream())
                .map(file -> "/" + file.replaceFirst("^(\\./|/)", ""))
                .toList();

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            var answer = caller.bytes(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        });
    }

    private List<String> fiveHundredAddresses() {
        var addresses = new ArrayList<String>();
        publicPaths.forEach(each -> addresses.addAll(each.all()));
        assertThat(addresses).hasSizeGreaterThan(200);
        IntStream.range(0, Math.max(0, REQUESTS - addresses.size()))
                .mapToObj(number -> switch (number % 4) {
                    case 0 -> "/zoeken?q=zorg&page=" + number;
                    case 1 -> "/api/v1/search?q=monteur+" + number;
                    case 2 -> "/api/v1/suggest?q=v" + number;
                    default -> "/zoeken?q=verpleegkundige+utrecht&radius=" + number;
                })
                .forEach(addresses::add);
        return addresses;
    }
}
