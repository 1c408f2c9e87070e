package nl.kansrijk.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/** Seals bytes with AES-256-GCM as Tink does it: what is sealed says with which key, and is bound to where it belongs. */
final class Sealing {

    private static final AesGcmParameters PARAMETERS = parameters();

    /** Tink puts its version before the number of the key. */
    private static final int ID_AT = 1;

    private final Aead aead;

    private Sealing(Aead aead) {
        this.aead = aead;
    }

    private static AesGcmParameters parameters() {
        try {
            AeadConfig.register();
            return AesGcmParameters.builder()
                    .setKeySizeBytes(VaultKeys.BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.TINK)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With several keys: the newest seals, all of them open. */
    @AccessesPartialKey
    static Sealing with(VaultKeys keys) {
        try {
            var keyset = KeysetHandle.newBuilder();
            for (var key : keys.all()) {
                var entry = KeysetHandle.importKey(AesGcmKey.builder()
                        .setParameters(PARAMETERS)
                        .setKeyBytes(SecretBytes.copyFrom(key.secret().getEncoded(), InsecureSecretKeyAccess.get()))
                        .setIdRequirement(key.id())
                        .build());
                keyset.addEntry(key.equals(keys.newest()) ? entry.makePrimary() : entry);
            }
            return new Sealing(keyset.build().getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] seal(byte[] open, String boundTo) {
        try {
            return aead.encrypt(open, boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, for another place, or was touched since */
    byte[] open(byte[] sealed, String boundTo) {
        try {
            return aead.decrypt(sealed, boundTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Dit is niet te openen: de sleutel ontbreekt, of er is aan gezeten.", e);
        }
    }

    String seal(String open, String boundTo) {
        return Base64.getEncoder().encodeToString(seal(open.getBytes(StandardCharsets.UTF_8), boundTo));
    }

    String open(String sealed, String boundTo) {
        return new String(open(Base64.getDecoder().decode(sealed), boundTo), StandardCharsets.UTF_8);
    }

    /** The number of the key that something was sealed with. */
    static int keyOf(byte[] sealed) {
        return ByteBuffer.wrap(sealed).getInt(ID_AT);
    }
}
