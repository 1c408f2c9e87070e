package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.PortalTest;
import nl.kansrijk.content.ChangeFeed;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/** What the index does while it is made anew, when its disk does not do what it should, and after a crash. */
@PortalTest
class SearchIndexFaultsTest {

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final int MOMENTS = 10;

    @TempDir
    private Path data;

    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final Trades trades = new Trades();
    private final FaultyDisk disk = new FaultyDisk();
    private SearchIndex index;

    SearchIndexFaultsTest(@Autowired ChangeFeed feed, @Autowired TransactionTemplate transaction) {
        this.feed = feed;
        this.transaction = transaction;
        this.index = new SearchIndex(Path.of("unset"), List.of(), feed);
    }

    @BeforeEach
    void startWithTwoTrades() {
        trades.put("glazenwasser");
        trades.put("schoorsteenveger");
        index = onDisk();
        index.start();
    }

    @AfterEach
    void stop() {
        disk.mend();
        index.stop();
    }

    @Test
    void answersAndFollowsChangesWhileItIsMadeAnew() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        trades.onceRead(() -> {
            begun.countDown();
            waitFor(mayEnd);
        });
        var rebuilding = Thread.ofVirtual().start(index::rebuild);
        waitFor(begun);

        assertThat(finds("glazenwasser")).isTrue();
        publish("rietdekker");
        withdraw("schoorsteenveger");
        await().atMost(SOON).until(() -> finds("rietdekker") && !finds("schoorsteenveger"));

        mayEnd.countDown();
        rebuilding.join();
        assertThat(trades.timesReadWhole()).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
        assertThat(finds("rietdekker")).isTrue();
        assertThat(finds("schoorsteenveger")).isFalse();
    }

    @Test
    void answersEverySearchWhileItIsMadeAnewOverAndOver() {
        var stopped = new AtomicBoolean();
        var searches = new AtomicInteger();
        try (var visitors = Executors.newFixedThreadPool(2)) {
            var visits = IntStream.range(0, 2)
                    .mapToObj(visitor -> visitors.submit(() -> {
                        while (!stopped.get()) {
                            assertThat(finds("glazenwasser")).isTrue();
                            searches.incrementAndGet();
                        }
                    }))
                    .toList();
            IntStream.range(0, 20).forEach(time -> index.rebuild());
            stopped.set(true);
            assertThat(visits).allSatisfy(visit -> assertThat(visit.get()).isNull());
        }
        assertThat(searches).hasPositiveValue();
    }

    @Test
    void removesTheOldOneOnceTheNewOneIsThere() {
        var before = generations();

        index.rebuild();

        assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void removesWhatAnOlderVersionLeft() throws IOException {
        index.stop();
        var left = Files.writeString(folder().resolve("segments_1"), "old");

        restart();

        assertThat(left).doesNotExist();
        assertThat(trades.timesReadWhole()).isEqualTo(1);
    }

    @Test
    void keepsFollowingChangesOnAFullDisk() {
        disk.takeOnly(0);

        publish("rietdekker");

        await().atMost(SOON).until(() -> finds("rietdekker"));
        assertThat(finds("glazenwasser")).isTrue();
        assertThat(trades.timesReadWhole()).isEqualTo(1);
    }

    @Test
    void warnsUntilTheDiskCanBeWrittenAgain() {
        assertThat(status()).isEqualTo(Status.UP);
        disk.takeOnly(0);
        publish("rietdekker");
        await().atMost(SOON).until(() -> finds("rietdekker"));
        assertThat(status().getCode()).isEqualTo("WARNING");
        assertThat(status().getDescription()).contains("schijf");

        index.recover();
        assertThat(status().getCode()).isEqualTo("WARNING");
        assertThat(generations()).hasSize(1);
        assertThat(finds("rietdekker")).isTrue();

        disk.mend();
        index.recover();
        assertThat(status()).isEqualTo(Status.UP);
        var read = trades.timesReadWhole();
        restart();
        assertThat(trades.timesReadWhole()).isEqualTo(read);
        assertThat(finds("rietdekker")).isTrue();
    }

    @Test
    void losesNothingWhenTheDiskIsFullSomewhereInAChange() {
        var writes = writesOf(() -> publishAndAwait("mandenmaker"));
        assertThat(writes).isGreaterThan(5);
        for (var taken : spread(writes)) {
            disk.takeOnly(taken);
            publishAndAwait("rietdekker" + taken);
            assertThat(finds("glazenwasser")).isTrue();
            disk.mend();
            index.recover();
            assertThat(index.isOnDisk()).isTrue();
            assertThat(finds("rietdekker" + taken)).isTrue();
        }
    }

    @Test
    void losesNothingWhenTheDiskIsFullSomewhereInARebuild() {
        var writes = writesOf(index::rebuild);
        assertThat(writes).isGreaterThan(5);
        for (var taken : spread(writes)) {
            disk.takeOnly(taken);
            index.rebuild();
            assertThat(index.isOnDisk()).isFalse();
            assertThat(finds("glazenwasser")).isTrue();
            publishAndAwait("rietdekker" + taken);
            disk.mend();
            index.recover();
            assertThat(index.isOnDisk()).isTrue();
            assertThat(finds("rietdekker" + taken)).isTrue();
            assertThat(generations()).hasSize(1);
        }
    }

    @Test
    void startsFromTheLastGoodIndexInAReadOnlyFolder() {
        index.stop();
        disk.makeReadOnly();
        var before = generations();

        index = onDisk();
        index.start();

        assertThat(trades.timesReadWhole()).isEqualTo(1);
        assertThat(finds("glazenwasser")).isTrue();
        assertThat(index.isOnDisk()).isFalse();
        publishAndAwait("rietdekker");
        assertThat(generations()).isEqualTo(before);
    }

    @Test
    void startsInMemoryWhereNoFolderCanBeMade() throws IOException {
        index.stop();
        FileSystemUtils.deleteRecursively(folder());
        Files.writeString(folder(), "This is no folder.");

        restart();

        assertThat(finds("glazenwasser")).isTrue();
        assertThat(index.isOnDisk()).isFalse();
        publishAndAwait("rietdekker");
        Files.delete(folder());
        index.recover();
        assertThat(index.isOnDisk()).isTrue();
        assertThat(finds("rietdekker")).isTrue();
    }

    /** What a killed process leaves is what is on disk; here it is copied before each change of files. */
    @Test
    void opensWhateverACrashLeaves() {
        var crashes = new ArrayList<Path>();
        disk.beforeEachChangeOfFiles(() -> crashes.add(copyOfWhatIsOnDisk(crashes.size())));
        publishAndAwait("rietdekker");
        index.rebuild();
        publishAndAwait("mandenmaker");
        disk.beforeEachChangeOfFiles(() -> {});
        index.stop();

        assertThat(crashes).hasSizeGreaterThan(20).allSatisfy(crash -> {
            var read = trades.timesReadWhole();
            var healed = new SearchIndex(crash, List.of(trades), feed, FSDirectory::open);
            healed.start();
            assertThat(Trades.isFoundIn(healed, "glazenwasser")).isTrue();
            assertThat(Trades.isFoundIn(healed, "rietdekker")).isTrue();
            assertThat(Trades.isFoundIn(healed, "mandenmaker")).isTrue();
            assertThat(healed.isOnDisk()).isTrue();
            assertThat(trades.timesReadWhole()).as("made anew").isEqualTo(read);
            healed.stop();
        });
    }

    private SearchIndex onDisk() {
        return new SearchIndex(folder(), List.of(trades), feed, disk);
    }

    private void restart() {
        index.stop();
        index = onDisk();
        index.start();
    }

    private Status status() {
        return new SearchIndexHealthIndicator(index).health().getStatus();
    }

    private boolean finds(String trade) {
        return Trades.isFoundIn(index, trade);
    }

    private void publish(String trade) {
        trades.put(trade);
        announce(trade);
    }

    private void publishAndAwait(String trade) {
        publish(trade);
        await().atMost(SOON).until(() -> finds(trade));
    }

    private void withdraw(String trade) {
        trades.remove(trade);
        announce(trade);
    }

    private void announce(String trade) {
        transaction.executeWithoutResult(status -> feed.announce(Trades.TYPE, trade));
    }

    /** The first and the last of so many, and some in between. */
    private static List<Integer> spread(int count) {
        return IntStream.range(0, MOMENTS)
                .map(moment -> moment * (count - 1) / (MOMENTS - 1))
                .distinct()
                .boxed()
                .toList();
    }

    private int writesOf(Runnable writing) {
        var before = disk.writes();
        writing.run();
        return disk.writes() - before;
    }

    private Path folder() {
        return data.resolve("index");
    }

    private List<Path> generations() {
        try (var generations = Files.list(folder())) {
            return generations.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path copyOfWhatIsOnDisk(int number) {
        var copy = data.resolve("crash-" + number);
        try (Stream<Path> files = Files.walk(folder())) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(folder().relativize(file)));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
