package nl.kansrijk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

@OnBothDatabases
class SampleAccountsTest {

    private static final String EMBEDDED = "jdbc:h2:file:./data/kansrijk";
    private static final String IN_PRODUCTION = "jdbc:postgresql://localhost/kansrijk";
    private static final PasswordEncoder PASSWORDS = new Security().passwordEncoder();

    private final People people;

    @TempDir
    private Path data;

    @TempDir
    private Path otherData;

    SampleAccountsTest(TestDatabase database) {
        people = database.start(Map.of(), List.of(new MovingClock(), People.class))
                .getBean(People.class);
    }

    @Test
    void prepareOnePersonPerRole() {
        var accounts = prepare(data);

        assertThat(accounts)
                .containsOnlyKeys(
                        "voorbeeld-redacteur", "voorbeeld-coach", "voorbeeld-coordinator", "voorbeeld-beheerder");
        assertThat(people.all())
                .allMatch(Person::sample)
                .extracting(Person::roles)
                .containsExactlyInAnyOrder(
                        Set.of(Role.EDITOR), Set.of(Role.COACH), Set.of(Role.COORDINATOR), Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void storePasswordsAsArgon2Hashes() {
        var accounts = prepare(data);

        assertThat(people.all()).hasSize(4).allSatisfy(person -> {
            assertThat(person.passwordHash()).startsWith("$argon2id$");
            assertThat(PASSWORDS.matches(accounts.get(person.name()), person.passwordHash()))
                    .isTrue();
        });
    }

    @Test
    void haveAPasswordEach() {
        assertThat(new HashSet<>(prepare(data).values())).hasSize(4).allMatch(password -> password.length() == 12);
    }

    @Test
    void haveOtherPasswordsInAnotherDataFolder(TestDatabase database) {
        var here = prepare(data);
        database.jdbc().sql("delete from account_person").update();

        var there = prepare(otherData);

        assertThat(there.values()).doesNotContainAnyElementsOf(here.values());
    }

    @Test
    void stayTheSameTheSecondTime() {
        var first = prepare(data);

        assertThat(prepare(data)).isEqualTo(first);
        assertThat(people.all()).hasSize(4);
    }

    @Test
    void getNewPasswordsWhenTheFileIsLost() {
        prepare(data);

        var accounts = prepare(otherData);

        assertThat(people.all())
                .hasSize(4)
                .allMatch(person -> PASSWORDS.matches(accounts.get(person.name()), person.passwordHash()));
    }

    @Test
    void getNewPasswordsWhenTheDatabaseIsNew(TestDatabase database) {
        prepare(data);
        database.jdbc().sql("delete from account_person").update();

        var accounts = prepare(data);

        assertThat(people.all())
                .hasSize(4)
                .allMatch(person -> PASSWORDS.matches(accounts.get(person.name()), person.passwordHash()));
    }

    @Test
    void lieInAFileThatOnlyItsOwnerReads() throws IOException {
        prepare(data);

        var file = data.resolve("voorbeeldaccounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void areNotMadeInProduction() {
        var accounts = new SampleAccounts(people, PASSWORDS, data, IN_PRODUCTION).prepare();

        assertThat(accounts).isEmpty();
        assertThat(people.all()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    private Map<String, String> prepare(Path folder) {
        return new SampleAccounts(people, PASSWORDS, folder, EMBEDDED).prepare();
    }
}
