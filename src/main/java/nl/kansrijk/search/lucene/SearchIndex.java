package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchSource;
import nl.kansrijk.search.Suggestion;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The portal's index on this node: it follows the change feed, and makes itself anew when it is missing, damaged, of
 * another version or of another database.
 *
 * <p>When its folder cannot be written, it goes on from the last good index and keeps what is new in memory, until
 * writing works again.
 */
@Component
@ConditionalOnWebApplication
public class SearchIndex implements SmartLifecycle {

    /** Raise this when fields or analysis change: every node then makes its index anew. */
    private static final String VERSION = "6";

    private static final String NOTE_VERSION = "version";
    private static final String NOTE_DATABASE = "database";
    private static final String NOTE_CHANGE = "change";

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final Generations generations;
    private final Disk disk;
    private final List<SearchSource> sources;
    private final ChangeFeed feed;
    private final ReadWriteLock swapping = new ReentrantReadWriteLock();
    private final Lock rebuilding = new ReentrantLock();
    private @Nullable Generation current;

    @Autowired
    SearchIndex(@Value("${kansrijk.data}/index") Path folder, List<SearchSource> sources, ChangeFeed feed) {
        this(folder, sources, feed, FSDirectory::open);
    }

    SearchIndex(Path folder, List<SearchSource> sources, ChangeFeed feed, Disk disk) {
        this.generations = new Generations(folder);
        this.sources = List.copyOf(sources);
        this.feed = feed;
        this.disk = disk;
    }

    /** How a folder is read and written. */
    interface Disk {
        Directory open(Path folder) throws IOException;
    }

    /** One making of the index. */
    private static final class Generation {

        private final Path folder;
        private final LuceneIndex index;
        private final boolean onDisk;

        /** The number of the last change that is in it. */
        private long applied;

        Generation(Path folder, LuceneIndex index, boolean onDisk, long applied) {
            this.folder = folder;
            this.index = index;
            this.onDisk = onDisk;
            this.applied = applied;
        }
    }

    public SearchResult search(SearchRequest request, QueryReading reading) {
        return searching(index -> index.search(request, reading));
    }

    /** Whether something is called exactly this, whatever the capitals, spaces and hyphens. */
    public boolean isName(String text) {
        return searching(index -> index.isName(text));
    }

    public List<Suggestion> suggest(String typed, int atMost) {
        return searching(index -> index.suggest(typed, atMost));
    }

    /** How many documents can be found. */
    public int size() {
        return searching(LuceneIndex::size);
    }

    /** Makes the index anew from all there is, while the present one answers. */
    public void rebuild() {
        if (!rebuildOnDisk()) {
            replaceBy(this::makeInMemory);
        }
    }

    /** Whether all that can be found is on disk too. */
    synchronized boolean isOnDisk() {
        return current == null || current.onDisk;
    }

    /** Puts the index back on disk as soon as that can be written. */
    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void recover() {
        if (!isOnDisk() && rebuildOnDisk()) {
            log.warn("The search index is on disk again.");
        }
    }

    @Override
    public synchronized void start() {
        var generation = lastGood().orElseGet(this::make);
        swap(generation);
        tidy(generation);
        feed.follow(this::on);
        for (var news = newsFor(generation); !news.isEmpty(); news = newsFor(Objects.requireNonNull(current))) {
            on(news);
        }
    }

    @Override
    public synchronized void stop() {
        close(swap(null));
    }

    @Override
    public synchronized boolean isRunning() {
        return current != null;
    }

    /** After the content is loaded, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private <T> T searching(Function<LuceneIndex, T> use) {
        swapping.readLock().lock();
        try {
            var open = current;
            if (open == null) {
                throw new IllegalStateException("The search index is not open.");
            }
            return use.apply(open.index);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /** Waits for running searches, so that nobody is still searching what is closed next. */
    private @Nullable Generation swap(@Nullable Generation next) {
        swapping.writeLock().lock();
        try {
            var previous = current;
            current = next;
            return previous;
        } finally {
            swapping.writeLock().unlock();
        }
    }

    private Optional<Generation> lastGood() {
        return generations.all().stream()
                .flatMap(folder -> opened(folder, true).or(() -> opened(folder, false)).stream())
                .findFirst();
    }

    private Optional<Generation> opened(Path folder, boolean onDisk) {
        LuceneIndex index = null;
        try {
            var directory = disk.open(folder);
            index = new LuceneIndex(onDisk ? directory : new MemoryAbove(directory));
            index.verify();
            var note = index.note();
            var applied = Long.parseLong(note.getOrDefault(NOTE_CHANGE, "-1"));
            if (VERSION.equals(note.get(NOTE_VERSION))
                    && feed.databaseIdentity().equals(note.get(NOTE_DATABASE))
                    && applied <= feed.latest()) {
                return Optional.of(new Generation(folder, index, onDisk, applied));
            }
            log.info("A search index is unfinished, of another version or of another database.");
        } catch (IOException | RuntimeException unusable) {
            log.warn("A search index cannot be {}: {}", onDisk ? "written" : "read", unusable.toString());
        }
        close(index);
        return Optional.empty();
    }

    private Generation make() {
        try {
            return makeOnDisk();
        } catch (UncheckedIOException | AlreadyClosedException unwritable) {
            log.warn("The search index cannot be written and is in memory only.", unwritable);
            return makeInMemory();
        }
    }

    private Generation makeOnDisk() {
        var folder = generations.next();
        try {
            return make(folder, disk.open(folder), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | AlreadyClosedException unwritable) {
            generations.remove(folder);
            throw unwritable;
        }
    }

    private Generation makeInMemory() {
        try {
            return make(generations.next(), new ByteBuffersDirectory(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Generation make(Path folder, Directory directory, boolean onDisk) throws IOException {
        var index = new LuceneIndex(directory);
        try {
            var generation = new Generation(folder, index, onDisk, feed.latest());
            index.fill(sources.stream().flatMap(source -> source.all().stream()).toList());
            index.commit(note(generation));
            return generation;
        } catch (RuntimeException e) {
            close(index);
            throw e;
        }
    }

    private boolean rebuildOnDisk() {
        try {
            replaceBy(this::makeOnDisk);
            return true;
        } catch (UncheckedIOException | AlreadyClosedException unwritable) {
            log.warn("The search index cannot be written anew: {}", unwritable.toString());
            return false;
        }
    }

    /** What changes meanwhile comes into the present index at once, and into the next before it takes over. */
    private void replaceBy(Supplier<Generation> making) {
        rebuilding.lock();
        try {
            var next = making.get();
            try {
                close(takenOverBy(next));
            } catch (RuntimeException unfinished) {
                close(next);
                generations.remove(next.folder);
                throw unfinished;
            }
            tidy(next);
        } finally {
            rebuilding.unlock();
        }
    }

    /** Who is to be closed: the present index, or the next when that comes too late. */
    private synchronized @Nullable Generation takenOverBy(Generation next) {
        if (current == null) {
            return next;
        }
        catchUp(next);
        return swap(next);
    }

    private void tidy(Generation generation) {
        if (generation.onDisk) {
            generations.keepOnly(generation.folder);
        }
    }

    private synchronized void on(List<Change> changes) {
        var open = current;
        if (open == null) {
            return;
        }
        try {
            update(open, changes);
        } catch (UncheckedIOException | AlreadyClosedException unwritable) {
            if (!open.onDisk) {
                throw unwritable;
            }
            log.warn("The search index cannot be written; what changes is kept in memory.", unwritable);
            goOnInMemory(open);
        }
    }

    private void goOnInMemory(Generation stuck) {
        var next = opened(stuck.folder, false).orElseGet(this::makeInMemory);
        catchUp(next);
        close(swap(next));
    }

    private void catchUp(Generation generation) {
        for (var news = newsFor(generation); !news.isEmpty(); news = newsFor(generation)) {
            update(generation, news);
        }
    }

    private List<Change> newsFor(Generation generation) {
        return feed.after(generation.applied);
    }

    private void update(Generation generation, List<Change> changes) {
        var fresh = changes.stream()
                .filter(change -> change.number() > generation.applied)
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        for (var source : sources) {
            update(generation.index, source, fresh);
        }
        generation.applied = fresh.getLast().number();
        generation.index.commit(note(generation));
    }

    private static void update(LuceneIndex index, SearchSource source, List<Change> changes) {
        var keys = new HashSet<SearchKey>();
        for (var change : changes) {
            switch (source.touchedBy(change)) {
                case SearchSource.Touched.Everything() -> {
                    index.removeTypes(source.types());
                    index.put(source.all());
                    return;
                }
                case SearchSource.Touched.Some(var some) -> keys.addAll(some);
            }
        }
        if (!keys.isEmpty()) {
            index.remove(keys);
            index.put(source.find(keys));
        }
    }

    private Map<String, String> note(Generation generation) {
        return Map.of(
                NOTE_VERSION,
                VERSION,
                NOTE_DATABASE,
                feed.databaseIdentity(),
                NOTE_CHANGE,
                String.valueOf(generation.applied));
    }

    private static void close(@Nullable Generation generation) {
        if (generation != null) {
            close(generation.index);
        }
    }

    private static void close(@Nullable LuceneIndex index) {
        if (index == null) {
            return;
        }
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            log.warn("Closing a search index failed; it will be checked at the next start.", e);
        }
    }
}
