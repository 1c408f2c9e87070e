package nl.kansrijk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kansrijk.vault.StrongboxId;
import nl.kansrijk.vault.Strongboxes;
import nl.kansrijk.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters on their way out, kept in the database: a letter is put in within the transaction it belongs to, and leaves
 * after that.
 *
 * <p>What a letter says, and to whom, is sealed. Thirty days after it was settled a letter is erased.
 */
@Component
public class Outbox {

    /** So long after a letter was sent, refused or kept it is erased. */
    public static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Strongboxes boxes;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final boolean delivers;

    Outbox(
            JdbcClient jdbc,
            Vault vault,
            Strongboxes boxes,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${spring.mail.host:}") String mailServer) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.boxes = boxes;
        this.clock = clock;
        this.events = events;
        this.delivers = !mailServer.isBlank();
    }

    /** Where a letter is on its way. */
    public enum State {
        WAITING("wacht"),
        SENT("verstuurd"),
        REFUSED("kwam niet aan"),
        KEPT("bewaard, niet verstuurd");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A letter as it lies in the outbox.
     *
     * @param letter empty when it cannot be opened: it is damaged, or its key is gone
     * @param problem why it has not left, or what came in between
     * @param box of the case it belongs to
     */
    public record Put(
            long id,
            String reason,
            Optional<Letter> letter,
            State state,
            Instant putAt,
            int attempts,
            Optional<String> problem,
            Optional<StrongboxId> box) {}

    /** Whether letters leave at all: without a mail server they stay here. */
    public boolean delivers() {
        return delivers;
    }

    /**
     * Puts a letter in, as part of the running transaction.
     *
     * @return whether it is new; a letter with the same reason stays as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        return put(letter, Optional.empty(), vault::seal);
    }

    /** The same for a letter that belongs to somebody's case: without the key of that box nobody can read it again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter, StrongboxId box) {
        var strongbox = boxes.find(box).orElseThrow();
        return put(letter, Optional.of(box), text -> strongbox.seal(text, place(letter.reason())));
    }

    private boolean put(Letter letter, Optional<StrongboxId> box, UnaryOperator<String> seal) {
        if (has(letter.reason())) {
            return false;
        }
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into mail_letter (reason, box, sealed_to, sealed_subject, sealed_body, sealed_calendar,
                          state, put_at, next_try, attempts, settled_at)
                        values (:reason, :box, :to, :subject, :body, :calendar, :state, :now, :next, 0, :settled)
                        """)
                .param("reason", letter.reason())
                .param("box", box.map(StrongboxId::value).orElse(null))
                .param("to", seal.apply(letter.to().value()))
                .param("subject", seal.apply(letter.subject()))
                .param("body", seal.apply(letter.body()))
                .param("calendar", letter.calendar().map(seal).orElse(null))
                .param("state", (delivers ? State.WAITING : State.KEPT).name())
                .param("now", now)
                .param("next", letter.notBefore().map(Timestamp::from).orElse(now))
                .param("settled", delivers ? null : now)
                .update();
        return true;
    }

    /** Erases all letters that belong to a box, also those that did not leave yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(StrongboxId box) {
        jdbc.sql("delete from mail_letter where box = :box")
                .param("box", box.value())
                .update();
    }

    private static String place(String reason) {
        return "mail_letter/" + reason;
    }

    private boolean has(String reason) {
        return jdbc.sql("select count(*) from mail_letter where reason = :reason")
                        .param("reason", reason)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public int size() {
        return jdbc.sql("select count(*) from mail_letter").query(Integer.class).single();
    }

    /**
     * Letters, the newest first. What a letter from somebody's case says is for that person only; without a mail server
     * it can be read here and nowhere else.
     */
    public List<Put> newest(int offset, int limit) {
        return jdbc.sql("select * from mail_letter order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(this::readForOthers)
                .list();
    }

    /** The letter that has waited longest for its turn, kept from other senders until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Put> takeDue() {
        return jdbc.sql("""
                        select * from mail_letter where state = 'WAITING' and next_try <= :now
                        order by next_try, id limit 1 for update skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(this::read)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void sent(Put put) {
        settle(put, State.SENT, Optional.empty());
        events.publishEvent(new LetterSent(put.reason()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void refused(Put put, String problem) {
        settle(put, State.REFUSED, Optional.of(problem));
        events.publishEvent(new LetterRefused(put.reason()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tryAgain(Put put, Duration later, String problem) {
        jdbc.sql("""
                        update mail_letter set attempts = attempts + 1, next_try = :next, sealed_problem = :problem
                        where id = :id
                        """)
                .param("next", Timestamp.from(clock.instant().plus(later)))
                .param("problem", sealed(put, problem))
                .param("id", put.id())
                .update();
    }

    /** Lets a letter wait without counting a try: it was never offered to the mail server. */
    @Transactional(propagation = Propagation.MANDATORY)
    void letWait(Put put, Duration later, String problem) {
        jdbc.sql("update mail_letter set next_try = :next, sealed_problem = :problem where id = :id")
                .param("next", Timestamp.from(clock.instant().plus(later)))
                .param("problem", sealed(put, problem))
                .param("id", put.id())
                .update();
    }

    /** Erases letters that were settled long enough ago. */
    @Transactional
    public int eraseOld() {
        return jdbc.sql("delete from mail_letter where settled_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .update();
    }

    private void settle(Put put, State state, Optional<String> problem) {
        jdbc.sql("""
                        update mail_letter
                        set state = :state, attempts = attempts + 1, settled_at = :now, sealed_problem = :problem
                        where id = :id
                        """)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("problem", problem.map(text -> sealed(put, text)).orElse(null))
                .param("id", put.id())
                .update();
    }

    private Put readForOthers(ResultSet row, int number) throws SQLException {
        var put = read(row, number);
        return delivers && put.box().isPresent()
                ? new Put(
                        put.id(),
                        put.reason(),
                        Optional.empty(),
                        put.state(),
                        put.putAt(),
                        put.attempts(),
                        Optional.empty(),
                        put.box())
                : put;
    }

    private Put read(ResultSet row, int number) throws SQLException {
        return new Put(
                row.getLong("id"),
                row.getString("reason"),
                letter(row),
                State.valueOf(row.getString("state")),
                row.getTimestamp("put_at").toInstant(),
                row.getInt("attempts"),
                problem(row),
                box(row));
    }

    private Optional<Letter> letter(ResultSet row) throws SQLException {
        try {
            var reason = row.getString("reason");
            var open = opening(row);
            return Optional.of(new Letter(
                    reason,
                    new EmailAddress(open.apply(row.getString("sealed_to"))),
                    open.apply(row.getString("sealed_subject")),
                    open.apply(row.getString("sealed_body")),
                    Optional.ofNullable(row.getString("sealed_calendar")).map(open),
                    Optional.of(row.getTimestamp("next_try").toInstant())));
        } catch (RuntimeException damagedOrKeyGone) {
            return Optional.empty();
        }
    }

    /** As the letter itself: mail servers repeat addresses. With the box gone there is nothing to tell either. */
    private @Nullable String sealed(Put put, String problem) {
        return put.box().isEmpty()
                ? vault.seal(problem)
                : put.box()
                        .flatMap(boxes::find)
                        .map(box -> box.seal(problem, place(put.reason())))
                        .orElse(null);
    }

    private UnaryOperator<String> opening(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return box(row).<UnaryOperator<String>>map(id -> {
                    var box = boxes.find(id).orElseThrow();
                    return text -> box.open(text, place(reason));
                })
                .orElse(vault::open);
    }

    private static Optional<StrongboxId> box(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("box")).map(StrongboxId::new);
    }

    private Optional<String> problem(ResultSet row) throws SQLException {
        try {
            var sealed = Optional.ofNullable(row.getString("sealed_problem"));
            return sealed.isEmpty() ? sealed : sealed.map(opening(row));
        } catch (RuntimeException damagedOrKeyGone) {
            return Optional.empty();
        }
    }
}
