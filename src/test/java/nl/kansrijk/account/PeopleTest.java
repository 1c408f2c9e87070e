package nl.kansrijk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@OnBothDatabases
class PeopleTest {

    private final People people;

    PeopleTest(TestDatabase database) {
        people = database.start(Map.of(), List.of(new MovingClock(), People.class))
                .getBean(People.class);
    }

    @Test
    void findsWhoWasAdded() {
        people.add(named("noor"));

        assertThat(people.find("noor")).contains(named("noor"));
    }

    @Test
    void findsNobodyByAnotherName() {
        people.add(named("noor"));

        assertThat(people.find("Noor")).isEmpty();
        assertThat(people.find("noor' or '1'='1")).isEmpty();
    }

    @Test
    void refusesANameThatIsTaken() {
        people.add(named("noor"));

        assertThatThrownBy(() -> people.add(named("noor"))).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void listsPeopleByName() {
        people.add(named("noor"));
        people.add(named("bram"));

        assertThat(people.all()).extracting(Person::name).containsExactly("bram", "noor");
    }

    private static Person named(String name) {
        return new Person(
                name,
                "Noor de Vries",
                "{hash}",
                Set.of(Role.EDITOR, Role.COACH),
                false,
                Optional.empty(),
                Area.NOWHERE);
    }
}
