package nl.kansrijk.content;

import static nl.kansrijk.content.SmallKinds.job;
import static nl.kansrijk.content.SmallKinds.jobId;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.support.TransactionTemplate;

/** Eight editors at work at the same moment. */
@OnBothDatabases
@Timeout(30)
class PublishingTogetherTest {

    private static final int EDITORS = 8;
    private static final int TURNS = 10;

    private final ContentNode node;
    private final TransactionTemplate transaction;

    PublishingTogetherTest(TestDatabase database) {
        node = ContentNode.on(database);
        transaction = database.transaction();
    }

    @Test
    void numbersChangesInOrderWithoutGaps() throws Exception {
        together(editor -> turns(turn -> node.publish(job("job-%d-%d".formatted(editor, turn), "Baan"))));

        assertThat(node.feed().after(0))
                .extracting(Change::number)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, EDITORS * TURNS).boxed().toList());
    }

    @Test
    void neverShowsAChangeBeforeTheOneThatPrecedesIt() throws Exception {
        var done = new AtomicBoolean();
        var followed = new ArrayList<Long>(List.of(0L));
        Runnable follow = () -> node.feed().after(followed.getLast()).forEach(change -> followed.add(change.number()));
        try (var threads = Executors.newSingleThreadExecutor()) {
            var follower = threads.submit(() -> {
                while (!done.get()) {
                    follow.run();
                }
                follow.run();
            });
            try {
                together(editor -> turns(turn -> node.publish(job("job-%d-%d".formatted(editor, turn), "Baan"))));
            } finally {
                done.set(true);
            }
            follower.get();
        }

        assertThat(followed)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(0, EDITORS * TURNS).boxed().toList());
    }

    @Test
    void countsRevisionsOfOneDocumentWithoutGaps() throws Exception {
        node.publish(job("lasser", "Lasser"));

        together(editor -> turns(turn -> node.publish(job("lasser", "Lasser %d-%d".formatted(editor, turn)))));

        assertThat(node.documents()
                        .publishedRevision(jobId("lasser"))
                        .orElseThrow()
                        .number())
                .isEqualTo(1 + EDITORS * TURNS);
    }

    @Test
    void makesANewDocumentOnce() throws Exception {
        together(editor -> node.publish(job("lasser", "Lasser " + editor)));

        assertThat(node.documents().revisions(jobId("lasser"))).isEqualTo(EDITORS);
    }

    @Test
    void neverShowsAnythingElseThanWhatIsPublished() throws Exception {
        together(editor -> turns(turn -> transaction.executeWithoutResult(status -> {
            var id = jobId("job-" + turn % 3);
            if (editor == 0) {
                node.documents().withdraw(id);
            } else {
                node.publish(job(id.slug(), "Baan %d-%d".formatted(editor, turn)));
            }
            if (editor % 3 == 2) {
                status.setRollbackOnly();
            }
        })));

        assertThat(node.shown().all())
                .isEqualTo(node.documents().published("job").stream()
                        .collect(Collectors.toMap(Document::slug, job -> job.text("title"))));
    }

    private static void turns(IntConsumer work) {
        IntStream.range(0, TURNS).forEach(work);
    }

    private static void together(IntConsumer work) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(EDITORS);
        try (var editors = Executors.newFixedThreadPool(EDITORS)) {
            List<Future<?>> working = new ArrayList<>();
            for (var editor = 0; editor < EDITORS; editor++) {
                var number = editor;
                working.add(editors.submit(() -> {
                    start.await();
                    work.accept(number);
                    return number;
                }));
            }
            for (var each : working) {
                each.get();
            }
        }
    }
}
