package nl.kansrijk.content;

import static nl.kansrijk.content.SmallKinds.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ChangeFeedTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final TestDatabase database;
    private final ContentNode node;
    private final List<Change> heard = new CopyOnWriteArrayList<>();

    ChangeFeedTest(TestDatabase database) {
        this.database = database;
        node = ContentNode.on(database);
        node.feed().follow(heard::addAll);
    }

    @Test
    void tellsListenersWithinASecond() {
        node.feed().start();

        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly(new Change(1, "job", "lasser")));
    }

    @Test
    void tellsOfAChangeOnAnotherNodeWithinASecond() {
        var other = ContentNode.on(database);
        node.feed().start();

        other.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly(new Change(1, "job", "lasser")));
    }

    @Test
    void tellsEveryListener() {
        var alsoHeard = new CopyOnWriteArrayList<Change>();
        node.feed().follow(alsoHeard::addAll);
        node.feed().start();

        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(heard).hasSize(1);
            assertThat(alsoHeard).hasSize(1);
        });
    }

    @Test
    void remembersWhatEveryListenerHasHeard() {
        node.feed().start();

        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(node.feed().seen()).isEqualTo(1));
        assertThat(heard).hasSize(1);
    }

    @Test
    void leavesOutWhatHappenedBeforeTheStart() {
        node.publish(job("lasser", "Lasser"));
        node.feed().start();

        node.publish(job("kok", "Kok"));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly(new Change(2, "job", "kok")));
    }

    @Test
    void saysNothingOfARollback() {
        node.feed().start();
        database.transaction().executeWithoutResult(status -> {
            node.publish(job("kok", "Kok"));
            status.setRollbackOnly();
        });

        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).containsExactly(new Change(1, "job", "lasser")));
    }

    @Test
    void triesAgainWhenAListenerFails() {
        var attempts = new AtomicInteger();
        node.feed().follow(changes -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("Not now; the feed is to try again.");
            }
        });
        node.feed().start();

        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(node.feed().seen()).isEqualTo(1));
        assertThat(attempts).hasValue(2);
    }

    @Test
    void catchesUpInOrderAfterALongAbsence() {
        node.feed().start();

        database.transaction().executeWithoutResult(status -> {
            for (var number = 1; number <= 2_500; number++) {
                node.feed().announce("job", "job-" + number);
            }
        });

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(node.feed().seen()).isEqualTo(2_500));
        assertThat(heard)
                .extracting(Change::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 2_500).boxed().toList());
    }

    @Test
    void fallsSilentWhenTheNodeStops() throws InterruptedException {
        var stopping = database.start(Map.of(), List.of(ChangeFeed.class));
        var heardThere = new CopyOnWriteArrayList<Change>();
        stopping.getBean(ChangeFeed.class).follow(heardThere::addAll);
        stopping.getBean(ChangeFeed.class).start();
        node.feed().start();

        stopping.close();
        node.publish(job("lasser", "Lasser"));

        await().atMost(SOON).untilAsserted(() -> assertThat(heard).hasSize(1));
        Thread.sleep(300);
        assertThat(heardThere).isEmpty();
    }
}
