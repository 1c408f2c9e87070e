package nl.kansrijk.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals text before it goes into the database: AES-256-GCM, with a random nonce for each text.
 *
 * <p>Sealed text is {@code key id:base64(nonce, ciphertext, tag)}. To change keys, put the new one in
 * {@code kansrijk.vault.key} and the one before in {@code kansrijk.vault.former-keys}; take that out when nothing sealed
 * with it is left.
 */
@Component
public class Vault {

    private static final int NONCE_BYTES = 12;
    private static final String MAC = "HmacSHA256";

    private final String newest;
    private final Map<String, SecretKey> keys;
    private final SecretKey fingerprintKey;

    @Autowired
    Vault(
            @Value("${kansrijk.vault.key:}") String key,
            @Value("${kansrijk.vault.former-keys:}") String formerKeys,
            @Value("${kansrijk.data}") Path data,
            @Value("${spring.datasource.url}") String databaseUrl) {
        this(keys(key, formerKeys, data, databaseUrl));
    }

    Vault(VaultKeys keys) {
        this.newest = keys.newest().id();
        this.keys = keys.all().stream().collect(Collectors.toMap(VaultKeys.Key::id, VaultKeys.Key::secret));
        // The oldest, so that fingerprints stay the same while keys change.
        this.fingerprintKey =
                new SecretKeySpec(mac(keys.oldest().secret(), "fingerprint".getBytes(StandardCharsets.UTF_8)), MAC);
    }

    /** The same text sealed twice gives two different results. */
    public String seal(String text) {
        var sealed = cipher(secret(newest)).encrypt(text.getBytes(StandardCharsets.UTF_8));
        return newest + ":" + Base64.getEncoder().encodeToString(sealed);
    }

    public String open(String sealed) {
        var colon = sealed.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("This was not sealed by the vault.");
        }
        var opened = cipher(secret(sealed.substring(0, colon)))
                .decrypt(Base64.getDecoder().decode(sealed.substring(colon + 1)));
        return new String(opened, StandardCharsets.UTF_8);
    }

    /** The same for the same text, and of no use to anybody without the key: HMAC-SHA-256 in hexadecimal. */
    public String fingerprint(String text) {
        return HexFormat.of().formatHex(mac(fingerprintKey, text.getBytes(StandardCharsets.UTF_8)));
    }

    private SecretKey secret(String id) {
        return Optional.ofNullable(keys.get(id))
                .orElseThrow(() -> new IllegalStateException(
                        "Sleutel %s voor persoonsgegevens ontbreekt. Zet hem bij kansrijk.vault.former-keys."
                                .formatted(id)));
    }

    private static BytesEncryptor cipher(SecretKey key) {
        return AesGcmBytesEncryptor.withSecretKey(key)
                .ivGenerator(KeyGenerators.secureRandom(NONCE_BYTES))
                .build();
    }

    private static byte[] mac(SecretKey key, byte[] text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static VaultKeys keys(String key, String formerKeys, Path data, String databaseUrl) {
        if (!key.isBlank()) {
            return VaultKeys.read(key, formerKeys);
        }
        if (databaseUrl.startsWith("jdbc:h2:")) {
            return VaultKeys.inFolder(data);
        }
        throw new IllegalStateException(
                "Er is geen sleutel voor persoonsgegevens. Zet KANSRIJK_VAULT_KEY op de uitkomst van: openssl rand -base64 32.");
    }
}
