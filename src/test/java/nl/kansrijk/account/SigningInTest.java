package nl.kansrijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@OnBothDatabases
class SigningInTest {

    private static final String RIGHT = "grutto-in-de-wei";
    private static final String WRONG = "kievit-in-de-wei";

    /** Argon2 that is quick, for we try often. */
    private static final PasswordEncoder PASSWORDS = new Argon2PasswordEncoder(16, 32, 1, 64, 1);

    private final MovingClock clock = new MovingClock();
    private final People people;
    private final AuthenticationManager door;

    SigningInTest(TestDatabase database) {
        var node = database.start(Map.of(), List.of(clock, People.class, SigningIn.class));
        people = node.getBean(People.class);
        var provider = new DaoAuthenticationProvider(node.getBean(SigningIn.class));
        provider.setPasswordEncoder(PASSWORDS);
        var manager = new ProviderManager(provider);
        manager.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(node));
        door = manager;
    }

    @BeforeEach
    void addAnEditor() {
        people.add(new Person(
                "noor",
                "Noor de Vries",
                PASSWORDS.encode(RIGHT),
                Set.of(Role.EDITOR),
                false,
                Optional.empty(),
                Area.NOWHERE));
    }

    @Test
    void letsInWithTheRightPassword() {
        assertThat(signIn(RIGHT).getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_EDITOR");
    }

    @Test
    void keepsOutWithAWrongPassword() {
        assertThatThrownBy(() -> signIn(WRONG)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void saysTheSameOfAnUnknownName() {
        assertThatThrownBy(() -> signIn("onbekend", RIGHT))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage(messageOf(WRONG));
    }

    @Test
    void allowsFourWrongPasswords() {
        fail(4);

        assertThat(signIn(RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void locksAfterFiveWrongPasswords() {
        fail(5);

        assertThatThrownBy(() -> signIn(RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void staysLockedForAQuarterOfAnHour() {
        fail(5);

        clock.pass(Duration.ofMinutes(15).minusSeconds(1));

        assertThatThrownBy(() -> signIn(RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void opensByItselfAfterAQuarterOfAnHour() {
        fail(5);

        clock.pass(Duration.ofMinutes(15));

        assertThat(signIn(RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void locksNoLongerByKnockingWhileLocked() {
        fail(5);
        clock.pass(Duration.ofMinutes(10));
        assertThatThrownBy(() -> signIn(WRONG)).isInstanceOf(LockedException.class);

        clock.pass(Duration.ofMinutes(5));

        assertThat(signIn(RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void locksAgainAfterFiveMore() {
        fail(5);
        clock.pass(Duration.ofMinutes(15));

        fail(5);

        assertThatThrownBy(() -> signIn(RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void countsAnewAfterTheRightPassword() {
        fail(4);
        signIn(RIGHT);

        fail(4);

        assertThat(signIn(RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void locksOnlyWhoGuessed() {
        people.add(new Person(
                "bram", "Bram", PASSWORDS.encode(RIGHT), Set.of(Role.COACH), false, Optional.empty(), Area.NOWHERE));

        fail(5);

        assertThat(signIn("bram", RIGHT).isAuthenticated()).isTrue();
    }

    private void fail(int times) {
        for (var time = 0; time < times; time++) {
            assertThatThrownBy(() -> signIn(WRONG)).isInstanceOf(BadCredentialsException.class);
        }
    }

    private String messageOf(String password) {
        try {
            signIn(password);
            return "";
        } catch (BadCredentialsException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Authentication signIn(String password) {
        return signIn("noor", password);
    }

    private Authentication signIn(String name, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
