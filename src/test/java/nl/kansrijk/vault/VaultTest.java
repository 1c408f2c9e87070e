package nl.kansrijk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    private static final String KEY = key(1);
    private static final String NEWER_KEY = key(2);

    @TempDir
    private Path data;

    private final Vault vault = new Vault(VaultKeys.read(KEY, ""));

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë de Vries", "zoë@voorbeeld.nl", "👩‍⚕️\n\t\u0000"})
    void givesBackWhatWasSealed(String text) {
        assertThat(vault.open(vault.seal(text))).isEqualTo(text);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        assertThat(vault.seal("Zoë")).isNotEqualTo(vault.seal("Zoë"));
    }

    @Test
    void noticesThatSomebodyTouchedIt() {
        var sealed = vault.seal("Zoë");
        var bytes = Base64.getDecoder().decode(sealed);
        bytes[bytes.length - 1] ^= 1;
        var touched = Base64.getEncoder().encodeToString(bytes);

        assertThatThrownBy(() -> vault.open(touched)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensWithAFormerKeyAndSealsWithTheNew() {
        var sealed = vault.seal("Zoë");
        var renewed = new Vault(VaultKeys.read(NEWER_KEY, KEY));

        assertThat(renewed.open(sealed)).isEqualTo("Zoë");
        assertThatThrownBy(() -> vault.open(renewed.seal("Zoë"))).hasMessageContaining("ontbreekt");
    }

    @Test
    void knowsTheSameTextByItsFingerprint() {
        assertThat(vault.fingerprint("a@b.nl"))
                .isEqualTo(vault.fingerprint("a@b.nl"))
                .isNotEqualTo(vault.fingerprint("b@a.nl"))
                .hasSize(64);
    }

    @Test
    void keepsFingerprintsWhenTheKeyChanges() {
        var renewed = new Vault(VaultKeys.read(NEWER_KEY, KEY));

        assertThat(renewed.fingerprint("a@b.nl")).isEqualTo(vault.fingerprint("a@b.nl"));
    }

    @Test
    void takesANewKeyFromItsFileWhileItRuns() throws Exception {
        var file = Files.writeString(data.resolve("keys"), KEY);
        var running = new Vault("", "", file.toString(), data, "jdbc:postgresql://localhost/kansrijk");
        var sealedBefore = running.seal("Zoë");

        Files.writeString(file, NEWER_KEY + "\n" + KEY);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        running.renew();

        assertThat(running.open(sealedBefore)).isEqualTo("Zoë");
        assertThat(new Vault(VaultKeys.read(NEWER_KEY, "")).open(running.seal("Zoë")))
                .isEqualTo("Zoë");
    }

    @Test
    void staysWithItsKeysWhenTheFileIsWrong() throws Exception {
        var file = Files.writeString(data.resolve("keys"), KEY);
        var running = new Vault("", "", file.toString(), data, "jdbc:postgresql://localhost/kansrijk");

        Files.writeString(file, "geen sleutel");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
        running.renew();

        assertThat(vault.open(running.seal("Zoë"))).isEqualTo("Zoë");
    }

    @Test
    void makesItsOwnKeyBesideTheEmbeddedDatabase() throws Exception {
        var sealed = embedded().seal("Zoë");

        assertThat(embedded().open(sealed)).isEqualTo("Zoë");
        assertThat(Files.getPosixFilePermissions(data.resolve("kluis.sleutel")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void wantsAKeyInProduction() {
        assertThatThrownBy(() -> new Vault("", "", "", data, "jdbc:postgresql://localhost/kansrijk"))
                .hasMessageStartingWith("Er is geen sleutel voor persoonsgegevens. Zet KANSRIJK_VAULT_KEY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "AAAA", "%%%"})
    void refusesAKeyWithoutTellingIt(String key) {
        assertThatThrownBy(() -> new Vault(key, "", "", data, "jdbc:h2:mem:x"))
                .hasMessageContaining("32 bytes in base64")
                .hasMessageNotContaining(key);
    }

    private Vault embedded() {
        return new Vault("", "", "", data, "jdbc:h2:mem:x");
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
