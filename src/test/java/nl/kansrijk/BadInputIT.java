package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Whatever somebody sends, the answer is a page or a clear refusal: never a 5xx, never a stack trace. */
@RunningPortal
class BadInputIT {

    private static final List<String> ADDRESSES = List.of("/zoeken", "/api/v1/search", "/api/v1/suggest");

    /** Typed by people and programs; a search for it must give an answer. */
    private static final List<String> QUERIES = List.of(
            "",
            " ",
            "\t",
            "a",
            "+-&&||!(){}[]^\"~*?:\\/ AND OR NOT",
            "AND",
            "zorg AND",
            "title:zorg",
            "*",
            "\"zorg",
            "zorg~2",
            "[a TO z]",
            "🙂",
            "🙂👩‍⚕️🇳🇱",
            "'; drop table account_person; --",
            "' or '1'='1",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "${jndi:ldap://example.org/a}",
            "{{7*7}}",
            "%s%n%x",
            "زعتر",
            "ǅǆ ﬁ ß İ",
            "a".repeat(201),
            "zorg ".repeat(300),
            "verpleegkundige utrecht ".repeat(100),
            "a\u0301".repeat(150),
            "x".repeat(199) + "🙂");

    /** As they stand in an address: percent-encoded by somebody who did not mean well. */
    private static final List<String> ENCODED = List.of(
            "q=%00",
            "q=%01%02%03%1B%7F",
            "q=zorg%0D%0ASet-Cookie:%20a=b",
            "q=%ED%A0%80",
            "q=%ED%A0%80%ED%B0%80",
            "q=%FF%FE",
            "q=%C0%AF",
            "q=%EF%BF%BF",
            "q[]=zorg",
            "q",
            "=",
            "&&&",
            "q=zorg&q=techniek",
            "q=zorg&page=-1",
            "q=zorg&page=0",
            "q=zorg&page=999999",
            "q=zorg&page=99999999999999999999",
            "q=zorg&page=abc",
            "q=zorg&size=999999",
            "q=zorg&size=-1",
            "q=zorg&size=0",
            "q=zorg&size=abc",
            "q=zorg&page=100&size=100",
            "q=zorg&radius=abc&place=3511",
            "q=zorg&radius=-5&place=3511",
            "q=zorg&radius=99999999999&place=3511",
            "q=zorg&radius=%D9%A3&place=3511",
            "q=zorg&page=%D9%A3",
            "q=zorg&size=%D9%A3",
            "q=zorg&type=nonsense",
            "q=zorg&type=",
            "q=zorg&type=occupation&type=occupation",
            "q=zorg&sector=%00&level=%0A&path=../..",
            "q=zorg&sector=a%1Fb",
            "q=zorg&place=%00",
            "q=zorg&place=0000",
            "q=zorg&place=9999",
            "q=zorg&place=%F0%9F%99%82");

    private final Caller caller;

    BadInputIT(@Autowired Environment environment) {
        this.caller = Caller.withoutCookies(environment);
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @ParameterizedTest(name = "{0}?q={1}")
    @MethodSource("addressesAndQueries")
    void everyQueryIsAnswered(String address, String query) {
        var answer = caller.get(address + "?q=" + Caller.encoded(query));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertNoInsides(answer.body());
    }

    static Stream<Arguments> addressesAndQueries() {
        return ADDRESSES.stream().flatMap(address -> QUERIES.stream().map(query -> Arguments.of(address, query)));
    }

    @ParameterizedTest(name = "{0}?{1}")
    @MethodSource("addressesAndEncoded")
    void everyParameterIsAnsweredOrRefused(String address, String parameters) {
        var answer = caller.get(address + "?" + parameters);

        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertNoInsides(answer.body());
    }

    static Stream<Arguments> addressesAndEncoded() {
        return ADDRESSES.stream().flatMap(address -> ENCODED.stream().map(query -> Arguments.of(address, query)));
    }

    @ParameterizedTest
    @FieldSource("ADDRESSES")
    void tenThousandCharactersAreAnsweredOrRefused(String address) {
        var answer = caller.get(address + "?q=" + "zorg+".repeat(2_000));

        assertThat(answer.statusCode()).isIn(200, 400, 414, 431);
        assertNoInsides(answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /zoeken?q=a%ZZ HTTP/1.1",
                "GET /zoeken?q=% HTTP/1.1",
                "GET /zoeken?q={|}^` HTTP/1.1",
                "GET /zoeken?q=\"\\< HTTP/1.1",
                "GET /zoeken?q=\u00e9 HTTP/1.1",
                "GET /zoeken?q=\u0001 HTTP/1.1",
                "GET /zoeken?%=% HTTP/1.1",
                "GET /api/v1/search?q=a%ZZ HTTP/1.1",
                "GET /api/v1/suggest?q=a%ZZ HTTP/1.1",
                "GET /zoeken%ZZ HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET /zoeken;a=b HTTP/1.1",
                "GET /zorg;jsessionid=1234 HTTP/1.1",
                "GET //zorg HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /zoeken/../../../etc/passwd HTTP/1.1",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1",
                "GET /..%2f..%2fetc/passwd HTTP/1.1",
                "GET /..%5c..%5cwindows HTTP/1.1",
                "GET /beroepen/..%2f..%2fbeheer HTTP/1.1",
                "GET /beroepen/%2e%2e HTTP/1.1",
                "GET /beroepen/%F0%9F%99%82 HTTP/1.1",
                "GET /beroepen/%FF HTTP/1.1",
                "GET /beroepen/%0A HTTP/1.1",
                "GET /beroepen/a%20b HTTP/1.1",
                "GET /VAADIN/../../application.yaml HTTP/1.1",
                "GET /VAADIN/%2e%2e/application.yaml HTTP/1.1",
                "GET /assets/../application.yaml HTTP/1.1",
                "GET /assets/..%2fapplication.yaml HTTP/1.1",
                "GET /application.yaml HTTP/1.1",
                "GET /actuator/env HTTP/1.1",
                "GET /env HTTP/1.1",
                "GET /h2-console HTTP/1.1",
                "GET /error HTTP/1.1",
                "BREW / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "OPTIONS / HTTP/1.1",
                "PUT /zoeken HTTP/1.1",
                "DELETE /beroepen/verpleegkundige HTTP/1.1",
                "GET /api/v1/nonsense HTTP/1.1",
                "POST /api/v1/search HTTP/1.1",
                "POST /api/v1/asked HTTP/1.1",
                "GET /api/v1/asked HTTP/1.1",
                "GET / HTTP/9.9"
            })
    void everyRequestLineIsAnsweredOrRefused(String requestLine) {
        var answer = caller.raw(requestLine);

        assertThat(answer).matches("(?s)HTTP/1\\.1 (200|30[1278]|400|403|404|405|414|415|501|505) .*");
        assertThat(answer).doesNotContain("root:x:0", "datasource", "spring:");
        assertNoInsides(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nonsense", "/api/v1/"})
    void programsAreRefusedInJson(String address) {
        var answer = caller.get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(caller.json(address).get("error").stringValue()).isEqualTo("Op dit adres is niets.");
    }

    private static void assertNoInsides(String body) {
        assertThat(body).doesNotContain("Exception", "\tat ", "java.lang", "org.apache", "org.springframework");
    }
}
