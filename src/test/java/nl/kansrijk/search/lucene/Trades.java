package nl.kansrijk.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kansrijk.content.Change;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.QueryReader;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchSource;
import nl.kansrijk.search.Thesaurus;

/** A source that can be changed, remembers how often everything was asked of it, and tells when that was read. */
final class Trades implements SearchSource {

    static final String TYPE = "trade";

    private static final QueryReader READER = new QueryReader(Gazetteer.empty(), List.of());

    private final Map<String, SearchDocument> documents = new ConcurrentHashMap<>();
    private final AtomicInteger timesReadWhole = new AtomicInteger();
    private volatile Runnable onceRead = () -> {};

    static boolean isFoundIn(SearchIndex index, String name) {
        var request = SearchRequest.of(name);
        return index.search(request, READER.read(request, Thesaurus.EMPTY)).hits().stream()
                .anyMatch(hit -> hit.title().text().equals(name));
    }

    void put(String name) {
        documents.put(
                name,
                new SearchDocument(
                        new SearchKey(TYPE, name),
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

    void remove(String name) {
        documents.remove(name);
    }

    int timesReadWhole() {
        return timesReadWhole.get();
    }

    /** Runs after everything was read, before it is indexed. */
    void onceRead(Runnable then) {
        onceRead = then;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public List<SearchDocument> all() {
        var all = List.copyOf(documents.values());
        timesReadWhole.incrementAndGet();
        onceRead.run();
        return all;
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return Optional.ofNullable(documents.get(key.id()));
    }

    @Override
    public Touched touchedBy(Change change) {
        if (change.isTable(TYPE)) {
            return new Touched.Everything();
        }
        return new Touched.Some(change.subject().equals(TYPE) ? Set.of(new SearchKey(TYPE, change.name())) : Set.of());
    }
}
