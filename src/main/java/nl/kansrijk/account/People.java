package nl.kansrijk.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who can sign in. */
@Component
public class People {

    /** So many wrong passwords in a row lock the account. */
    public static final int MOST_FAILURES = 5;

    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    People(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Person> find(String name) {
        return jdbc.sql("select * from account_person where name = :name")
                .param("name", name)
                .query(People::person)
                .optional();
    }

    public List<Person> all() {
        return jdbc.sql("select * from account_person order by name")
                .query(People::person)
                .list();
    }

    public void add(Person person) {
        jdbc.sql("""
                        insert into account_person
                          (name, display_name, password_hash, roles, sample, failed_attempts, area)
                        values (:name, :displayName, :passwordHash, :roles, :sample, 0, :area)
                        """)
                .param("name", person.name())
                .param("displayName", person.displayName())
                .param("passwordHash", person.passwordHash())
                .param("roles", person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")))
                .param("sample", person.sample())
                .param("area", person.area().kept())
                .update();
    }

    public void changePassword(String name, String passwordHash) {
        jdbc.sql("update account_person set password_hash = :hash where name = :name")
                .param("hash", passwordHash)
                .param("name", name)
                .update();
    }

    /** Counts a wrong password; the fifth in a row locks the account for a quarter of an hour. */
    @Transactional
    public void signInFailed(String name) {
        jdbc.sql("update account_person set failed_attempts = failed_attempts + 1 where name = :name")
                .param("name", name)
                .update();
        jdbc.sql("""
                        update account_person set locked_until = :until, failed_attempts = 0
                        where name = :name and failed_attempts >= :most
                        """)
                .param("until", Timestamp.from(clock.instant().plus(LOCKED_FOR)))
                .param("name", name)
                .param("most", MOST_FAILURES)
                .update();
    }

    public void signInSucceeded(String name) {
        jdbc.sql("""
                        update account_person set failed_attempts = 0, locked_until = null
                        where name = :name and (failed_attempts > 0 or locked_until is not null)
                        """).param("name", name).update();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("name"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Stream.of(row.getString("roles").split(",")).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("sample"),
                Optional.ofNullable(row.getTimestamp("locked_until")).map(Timestamp::toInstant),
                Area.read(row.getString("area")));
    }
}
