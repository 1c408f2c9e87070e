package nl.kansrijk.guidance.cases;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.design.Language;
import nl.kansrijk.vault.Strongbox;
import nl.kansrijk.vault.StrongboxId;
import nl.kansrijk.vault.Strongboxes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All cases. */
@Component
public class Cases {

    private static final String NUMBER_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER_LENGTH = 8;
    private static final String TEXT_PLACE = "guidance_happening/text/";
    private static final String FACT_PLACE = "guidance_fact/";

    private final JdbcClient jdbc;
    private final Strongboxes boxes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Cases(JdbcClient jdbc, Strongboxes boxes, Clock clock) {
        this.jdbc = jdbc;
        this.boxes = boxes;
        this.clock = clock;
    }

    /** Opens a case, as part of the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Case open(StrongboxId box, Answers answers, int region, Language language, LocalDate promised) {
        var strongbox = boxes.find(box).orElseThrow();
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into guidance_case
                          (number, box, situation, region, language, asked_at, promised, version)
                        values (:number, :box, :situation, :region, :language, :now, :promised, 0)
                        """)
                .param("number", newNumber())
                .param("box", box.value())
                .param("situation", answers.ownSituation().orElseThrow().name())
                .param("region", region)
                .param("language", language.tag())
                .param("now", Timestamp.from(clock.instant()))
                .param("promised", Date.valueOf(promised))
                .update(key, "id");
        var id = key.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("The database gave no number to a new case.");
        }
        var opened = find(id.longValue()).orElseThrow();
        answers.values().forEach((field, value) -> tell(opened, strongbox, field, value));
        happen(opened, Happening.Kind.ASKED, Optional.empty(), Optional.empty());
        return opened;
    }

    private String newNumber() {
        var number = new StringBuilder("KR-");
        for (var i = 0; i < NUMBER_LENGTH; i++) {
            number.append(NUMBER_LETTERS.charAt(random.nextInt(NUMBER_LETTERS.length())));
        }
        return number.toString();
    }

    private void tell(Case about, Strongbox box, String field, String value) {
        jdbc.sql("insert into guidance_fact (case_id, field, sealed) values (:id, :field, :value)")
                .param("id", about.id())
                .param("field", field)
                .param("value", box.seal(value, FACT_PLACE + field))
                .update();
    }

    public Optional<Case> find(long id) {
        return jdbc.sql("select * from guidance_case where id = :id")
                .param("id", id)
                .query(Cases::read)
                .optional();
    }

    /** What somebody told; empty when the key was thrown away. */
    public Optional<Answers> told(Case about) {
        return boxes.find(about.box()).map(box -> {
            var values = new LinkedHashMap<String, String>();
            jdbc.sql("select field, sealed from guidance_fact where case_id = :id")
                    .param("id", about.id())
                    .query(row -> {
                        var field = row.getString("field");
                        values.put(field, box.open(row.getString("sealed"), FACT_PLACE + field));
                    });
            return new Answers(values);
        });
    }

    int count(Shelf shelf) {
        return query("select count(*) from guidance_case where ", shelf, "")
                .query(Integer.class)
                .single();
    }

    /** The cases on a shelf, those first whose promise ends first. */
    List<Case> page(Shelf shelf, int offset, int limit) {
        return query("select * from guidance_case where ", shelf, " order by promised, id limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(Cases::read)
                .list();
    }

    private JdbcClient.StatementSpec query(String beginning, Shelf shelf, String end) {
        var query = jdbc.sql(beginning + shelf.condition() + end);
        shelf.values().forEach(query::param);
        return query;
    }

    /** What happened in a case, the oldest first. */
    public List<Happening> happenings(Case about) {
        var box = boxes.find(about.box());
        return jdbc.sql("select * from guidance_happening where case_id = :id order by number")
                .param("id", about.id())
                .query((row, number) -> happening(row, box))
                .list();
    }

    /** Writes down what happens; the case must be locked or new. */
    @Transactional(propagation = Propagation.MANDATORY)
    void happen(Case about, Happening.Kind kind, Optional<String> by, Optional<String> text) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from guidance_happening where case_id = :id")
                .param("id", about.id())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into guidance_happening (case_id, number, kind, happened_at, by_name, sealed_text)
                        values (:id, :number, :kind, :now, :by, :text)
                        """)
                .param("id", about.id())
                .param("number", number)
                .param("kind", kind.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.orElse(null))
                .param(
                        "text",
                        text.map(words -> boxes.find(about.box()).orElseThrow().seal(words, TEXT_PLACE + number))
                                .orElse(null))
                .update();
    }

    /** A case that nobody else can change until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Case> lock(long id) {
        return jdbc.sql("select * from guidance_case where id = :id for update")
                .param("id", id)
                .query(Cases::read)
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void give(Case open, String coach) {
        jdbc.sql("""
                        update guidance_case set coach = :coach, taken_at = :now, version = version + 1 where id = :id
                        """)
                .param("coach", coach)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", open.id())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void end(Case open, Case.End how) {
        jdbc.sql("""
                        update guidance_case set ended = :how, ended_at = :now, version = version + 1 where id = :id
                        """)
                .param("how", how.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", open.id())
                .update();
    }

    /** Takes out what was told, sealed as it was. */
    @Transactional(propagation = Propagation.MANDATORY)
    void empty(Case ended) {
        jdbc.sql("delete from guidance_fact where case_id = :id")
                .param("id", ended.id())
                .update();
        jdbc.sql("update guidance_happening set sealed_text = null where case_id = :id")
                .param("id", ended.id())
                .update();
    }

    /** The case that is called so. */
    Optional<Case> numbered(String number) {
        return jdbc.sql("select * from guidance_case where number = :number")
                .param("number", number)
                .query(Cases::read)
                .optional();
    }

    /** How long people waited, in whole days, from asking to being taken on: the last so many of a region. */
    public List<Integer> waits(int region, int atMost) {
        return jdbc.sql("""
                        select asked_at, taken_at from guidance_case
                        where region = :region and taken_at is not null order by taken_at desc limit :limit
                        """)
                .param("region", region)
                .param("limit", atMost)
                .query((row, number) -> days(
                        instant(row, "asked_at").orElseThrow(),
                        instant(row, "taken_at").orElseThrow()))
                .list();
    }

    private static int days(Instant from, Instant to) {
        return (int) Duration.between(from, to).toDays();
    }

    private static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getLong("id"),
                row.getString("number"),
                new StrongboxId(row.getString("box")),
                Situation.valueOf(row.getString("situation")),
                row.getInt("region"),
                Language.tagged(row.getString("language")),
                row.getTimestamp("asked_at").toInstant(),
                row.getDate("promised").toLocalDate(),
                Optional.ofNullable(row.getString("coach")),
                instant(row, "taken_at"),
                Optional.ofNullable(row.getString("ended")).map(Case.End::valueOf),
                row.getInt("version"));
    }

    private static Happening happening(ResultSet row, Optional<Strongbox> box) throws SQLException {
        var number = row.getInt("number");
        var text = Optional.ofNullable(row.getString("sealed_text"));
        return new Happening(
                number,
                Happening.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("happened_at").toInstant(),
                Optional.ofNullable(row.getString("by_name")),
                text.flatMap(words -> box.map(open -> open.open(words, TEXT_PLACE + number))));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
