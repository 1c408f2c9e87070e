package nl.kansrijk.content.files;

import static nl.kansrijk.content.SmallKinds.job;
import static nl.kansrijk.content.SmallKinds.jobId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.Origin;
import nl.kansrijk.content.ShownTitles;
import nl.kansrijk.content.SmallKinds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;

@OnBothDatabases
class ContentStartTest {

    private final TestDatabase database;
    private final WrittenFolder folder;

    ContentStartTest(TestDatabase database, @TempDir Path directory) {
        this.database = database;
        folder = new WrittenFolder(directory).sources("duo").schools("id,name", "1,Albeda");
        for (var number = 1; number <= 20; number++) {
            folder.job("baan-" + number, "Baan " + number);
        }
    }

    @Test
    void loadsTheFirstEdition() {
        var node = start();

        assertThat(node.getBean(Documents.class).published("job")).hasSize(20);
    }

    @Test
    void followsTheFeedAfterwards() {
        var node = start();
        var heard = new CopyOnWriteArrayList<Change>();
        node.getBean(ChangeFeed.class).follow(heard::addAll);

        node.getBean(Documents.class).publish(job("lasser", "Lasser"), Origin.DESK, "redacteur");

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(heard).extracting(Change::name).containsExactly("lasser"));
    }

    @Test
    void startsWithoutAFolder() {
        var node = start(folder.root().resolve("nergens"));

        assertThat(node.getBean(Documents.class).allPublished()).isEmpty();
    }

    @Test
    void loadsOnceWhenTwoNodesStartTogether() throws Exception {
        var nodes = startTogether(2);

        assertThat(nodes.getFirst().getBean(ChangeFeed.class).latest()).isEqualTo(22);
        for (var number = 1; number <= 20; number++) {
            assertThat(nodes.getFirst().getBean(Documents.class).revisions(jobId("baan-" + number)))
                    .isEqualTo(1);
        }
    }

    private List<ApplicationContext> startTogether(int count) throws Exception {
        start(folder.root().resolve("nergens")).getBean(ShownTitles.class);
        var barrier = new CyclicBarrier(count);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var starting = new ArrayList<Future<ApplicationContext>>();
            for (var node = 0; node < count; node++) {
                starting.add(threads.submit(() -> {
                    barrier.await();
                    return start();
                }));
            }
            var started = new ArrayList<ApplicationContext>();
            for (var node : starting) {
                started.add(node.get());
            }
            return started;
        }
    }

    private ApplicationContext start() {
        return start(folder.root());
    }

    private ApplicationContext start(Path content) {
        return database.start(
                Map.of("kansrijk.content", content.toString()),
                List.of(
                        SmallKinds.JOB,
                        SmallKinds.COURSE,
                        Kinds.class,
                        Documents.class,
                        ChangeFeed.class,
                        ShownTitles.class,
                        SchoolsTable.class,
                        ContentLoading.class,
                        ContentStart.class));
    }
}
