package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.PortalTest;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.QueryReader;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchSource;
import nl.kansrijk.search.Thesaurus;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An index of our own beside the portal's, over a few trades, on the portal's change feed. */
@PortalTest
class SearchIndexTest {

    private static final String TRADE = "trade";
    private static final Duration SOON = Duration.ofSeconds(1);

    @TempDir
    private Path data;

    private final ChangeFeed feed;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Trades trades = new Trades();
    private SearchIndex index;
    private Path folder;

    SearchIndexTest(
            @Autowired ChangeFeed feed, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        this.feed = feed;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.folder = Path.of("unset");
        this.index = new SearchIndex(folder, List.of(), feed);
    }

    @BeforeEach
    void startWithTwoTrades() {
        folder = data.resolve("index");
        trades.put("glazenwasser");
        trades.put("schoorsteenveger");
        index = new SearchIndex(folder, List.of(trades), feed);
        index.start();
    }

    @AfterEach
    void stop() {
        index.stop();
    }

    @Test
    void makesItselfFromItsSources() {
        assertThat(finds("glazenwasser")).isTrue();
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void opensWhatItMadeBefore() {
        restart();

        assertThat(trades.timesReadWhole).isEqualTo(1);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @Test
    void remakesItselfWhenItsFolderIsMissing() throws IOException {
        index.stop();
        deleteFolder();

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_", ".si", ".cfs", ".cfe"})
    void remakesItselfWhenAFileIsGarbage(String kind) throws IOException {
        index.stop();
        writeGarbageOver(file(kind));

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @Test
    void remakesItselfWhenAFileIsCutShort() throws IOException {
        index.stop();
        var file = file(".cfs");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @Test
    void remakesItselfWhenAFileIsGone() throws IOException {
        index.stop();
        Files.delete(file(".cfs"));

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @Test
    void remakesItselfWhenOneByteIsWrong() throws IOException {
        index.stop();
        var file = file(".cfs");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
        assertThat(finds("glazenwasser")).isTrue();
    }

    @Test
    void remakesItselfWhenItIsOfAnotherVersion() throws IOException {
        index.stop();
        rewriteNote("version", "0");

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
    }

    @Test
    void remakesItselfWhenItIsAheadOfTheDatabase() throws IOException {
        index.stop();
        rewriteNote("change", String.valueOf(feed.latest() + 1000));

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(2);
    }

    @Test
    void remakesItselfWhenItBelongsToAnotherDatabase() {
        var identity = feed.databaseIdentity();
        try {
            setIdentity(UUID.randomUUID().toString());

            restart();

            assertThat(trades.timesReadWhole).isEqualTo(2);
        } finally {
            setIdentity(identity);
        }
    }

    @Test
    void followsAChangeWithinASecond() {
        change("rietdekker", true);

        await().atMost(SOON).until(() -> finds("rietdekker"));
    }

    @Test
    void forgetsWhatWasWithdrawnWithinASecond() {
        change("glazenwasser", false);

        await().atMost(SOON).until(() -> !finds("glazenwasser"));
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void catchesUpWithWhatChangedWhileItStood() {
        index.stop();
        change("rietdekker", true);
        change("glazenwasser", false);

        restart();

        assertThat(trades.timesReadWhole).isEqualTo(1);
        assertThat(finds("rietdekker")).isTrue();
        assertThat(finds("glazenwasser")).isFalse();
    }

    @Test
    void remakesATypeWhenItsTableWasLoaded() {
        trades.put("rietdekker");
        transaction.executeWithoutResult(status -> feed.announce(Change.TABLE, TRADE));

        await().atMost(SOON).until(() -> finds("rietdekker"));
        assertThat(index.size()).isEqualTo(3);
    }

    private void restart() {
        index.stop();
        index = new SearchIndex(folder, List.of(trades), feed);
        index.start();
    }

    private boolean finds(String trade) {
        var request = SearchRequest.of(trade);
        return index
                .search(request, new QueryReader(Gazetteer.empty(), List.of()).read(request, Thesaurus.EMPTY))
                .hits()
                .stream()
                .anyMatch(hit -> hit.title().equals(trade));
    }

    private void change(String trade, boolean exists) {
        if (exists) {
            trades.put(trade);
        } else {
            trades.documents.remove(trade);
        }
        transaction.executeWithoutResult(status -> feed.announce(TRADE, trade));
    }

    private Path file(String kind) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().contains(kind))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The index has no file " + kind));
        }
    }

    private static void writeGarbageOver(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (byte) 0x5A);
        Files.write(file, bytes);
    }

    private void deleteFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void rewriteNote(String name, String value) throws IOException {
        try (var opened = new LuceneIndex(FSDirectory.open(folder))) {
            var note = opened.note();
            note.put(name, value);
            opened.commit(note);
        }
    }

    private void setIdentity(String identity) {
        jdbc.sql("update content_feed set database_identity = :identity")
                .param("identity", identity)
                .update();
    }

    /** A source that can be changed, and remembers how often everything was asked of it. */
    private static final class Trades implements SearchSource {

        private final Map<String, SearchDocument> documents = new ConcurrentHashMap<>();
        private int timesReadWhole;

        void put(String name) {
            documents.put(
                    name,
                    new SearchDocument(
                            new SearchKey(TRADE, name),
                            name,
                            List.of(),
                            "",
                            "",
                            "/" + name,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of()));
        }

        @Override
        public Set<String> types() {
            return Set.of(TRADE);
        }

        @Override
        public List<SearchDocument> all() {
            timesReadWhole++;
            return List.copyOf(documents.values());
        }

        @Override
        public Optional<SearchDocument> find(SearchKey key) {
            return Optional.ofNullable(documents.get(key.id()));
        }

        @Override
        public Touched touchedBy(Change change) {
            if (change.isTable(TRADE)) {
                return new Touched.Everything();
            }
            return new Touched.Some(
                    change.subject().equals(TRADE) ? Set.of(new SearchKey(TRADE, change.name())) : Set.of());
        }
    }
}
