package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchSource;
import nl.kansrijk.search.Suggestion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The portal's index on this node: it follows the change feed, and makes itself anew when it is missing, damaged, of
 * another version or of another database.
 */
@Component
@ConditionalOnWebApplication
public class SearchIndex implements SmartLifecycle {

    /** Raise this when fields or analysis change: every node then makes its index anew. */
    private static final String VERSION = "2";

    private static final String NOTE_VERSION = "version";
    private static final String NOTE_DATABASE = "database";
    private static final String NOTE_CHANGE = "change";

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final Path folder;
    private final List<SearchSource> sources;
    private final ChangeFeed feed;
    private @Nullable LuceneIndex index;
    private long applied;

    SearchIndex(@Value("${kansrijk.data}/index") Path folder, List<SearchSource> sources, ChangeFeed feed) {
        this.folder = folder;
        this.sources = List.copyOf(sources);
        this.feed = feed;
    }

    public SearchResult search(SearchRequest request, QueryReading reading) {
        return open().search(request, reading);
    }

    /** Whether something is called exactly this, whatever the capitals, spaces and hyphens. */
    public boolean isName(String text) {
        return open().isName(text);
    }

    public List<Suggestion> suggest(String typed, int atMost) {
        return open().suggest(typed, atMost);
    }

    /** How many documents can be found. */
    public int size() {
        return open().size();
    }

    @Override
    public synchronized void start() {
        index = openOrRemake();
        feed.follow(this::on);
        catchUp();
    }

    @Override
    public synchronized void stop() {
        if (index != null) {
            close(index);
            index = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return index != null;
    }

    /** After the content is loaded, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private LuceneIndex open() {
        var opened = index;
        if (opened == null) {
            throw new IllegalStateException("The search index is not open.");
        }
        return opened;
    }

    private LuceneIndex openOrRemake() {
        LuceneIndex opened = null;
        try {
            opened = LuceneIndex.in(folder);
            opened.verify();
            var note = opened.note();
            if (VERSION.equals(note.get(NOTE_VERSION))
                    && feed.databaseIdentity().equals(note.get(NOTE_DATABASE))
                    && Long.parseLong(note.getOrDefault(NOTE_CHANGE, "-1")) <= feed.latest()) {
                applied = Long.parseLong(note.getOrDefault(NOTE_CHANGE, "0"));
                return opened;
            }
            log.info("The search index is missing or of another version: making it anew.");
        } catch (IOException | RuntimeException damaged) {
            log.warn("The search index is damaged ({}): making it anew.", damaged.toString());
        }
        if (opened != null) {
            close(opened);
        }
        return remake();
    }

    private LuceneIndex remake() {
        try {
            delete(folder);
            var fresh = LuceneIndex.in(folder);
            var upTo = feed.latest();
            sources.forEach(source -> fresh.put(source.all()));
            applied = upTo;
            fresh.commit(note());
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "De zoekindex in %s is niet te maken. Mag je daar schrijven?".formatted(folder), e);
        }
    }

    private void catchUp() {
        for (var changes = feed.after(applied); !changes.isEmpty(); changes = feed.after(applied)) {
            on(changes);
        }
    }

    private synchronized void on(List<Change> changes) {
        var fresh = changes.stream().filter(change -> change.number() > applied).toList();
        if (fresh.isEmpty() || index == null) {
            return;
        }
        for (var source : sources) {
            update(open(), source, fresh);
        }
        applied = fresh.getLast().number();
        open().commit(note());
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

    private Map<String, String> note() {
        return Map.of(
                NOTE_VERSION, VERSION, NOTE_DATABASE, feed.databaseIdentity(), NOTE_CHANGE, String.valueOf(applied));
    }

    private static void close(LuceneIndex index) {
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            log.warn("Closing the search index failed; it will be checked at the next start.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
