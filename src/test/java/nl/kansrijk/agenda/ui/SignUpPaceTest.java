package nl.kansrijk.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import org.junit.jupiter.api.Test;

class SignUpPaceTest {

    private final MovingClock clock = new MovingClock();
    private final SignUpPace pace = new SignUpPace(clock);

    @Test
    void letsAClassSignUpBehindOneAddress() {
        assertThat(signUps("203.0.113.7", 60)).isEqualTo(60);
        assertThat(signUps("203.0.113.7", 5)).isZero();
        assertThat(signUps("203.0.113.8", 1)).isOne();
    }

    @Test
    void letsPeopleOnAfterTenMinutes() {
        signUps("203.0.113.7", 61);
        clock.pass(Duration.ofMinutes(10));

        assertThat(signUps("203.0.113.7", 1)).isOne();
    }

    @Test
    void takesTheAddressesOfOneConnectionTogether() {
        signUps("2001:db8:1:2::1", 60);

        assertThat(signUps("2001:0db8:1:2:ffff:0:0:1", 1)).isZero();
        assertThat(signUps("2001:db8:1:3::1", 1)).isOne();
    }

    @Test
    void countsWhatIsNoAddressAllTheSame() {
        signUps("unknown", 60);

        assertThat(signUps("unknown", 1)).isZero();
    }

    private long signUps(String client, int times) {
        return IntStream.range(0, times).filter(time -> pace.allows(client)).count();
    }
}
