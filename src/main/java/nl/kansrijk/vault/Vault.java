package nl.kansrijk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals text before it goes into the database.
 *
 * <p>To change keys, put the new one before the others in the file of keys, while the portal runs, or in
 * {@code kansrijk.vault.key} and the one before in {@code kansrijk.vault.former-keys}; take an old one out when nothing
 * sealed with it is left.
 */
@Component
public class Vault {

    private static final Logger log = LoggerFactory.getLogger(Vault.class);
    private static final String MAC = "HmacSHA256";

    /** What is sealed by the vault itself is bound to no place. */
    private static final String NOWHERE = "";

    private final Optional<Path> file;
    private volatile FileTime changed = FileTime.fromMillis(0);
    private volatile Keyed keyed;

    @Autowired
    Vault(
            @Value("${kansrijk.vault.key:}") String key,
            @Value("${kansrijk.vault.former-keys:}") String formerKeys,
            @Value("${kansrijk.vault.key-file:}") String keyFile,
            @Value("${kansrijk.data}") Path data,
            @Value("${spring.datasource.url}") String databaseUrl) {
        file = file(key, keyFile, data, databaseUrl);
        changed = file.map(Vault::lastChange).orElse(changed);
        keyed = Keyed.of(file.map(VaultKeys::in).orElseGet(() -> VaultKeys.read(key, formerKeys)));
    }

    Vault(VaultKeys keys) {
        file = Optional.empty();
        keyed = Keyed.of(keys);
    }

    /**
     * What the keys are made into.
     *
     * @param fingerprintKey made from the oldest, so that fingerprints stay the same while keys change
     */
    private record Keyed(int newest, Sealing sealing, SecretKeySpec fingerprintKey) {

        static Keyed of(VaultKeys keys) {
            var mark = "fingerprint".getBytes(StandardCharsets.UTF_8);
            return new Keyed(
                    keys.newest().id(),
                    Sealing.with(keys),
                    new SecretKeySpec(
                            mac(new SecretKeySpec(keys.oldest().secret().getEncoded(), MAC), mark), MAC));
        }
    }

    /** The same text sealed twice gives two different results. */
    public String seal(String text) {
        return keyed.sealing.seal(text, NOWHERE);
    }

    /** @throws IllegalStateException when the key is gone, or somebody has touched it */
    public String open(String sealed) {
        return keyed.sealing.open(sealed, NOWHERE);
    }

    byte[] seal(byte[] secret, String boundTo) {
        return keyed.sealing.seal(secret, boundTo);
    }

    byte[] open(byte[] sealed, String boundTo) {
        return keyed.sealing.open(sealed, boundTo);
    }

    /** The number of the key that seals now. */
    int newestKey() {
        return keyed.newest;
    }

    /** The same for the same text, and of no use to anybody without the key: HMAC-SHA-256 in hexadecimal. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(mac(keyed.fingerprintKey, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads the file of keys again if it has changed; one that is wrong changes nothing. */
    void renew() {
        file.filter(path -> !lastChange(path).equals(changed)).ifPresent(path -> {
            changed = lastChange(path);
            try {
                keyed = Keyed.of(VaultKeys.in(path));
            } catch (IllegalStateException | UncheckedIOException wrong) {
                log.error("The keys stay as they were. {}", wrong.getMessage());
            }
        });
    }

    private static FileTime lastChange(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static byte[] mac(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Path> file(String key, String keyFile, Path data, String databaseUrl) {
        if (!keyFile.isBlank()) {
            return Optional.of(Path.of(keyFile));
        }
        if (!key.isBlank()) {
            return Optional.empty();
        }
        if (databaseUrl.startsWith("jdbc:h2:")) {
            return Optional.of(VaultKeys.fileIn(data));
        }
        throw new IllegalStateException(
                "Er is geen sleutel voor persoonsgegevens. Zet KANSRIJK_VAULT_KEY op de uitkomst van: openssl rand -base64 32.");
    }
}
