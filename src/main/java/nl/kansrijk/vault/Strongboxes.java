package nl.kansrijk.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The boxes of all people, each with a key of its own, sealed with the key of the vault.
 *
 * <p>The keys lie in a database apart from what they seal. That one is not part of backups: a key that is thrown away
 * here is gone everywhere, and so is what it sealed. A box is made outside of any transaction, before what goes into it;
 * one that stays empty is thrown away later by whoever makes boxes.
 */
@Component
public class Strongboxes implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final Vault vault;
    private final Clock clock;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Strongboxes(
            Vault vault,
            Clock clock,
            @Value("${kansrijk.vault.boxes.url:}") String url,
            @Value("${kansrijk.vault.boxes.username:sa}") String username,
            @Value("${kansrijk.vault.boxes.password:}") String password,
            @Value("${kansrijk.data}") Path data,
            @Value("${spring.datasource.url}") String databaseUrl) {
        this.vault = vault;
        this.clock = clock;
        pool = new HikariDataSource();
        pool.setPoolName("boxes");
        pool.setJdbcUrl(url.isBlank() ? beside(databaseUrl, data) : url);
        pool.setUsername(username);
        pool.setPassword(password);
        pool.setMinimumIdle(1);
        jdbc = JdbcClient.create(pool);
        var flyway = Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/boxes")
                .table("flyway_boxes")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
        flyway.repair();
        flyway.migrate();
    }

    private static String beside(String databaseUrl, Path data) {
        if (databaseUrl.startsWith("jdbc:h2:")) {
            return "jdbc:h2:file:%s/sleutels;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0".formatted(data.toAbsolutePath());
        }
        throw new IllegalStateException(
                "Er is geen database voor de sleutels van dossiers. Maak een tweede database, die niet met de back-up meegaat, en zet KANSRIJK_BOXES_URL op haar adres.");
    }

    /** A new box. */
    public Strongbox make() {
        var id = StrongboxId.random();
        var key = new byte[VaultKeys.BYTES];
        random.nextBytes(key);
        var sealed = vault.seal(key, id.value());
        jdbc.sql("insert into vault_box (id, master, sealed_key, made_at) values (:id, :master, :key, :now)")
                .param("id", id.value())
                .param("master", Sealing.keyOf(sealed))
                .param("key", Base64.getEncoder().encodeToString(sealed))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return box(id, key);
    }

    /** A box that was made before; empty when its key was thrown away. */
    public Optional<Strongbox> find(StrongboxId id) {
        return key(id).map(key -> box(id, key));
    }

    /** Throws the key away. What it sealed cannot be opened any more, here or in any copy. */
    public void destroy(StrongboxId id) {
        jdbc.sql("delete from vault_box where id = :id").param("id", id.value()).update();
    }

    /** Boxes made in a stretch of time, to see whether anything lies in them. */
    public List<StrongboxId> made(Instant from, Instant to) {
        return jdbc.sql("select id from vault_box where made_at >= :from and made_at < :to order by made_at")
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query((row, number) -> new StrongboxId(row.getString("id")))
                .list();
    }

    /** Seals keys anew that an older key of the vault sealed, so that it can be taken out; any node may. */
    void sealAnew() {
        var newest = vault.newestKey();
        for (var old = sealedBefore(newest); !old.isEmpty(); old = sealedBefore(newest)) {
            old.forEach(this::sealAnew);
        }
    }

    private List<StrongboxId> sealedBefore(int newest) {
        return jdbc.sql("select id from vault_box where master <> :newest limit :limit")
                .param("newest", newest)
                .param("limit", AT_ONCE)
                .query((row, number) -> new StrongboxId(row.getString("id")))
                .list();
    }

    private void sealAnew(StrongboxId id) {
        key(id).map(key -> vault.seal(key, id.value()))
                .ifPresent(anew -> jdbc.sql("update vault_box set sealed_key = :key, master = :master where id = :id")
                        .param("key", Base64.getEncoder().encodeToString(anew))
                        .param("master", Sealing.keyOf(anew))
                        .param("id", id.value())
                        .update());
    }

    private Optional<byte[]> key(StrongboxId id) {
        return jdbc.sql("select sealed_key from vault_box where id = :id")
                .param("id", id.value())
                .query((row, number) -> Base64.getDecoder().decode(row.getString("sealed_key")))
                .optional()
                .map(key -> vault.open(key, id.value()));
    }

    private static Strongbox box(StrongboxId id, byte[] key) {
        return new Strongbox(id, Sealing.with(new VaultKeys(List.of(VaultKeys.Key.of(key)))));
    }

    @Override
    public void close() {
        pool.close();
    }
}
