package nl.kansrijk.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class StrongboxesTest {

    private static final String NEWER_KEY = newerKey();
    private static final String PLACE = "guidance_case/name";

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final Strongboxes boxes;

    StrongboxesTest(TestDatabase database) {
        this.database = database;
        boxes = boxes(TestVault.open());
    }

    @AfterEach
    void close() {
        boxes.close();
    }

    @Test
    void opensWhatItSealed() {
        var box = boxes.make();
        var sealed = box.seal("Zoë de Vries", PLACE);

        assertThat(sealed).doesNotContain("Zoë");
        assertThat(boxes.find(box.id()).orElseThrow().open(sealed, PLACE)).isEqualTo("Zoë de Vries");
    }

    @Test
    void opensNothingThatLiesInAnotherPlace() {
        var box = boxes.make();
        var sealed = box.seal("Zoë", PLACE);

        assertThatThrownBy(() -> box.open(sealed, "guidance_case/address")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void opensNothingOfAnotherBox() {
        var sealed = boxes.make().seal("Zoë", PLACE);
        var other = boxes.make();

        assertThatThrownBy(() -> other.open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void cannotBeFoundOnceItsKeyIsThrownAway() {
        var box = boxes.make();
        boxes.destroy(box.id());

        assertThat(boxes.find(box.id())).isEmpty();
    }

    @Test
    void staysOpenWhileTheKeysOfTheVaultChange() {
        var box = boxes.make();
        var sealed = box.seal("Zoë", PLACE);

        try (var during = boxes(new Vault(VaultKeys.read(NEWER_KEY, TestVault.KEY)))) {
            during.sealAnew();
        }

        try (var after = boxes(new Vault(VaultKeys.read(NEWER_KEY, "")))) {
            assertThat(after.find(box.id()).orElseThrow().open(sealed, PLACE)).isEqualTo("Zoë");
        }
        assertThatThrownBy(() -> boxes.find(box.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void listsThoseOfAStretchOfTime() {
        var begin = clock.instant();
        boxes.make();
        clock.pass(Duration.ofDays(2));
        var box = boxes.make();
        clock.pass(Duration.ofDays(2));
        boxes.make();

        assertThat(boxes.made(begin.plus(Duration.ofDays(1)), begin.plus(Duration.ofDays(3))))
                .containsExactly(box.id());
    }

    private Strongboxes boxes(Vault vault) {
        return new Strongboxes(vault, clock, database.url(), database.user(), "", Path.of("."), database.url());
    }

    private static String newerKey() {
        var bytes = new byte[32];
        bytes[0] = 2;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
