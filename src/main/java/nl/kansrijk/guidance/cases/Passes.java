package nl.kansrijk.guidance.cases;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in to their own case: who has its number gets a one-time code by mail, and with that code a pass for an
 * hour. No password, no account.
 *
 * <p>Whether there is such a case, and whether it has an address, nobody learns by asking.
 */
@Component
public class Passes {

    public static final Duration CODE_LASTS = Duration.ofMinutes(15);
    static final Duration PASS_LASTS = Duration.ofHours(1);

    /** Six digits can be guessed; not in so few tries. */
    static final int MOST_WRONG = 5;

    static final int MOST_CODES_A_DAY = 5;

    private final JdbcClient jdbc;
    private final Cases cases;
    private final CodeLetters letters;
    private final Vault vault;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Passes(
            JdbcClient jdbc,
            Cases cases,
            CodeLetters letters,
            Vault vault,
            Clock clock,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.letters = letters;
        this.vault = vault;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What somebody typed as the number of a case, as we write it. */
    public static String number(String typed) {
        return typed.strip().toUpperCase(Locale.ROOT).replace(" ", "");
    }

    /** Sends a code to the address in a case, if there is one and not too many were sent today. */
    public void sendCode(String number) {
        transaction.executeWithoutResult(status -> cases.numbered(number)
                .flatMap(about -> cases.lock(about.id()))
                .ifPresent(about -> cases.told(about).flatMap(Answers::address).ifPresent(address -> {
                    var asked = askedToday(about) + 1;
                    if (asked <= MOST_CODES_A_DAY) {
                        var code = "%06d".formatted(random.nextInt(1_000_000));
                        keep(about, code, asked);
                        letters.code(about, address, code, clock.instant());
                    }
                })));
    }

    private int askedToday(Case about) {
        return jdbc.sql("select asked from guidance_code where case_id = :id and asked_on = :today")
                .param("id", about.id())
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private void keep(Case about, String code, int asked) {
        jdbc.sql("delete from guidance_code where case_id = :id")
                .param("id", about.id())
                .update();
        jdbc.sql("""
                        insert into guidance_code (case_id, fingerprint, expires_at, wrong, asked_on, asked)
                        values (:id, :fingerprint, :expires, 0, :today, :asked)
                        """)
                .param("id", about.id())
                .param("fingerprint", fingerprint(about, code))
                .param("expires", Timestamp.from(clock.instant().plus(CODE_LASTS)))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("asked", asked)
                .update();
    }

    private String fingerprint(Case about, String code) {
        return vault.fingerprint("guidance_code/%d/%s".formatted(about.id(), code));
    }

    /** A pass for who gives the right code; a code opens once. */
    public Optional<Code> open(String number, String code) {
        return Objects.requireNonNull(transaction.execute(status -> cases.numbered(number)
                .flatMap(about -> cases.lock(about.id()))
                .filter(about -> isRight(about, code))
                .map(this::pass)));
    }

    private boolean isRight(Case about, String code) {
        var kept = jdbc.sql("""
                        select fingerprint from guidance_code
                        where case_id = :id and expires_at > :now and wrong < :most
                        """)
                .param("id", about.id())
                .param("now", Timestamp.from(clock.instant()))
                .param("most", MOST_WRONG)
                .query(String.class)
                .optional();
        var right = kept.filter(fingerprint -> isSame(fingerprint, fingerprint(about, code)))
                .isPresent();
        jdbc.sql(
                        right
                                ? "update guidance_code set wrong = :most where case_id = :id"
                                : "update guidance_code set wrong = wrong + 1 where case_id = :id and :most > 0")
                .param("most", MOST_WRONG)
                .param("id", about.id())
                .update();
        return right;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private Code pass(Case about) {
        var key = Code.random();
        jdbc.sql("insert into guidance_pass (key_hash, case_id, expires_at) values (:hash, :id, :expires)")
                .param("hash", key.hash())
                .param("id", about.id())
                .param("expires", Timestamp.from(clock.instant().plus(PASS_LASTS)))
                .update();
        return key;
    }

    /** The case that a pass is for. */
    Optional<Case> caseOf(Code pass) {
        return jdbc.sql("select case_id from guidance_pass where key_hash = :hash and expires_at > :now")
                .param("hash", pass.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .flatMap(cases::find);
    }

    /** Forgets what has expired. */
    public void forgetOld() {
        jdbc.sql("delete from guidance_pass where expires_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("delete from guidance_code where expires_at < :now and asked_on < :today")
                .param("now", Timestamp.from(clock.instant()))
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .update();
    }
}
