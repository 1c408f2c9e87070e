package nl.kansrijk.guidance.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.vault.StrongboxId;
import nl.kansrijk.vault.Strongboxes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Intakes that people are filling in; every answer is sealed with the key of its draft. */
@Component
public class Drafts {

    private static final String PLACE = "guidance_draft/answers";
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Strongboxes boxes;
    private final Clock clock;
    private final Duration kept;
    private final JsonMapper json = new JsonMapper();

    Drafts(
            JdbcClient jdbc,
            Strongboxes boxes,
            Clock clock,
            @Value("${kansrijk.guidance.drafts-kept-days}") int keptDays) {
        this.jdbc = jdbc;
        this.boxes = boxes;
        this.clock = clock;
        this.kept = Duration.ofDays(keptDays);
    }

    /** Begins a draft. */
    public Draft begin(Answers answers) {
        var box = boxes.make();
        var draft = new Draft(Code.random(), box.id(), answers, clock.instant().plus(kept));
        jdbc.sql("""
                        insert into guidance_draft (code_hash, box, sealed_answers, touched_at, erased_at)
                        values (:hash, :box, :answers, :now, :erased)
                        """)
                .param("hash", draft.code().hash())
                .param("box", box.id().value())
                .param("answers", box.seal(json.writeValueAsString(answers.values()), PLACE))
                .param("now", Timestamp.from(clock.instant()))
                .param("erased", Timestamp.from(draft.erasedAt()))
                .update();
        return draft;
    }

    /** A draft that was not sent yet and is not too old. */
    public Optional<Draft> find(Code code) {
        return jdbc.sql("""
                        select * from guidance_draft
                        where code_hash = :hash and sealed_answers is not null and erased_at > :now
                        """)
                .param("hash", code.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> draft(code, row))
                .optional()
                .flatMap(draft -> draft);
    }

    /**
     * Keeps the answers of a draft; whoever goes on has time again.
     *
     * @return whether there is such a draft that was not sent yet
     */
    public boolean keep(Draft draft) {
        return boxes.find(draft.box())
                .filter(box -> jdbc.sql("""
                                        update guidance_draft
                                        set sealed_answers = :answers, touched_at = :now, erased_at = :erased
                                        where code_hash = :hash and sealed_answers is not null
                                        """)
                                .param(
                                        "answers",
                                        box.seal(
                                                json.writeValueAsString(
                                                        draft.answers().values()),
                                                PLACE))
                                .param("now", Timestamp.from(clock.instant()))
                                .param("erased", Timestamp.from(clock.instant().plus(kept)))
                                .param("hash", draft.code().hash())
                                .update()
                        == 1)
                .isPresent();
    }

    /** What became of a draft. */
    sealed interface Turn {

        /** It is this sender's to send: nobody else can until the transaction ends. */
        record ToSend(Draft draft) implements Turn {}

        record Sent(long requestId) implements Turn {}

        record Gone() implements Turn {}
    }

    /** Waits for its turn to send a draft. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Turn takeTurn(Code code) {
        return jdbc.sql("select * from guidance_draft where code_hash = :hash for update")
                .param("hash", code.hash())
                .query((row, number) -> turn(code, row))
                .optional()
                .orElseGet(Turn.Gone::new);
    }

    private Turn turn(Code code, ResultSet row) throws SQLException {
        var sent = row.getLong("sent_as");
        return row.wasNull()
                ? draft(code, row).<Turn>map(Turn.ToSend::new).orElseGet(Turn.Gone::new)
                : new Turn.Sent(sent);
    }

    /** Which request a draft became. */
    public Optional<Long> sentAs(Code code) {
        return jdbc.sql("select sent_as from guidance_draft where code_hash = :hash and sent_as is not null")
                .param("hash", code.hash())
                .query(Long.class)
                .optional();
    }

    /** Empties a draft and remembers what it became, so that sending it again makes no second request. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sent(Code code, long request) {
        jdbc.sql("update guidance_draft set sealed_answers = null, sent_as = :request where code_hash = :hash")
                .param("request", request)
                .param("hash", code.hash())
                .update();
    }

    /** Drafts whose time is over, a few at a time, each for one eraser only until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Old> takeOld(int atMost) {
        return jdbc.sql("""
                        select code_hash, box, sent_as from guidance_draft where erased_at <= :now
                        order by erased_at limit :limit for update skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", atMost)
                .query((row, number) -> new Old(
                        row.getString("code_hash"),
                        new StrongboxId(row.getString("box")),
                        row.getObject("sent_as") != null))
                .list();
    }

    /**
     * A draft whose time is over.
     *
     * @param sent whether its box is that of a case now
     */
    record Old(String codeHash, StrongboxId box, boolean sent) {}

    @Transactional(propagation = Propagation.MANDATORY)
    void erase(Old old) {
        jdbc.sql("delete from guidance_draft where code_hash = :hash")
                .param("hash", old.codeHash())
                .update();
    }

    /** Which of these boxes hold a draft or a case. */
    Set<StrongboxId> inUse(Collection<StrongboxId> boxes) {
        return boxes.isEmpty()
                ? Set.of()
                : jdbc.sql("""
                                select box from guidance_draft where box in (:boxes)
                                union select box from guidance_case where box in (:boxes)
                                """)
                        .param("boxes", boxes.stream().map(StrongboxId::value).toList())
                        .query((row, number) -> new StrongboxId(row.getString("box")))
                        .set();
    }

    private Optional<Draft> draft(Code code, ResultSet row) throws SQLException {
        var id = new StrongboxId(row.getString("box"));
        var answers = row.getString("sealed_answers");
        var erasedAt = row.getTimestamp("erased_at").toInstant();
        return boxes.find(id)
                .filter(box -> answers != null)
                .map(box ->
                        new Draft(code, id, new Answers(json.readValue(box.open(answers, PLACE), ANSWERS)), erasedAt));
    }
}
