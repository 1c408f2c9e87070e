package nl.kansrijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.Caller;
import nl.kansrijk.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;

@RunningPortal
class SigningInIT {

    private static final String RIGHT = "het juiste wachtwoord";
    private static final String WRONG = "een verkeerd wachtwoord";

    private final Caller caller;
    private final People people;
    private final PasswordEncoder passwords;
    private final String name = "proef-" + UUID.randomUUID();

    SigningInIT(@Autowired Environment environment, @Autowired People people, @Autowired PasswordEncoder passwords) {
        this.caller = Caller.withCookies(environment);
        this.people = people;
        this.passwords = passwords;
    }

    @BeforeEach
    void addAnEditor() {
        people.add(new Person(
                name,
                "Proefredacteur",
                passwords.encode(RIGHT),
                Set.of(Role.EDITOR),
                true,
                Optional.empty(),
                Area.NOWHERE));
    }

    @AfterEach
    void close() {
        caller.close();
    }

    @Test
    void letsInWhoKnowsThePassword() {
        var answer = signIn(RIGHT);

        assertThat(destination(answer)).doesNotContain("error");
        assertThat(caller.get("/redactie").statusCode()).isEqualTo(200);
    }

    @Test
    void sendsBackWhoDoesNot() {
        assertThat(destination(signIn(WRONG))).endsWith("/inloggen?error");
    }

    @Test
    void saysTheSameToWhomItDoesNotKnow() {
        assertThat(destination(signIn("niemand-" + name, WRONG))).endsWith("/inloggen?error");
    }

    @Test
    void leadsToTheWorkAreaThatWasAskedFor() {
        caller.get("/redactie");

        assertThat(destination(signIn(RIGHT))).contains("/redactie");
    }

    @Test
    void changesTheSessionOnSignIn() {
        var before = sessionCookie(caller.get("/inloggen"));

        assertThat(sessionCookie(signIn(RIGHT))).isPresent().isNotEqualTo(before);
    }

    @Test
    void keepsTheCookieFromScripts() {
        assertThat(caller.get("/inloggen").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void locksTheAccountAfterFiveWrongPasswords() {
        for (var attempt = 1; attempt <= People.MOST_FAILURES; attempt++) {
            signIn(WRONG);
        }

        assertThat(destination(signIn(RIGHT))).contains("error");
        assertThat(people.find(name).flatMap(Person::lockedUntil)).isPresent();
    }

    @Test
    void doesNotLockTheAccountAfterFour() {
        for (var attempt = 1; attempt < People.MOST_FAILURES; attempt++) {
            signIn(WRONG);
        }

        assertThat(destination(signIn(RIGHT))).doesNotContain("error");
    }

    @Test
    void startsCountingAnewAfterARightPassword() {
        for (var attempt = 1; attempt < People.MOST_FAILURES; attempt++) {
            signIn(WRONG);
        }
        signIn(RIGHT);
        signIn(WRONG);

        assertThat(destination(signIn(RIGHT))).doesNotContain("error");
    }

    private HttpResponse<String> signIn(String password) {
        return signIn(name, password);
    }

    private HttpResponse<String> signIn(String who, String password) {
        var token = caller.page("/inloggen").select("meta[name=_csrf]").attr("content");
        return caller.post("/inloggen", Map.of("username", who, "password", password, "_csrf", token));
    }

    private static String destination(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static Optional<String> sessionCookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .findFirst();
    }
}
