package nl.kansrijk.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.MovingClock;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoachSupplyTest {

    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Make.H2);
    private final People people =
            database.start(Map.of(), List.of(new MovingClock(), People.class)).getBean(People.class);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isThereWhenGuidanceIsOpenAndThereIsACoach() {
        people.add(somebodyWho(Role.COACH));

        assertThat(isThere(true)).isTrue();
    }

    @Test
    void isNotThereWhileGuidanceIsClosed() {
        people.add(somebodyWho(Role.COACH));

        assertThat(isThere(false)).isFalse();
    }

    @Test
    void isNotThereWithoutACoach() {
        people.add(somebodyWho(Role.EDITOR));

        assertThat(isThere(true)).isFalse();
    }

    private boolean isThere(boolean open) {
        return new CoachSupply(new Capacity(people, open)).isThere("");
    }

    private static Person somebodyWho(Role role) {
        return new Person("noor", "Noor de Vries", "{hash}", Set.of(role), false, Optional.empty(), Area.NOWHERE);
    }
}
