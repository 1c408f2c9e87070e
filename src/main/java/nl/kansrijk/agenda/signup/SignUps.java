package nl.kansrijk.agenda.signup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Event.SignUpNow;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.signup.SignUp.Person;
import nl.kansrijk.agenda.signup.SignUp.State;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All sign-ups; who signed up, and what they wish, is sealed. */
@Component
public class SignUps {

    private final JdbcClient jdbc;
    private final Vault vault;

    SignUps(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * How full an event is, in people.
     *
     * @param waiting people on the waiting list
     */
    public record Occupancy(int placed, int waiting) {}

    /** The sign-up to which a link leads. */
    public Optional<SignUp> find(String token) {
        return jdbc.sql("select * from agenda_sign_up where token_hash = :hash")
                .param("hash", hash(token))
                .query(this::signUp)
                .optional();
    }

    public Optional<SignUp> find(long id) {
        return jdbc.sql("select * from agenda_sign_up where id = :id")
                .param("id", id)
                .query(this::signUp)
                .optional();
    }

    /** Who has a place and who waits, in order of arrival; who cancelled is left out. */
    public List<SignUp> of(EventId event) {
        return jdbc.sql("""
                        select * from agenda_sign_up where event = :event and state <> 'CANCELLED'
                        order by state, turn
                        """).param("event", event.slug()).query(this::signUp).list();
    }

    /** Who waits, in order of arrival. */
    List<SignUp> waiting(EventId event) {
        return jdbc.sql("select * from agenda_sign_up where event = :event and state = 'WAITING' order by turn")
                .param("event", event.slug())
                .query(this::signUp)
                .list();
    }

    public Occupancy occupancy(EventId event) {
        return jdbc.sql("""
                        select coalesce(sum(case when state = 'PLACED' then people else 0 end), 0) placed,
                          coalesce(sum(case when state = 'WAITING' then people else 0 end), 0) waiting
                        from agenda_sign_up where event = :event
                        """)
                .param("event", event.slug())
                .query((row, number) -> new Occupancy(row.getInt("placed"), row.getInt("waiting")))
                .single();
    }

    /**
     * How many people who come now can get a place: none while somebody waits, for nobody passes who waits.
     *
     * @return a very large number when there is no limit
     */
    public int free(Event event) {
        if (event.capacity().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var capacity = event.capacity().get();
        var ahead = jdbc.sql("""
                        select count(*) from agenda_sign_up
                        where event = :event and state = 'WAITING' and people <= :capacity
                        """)
                .param("event", event.id().slug())
                .param("capacity", capacity)
                .query(Integer.class)
                .single();
        return ahead > 0 ? 0 : Math.max(0, capacity - occupancy(event.id()).placed());
    }

    /** Which of these events have a sign-up that is open, and no place free for who comes now. */
    public Set<EventId> full(Collection<Event> events, Instant now) {
        var open = events.stream()
                .filter(event -> event.signUp(now) == SignUpNow.OPEN)
                .map(event -> event.id().slug())
                .toList();
        if (open.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                        select e.slug from agenda_event e join agenda_sign_up s on s.event = e.slug
                        where e.slug in (:open) and e.capacity is not null group by e.slug, e.capacity
                        having sum(case when s.state = 'PLACED' then s.people else 0 end) >= e.capacity
                        or sum(case when s.state = 'WAITING' and s.people <= e.capacity then 1 else 0 end) > 0
                        """)
                .param("open", open)
                .query((row, number) -> new EventId(row.getString("slug")))
                .set();
    }

    /** The number on the waiting list, from 1. */
    public int numberInLine(SignUp waiting) {
        return jdbc.sql("""
                        select count(*) from agenda_sign_up
                        where event = :event and state = 'WAITING' and turn <= :turn
                        """)
                .param("event", waiting.event().slug())
                .param("turn", waiting.turn())
                .query(Integer.class)
                .single();
    }

    /** The running sign-up with this address. */
    Optional<SignUp> of(EventId event, EmailAddress address) {
        return jdbc.sql("select * from agenda_sign_up where event = :event and fingerprint = :fingerprint")
                .param("event", event.slug())
                .param("fingerprint", vault.fingerprint(address.normalised()))
                .query(this::signUp)
                .optional();
    }

    /** How often this address signed up since a moment, for whatever event; who cancelled is not known any more. */
    int since(Instant moment, EmailAddress address) {
        return jdbc.sql("""
                        select count(*) from agenda_sign_up where fingerprint = :fingerprint and made_at > :moment
                        """)
                .param("fingerprint", vault.fingerprint(address.normalised()))
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    /** Adds a sign-up at the end of the line; its event must be locked. */
    SignUp add(
            EventId event, Person person, int people, State state, Language language, boolean reminded, Instant now) {
        var hash = hash(person.token());
        jdbc.sql("""
                        insert into agenda_sign_up (event, token_hash, sealed_token, sealed_name, sealed_address,
                          sealed_wishes, fingerprint, people, state, turn, unreachable, language, reminded, made_at)
                        values (:event, :hash, :token, :name, :address, :wishes, :fingerprint, :people, :state,
                          (select coalesce(max(turn), 0) + 1 from agenda_sign_up where event = :event),
                          false, :language, :reminded, :now)
                        """)
                .param("event", event.slug())
                .param("hash", hash)
                .param("token", vault.seal(person.token()))
                .param("name", vault.seal(person.name()))
                .param("address", vault.seal(person.address().value()))
                .param("wishes", person.wishes().map(vault::seal).orElse(null))
                .param("fingerprint", vault.fingerprint(person.address().normalised()))
                .param("people", people)
                .param("state", state.name())
                .param("language", language.tag())
                .param("reminded", reminded)
                .param("now", Timestamp.from(now))
                .update();
        return find(person.token()).orElseThrow();
    }

    void place(SignUp signUp, boolean reminded) {
        jdbc.sql("update agenda_sign_up set state = 'PLACED', reminded = :reminded where id = :id")
                .param("reminded", reminded)
                .param("id", signUp.id())
                .update();
    }

    void change(SignUp signUp, int people, Optional<String> wishes) {
        jdbc.sql("update agenda_sign_up set people = :people, sealed_wishes = :wishes where id = :id")
                .param("people", people)
                .param("wishes", wishes.map(vault::seal).orElse(null))
                .param("id", signUp.id())
                .update();
    }

    /** Takes somebody off the list and forgets who it was; only the link still knows. */
    void cancel(SignUp signUp) {
        jdbc.sql("""
                        update agenda_sign_up set state = 'CANCELLED', sealed_token = null, sealed_name = null,
                          sealed_address = null, sealed_wishes = null, fingerprint = null
                        where id = :id
                        """).param("id", signUp.id()).update();
    }

    void markUnreachable(long id) {
        jdbc.sql("update agenda_sign_up set unreachable = true where id = :id")
                .param("id", id)
                .update();
    }

    /** Sign-ups with a place, for events that start before a moment, who have not been reminded. */
    List<SignUp> toRemind(Instant now, Instant startingBefore) {
        return jdbc.sql("""
                        select s.* from agenda_sign_up s join agenda_event e on e.slug = s.event
                        where s.state = 'PLACED' and not s.reminded and not e.withdrawn
                        and e.starts_at > :now and e.starts_at <= :before order by s.id
                        """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(startingBefore))
                .query(this::signUp)
                .list();
    }

    /** Marks somebody as reminded, unless another node was first or they have cancelled. */
    boolean markReminded(SignUp signUp) {
        return jdbc.sql("""
                        update agenda_sign_up set reminded = true
                        where id = :id and not reminded and state = 'PLACED'
                        """).param("id", signUp.id()).update() > 0;
    }

    /**
     * Forgets what people were told about when an event is: it was moved.
     *
     * @param soon whether it is so soon that nobody needs a reminder
     */
    void startAgain(EventId event, boolean soon) {
        jdbc.sql("""
                        update agenda_sign_up set told_no_place = false, reminded = (reminded and :soon)
                        where event = :event
                        """).param("soon", soon).param("event", event.slug()).update();
    }

    /** Sign-ups that still wait for events that have started since a moment, and have not been told. */
    List<SignUp> waitingInVain(Instant since, Instant now) {
        return jdbc.sql("""
                        select s.* from agenda_sign_up s join agenda_event e on e.slug = s.event
                        where s.state = 'WAITING' and not s.told_no_place and not e.withdrawn
                        and e.starts_at > :since and e.starts_at <= :now order by s.id
                        """)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .query(this::signUp)
                .list();
    }

    /** Marks somebody as told that no place came free, unless another node was first or they have cancelled. */
    boolean markToldNoPlace(SignUp signUp) {
        return jdbc.sql("""
                        update agenda_sign_up set told_no_place = true
                        where id = :id and not told_no_place and state = 'WAITING'
                        """).param("id", signUp.id()).update() > 0;
    }

    /** Erases every sign-up for events that ended before a moment. */
    int eraseEndedBefore(Instant moment) {
        return jdbc.sql("""
                        delete from agenda_sign_up
                        where event in (select slug from agenda_event where ends_at <= :moment)
                        """).param("moment", Timestamp.from(moment)).update();
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private SignUp signUp(ResultSet row, int number) throws SQLException {
        return new SignUp(
                row.getLong("id"),
                new EventId(row.getString("event")),
                person(row),
                row.getInt("people"),
                State.valueOf(row.getString("state")),
                row.getInt("turn"),
                row.getBoolean("unreachable"),
                Language.tagged(row.getString("language")),
                row.getTimestamp("made_at").toInstant());
    }

    private Optional<Person> person(ResultSet row) throws SQLException {
        if (row.getString("sealed_name") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Person(
                    vault.open(row.getString("sealed_name")),
                    new EmailAddress(vault.open(row.getString("sealed_address"))),
                    Optional.ofNullable(row.getString("sealed_wishes")).map(vault::open),
                    vault.open(row.getString("sealed_token"))));
        } catch (RuntimeException damagedOrKeyGone) {
            return Optional.empty();
        }
    }
}
