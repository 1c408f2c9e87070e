package nl.kansrijk.vault;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import nl.kansrijk.TestDatabase;

/** A vault for tests, with a key everybody knows. */
public final class TestVault {

    public static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private TestVault() {}

    public static Vault open() {
        return new Vault(VaultKeys.read(KEY, ""));
    }

    /** Boxes whose keys lie in the same database; a test has only one. */
    public static Strongboxes boxes(TestDatabase database, Clock clock) {
        return new Strongboxes(open(), clock, database.url(), database.user(), "", Path.of("."), database.url());
    }
}
