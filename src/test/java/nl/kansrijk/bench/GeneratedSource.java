package nl.kansrijk.bench;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** Offers as many documents beside the real ones as a measurement asks for. */
final class GeneratedSource implements SearchSource {

    static final String COUNT = "kansrijk.bench.documents";

    private static final String WRITTEN = Recombined.PREFIX + "written";

    private final ObjectProvider<SearchSource> sources;
    private final ChangeFeed feed;
    private final TransactionTemplate transaction;
    private final int count;
    private final Map<SearchKey, SearchDocument> written = new ConcurrentHashMap<>();
    private @Nullable Recombined recombined;

    GeneratedSource(
            ObjectProvider<SearchSource> sources,
            ChangeFeed feed,
            TransactionTemplate transaction,
            @Value("${" + COUNT + "}") int count) {
        this.sources = sources;
        this.feed = feed;
        this.transaction = transaction;
        this.count = count;
    }

    int count() {
        return count;
    }

    SearchDocument document(int number) {
        return recombined().document(number);
    }

    /** Writes a document under a title of its own, as an editor does. */
    void publish(String title) {
        var model = document(0);
        var key = new SearchKey(WRITTEN, title);
        written.put(
                key,
                new SearchDocument(
                        key,
                        title,
                        List.of(),
                        model.summary(),
                        model.text(),
                        "/" + title,
                        model.sectors(),
                        model.levels(),
                        model.learningPaths(),
                        model.spots()));
        transaction.executeWithoutResult(status -> feed.announce(WRITTEN, title));
    }

    @Override
    public Set<String> types() {
        return Stream.concat(
                        Stream.of(WRITTEN),
                        others().flatMap(source -> source.types().stream().map(type -> Recombined.PREFIX + type)))
                .collect(Collectors.toSet());
    }

    @Override
    public List<SearchDocument> all() {
        return Stream.concat(IntStream.range(0, count).mapToObj(this::document), written.values().stream())
                .toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return Optional.ofNullable(written.get(key));
    }

    @Override
    public Touched touchedBy(Change change) {
        return new Touched.Some(
                change.subject().equals(WRITTEN) ? Set.of(new SearchKey(WRITTEN, change.name())) : Set.of());
    }

    private synchronized Recombined recombined() {
        if (recombined == null) {
            recombined = new Recombined(
                    others().flatMap(source -> source.all().stream()).toList());
        }
        return requireNonNull(recombined);
    }

    private Stream<SearchSource> others() {
        return sources.stream().filter(source -> source != this);
    }
}
