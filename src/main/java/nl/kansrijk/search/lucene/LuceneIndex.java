package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.Suggestion;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A search index in a directory. Safe for use by many threads; writing is for one thread at a time. */
public final class LuceneIndex implements AutoCloseable {

    private static final int MOST_FACET_VALUES = 30;
    private static final int NEAREST_SHOWN = 3;
    private static final int SHORTEST_CORRECTED_WORD = 4;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Blocks blocks = new Blocks();
    private final Queries queries = new Queries();
    private final DirectSpellChecker spelling = new DirectSpellChecker();

    /**
     * Opens or creates an index.
     *
     * @throws IOException when the directory cannot be used or the index in it is damaged
     */
    LuceneIndex(Directory directory) throws IOException {
        Analyzer analyzer = DutchAnalysis.analyzer();
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(similarity()));
        searchers = openSearchers();
    }

    /** A writer left open would keep its lock, and nobody could make the index anew. */
    private SearcherManager openSearchers() throws IOException {
        try {
            return new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                        throws IOException {
                    var searcher = new FacetedSearcher(reader, blocks);
                    searcher.setSimilarity(similarity());
                    return searcher;
                }
            });
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw damaged;
        }
    }

    /** Opens or creates an index in a folder. */
    public static LuceneIndex in(Path folder) throws IOException {
        return new LuceneIndex(FSDirectory.open(folder));
    }

    private static Similarity similarity() {
        var words = new BM25Similarity();
        // Long labels have many grams by nature: full length normalisation makes this close to a cosine.
        var grams = new BM25Similarity(1.2f, 1f);
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(Fields.LABEL_GRAMS) ? grams : words;
            }
        };
    }

    /** Puts documents in, in the place of older ones with the same key. */
    public void put(Collection<SearchDocument> documents) {
        writing(() -> {
            for (var document : documents) {
                writer.updateDocuments(new Term(Fields.KEY, document.key().toString()), blocks.of(document));
            }
        });
    }

    public void remove(Collection<SearchKey> keys) {
        writing(() -> writer.deleteDocuments(
                keys.stream().map(key -> new Term(Fields.KEY, key.toString())).toArray(Term[]::new)));
    }

    public void removeTypes(Collection<String> types) {
        writing(() -> writer.deleteDocuments(
                types.stream().map(type -> new Term(Fields.TYPE, type)).toArray(Term[]::new)));
    }

    /** Makes what was put in durable, with a note about it, and shows it to new searches. */
    public void commit(Map<String, String> note) {
        writing(() -> {
            writer.setLiveCommitData(note.entrySet());
            writer.commit();
            searchers.maybeRefreshBlocking();
        });
    }

    /** The note given with the last commit. */
    public Map<String, String> note() {
        var note = new LinkedHashMap<String, String>();
        var data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
        }
        return note;
    }

    /** How many documents can be found. */
    public int size() {
        return searching(searcher -> searcher.count(Queries.DOCUMENTS));
    }

    /** Reads every file of the index once; a damaged one throws. */
    public void verify() {
        searching(searcher -> {
            for (var leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return true;
        });
    }

    public SearchResult search(SearchRequest request, QueryReading reading) {
        return searching(searcher -> {
            var facetState = searcher.facetState();
            if (facetState == null) {
                return new SearchResult(0, List.of(), Map.of(), Optional.empty(), reading.understood());
            }
            var drillDown = new DrillDownQuery(blocks.facets(), queries.of(reading, request));
            for (var facet : Facet.values()) {
                request.filters().chosen(facet).forEach(value -> drillDown.add(facet.name(), value));
            }
            var upTo = request.page() * request.size();
            var found = new DrillSideways(searcher, blocks.facets(), facetState).search(drillDown, upTo);
            var hits = Stream.of(found.hits.scoreDocs)
                    .skip((long) upTo - request.size())
                    .map(hit -> hit(searcher, hit, reading))
                    .toList();
            return new SearchResult(
                    found.hits.totalHits.value(),
                    hits,
                    counts(found.facets),
                    correction(searcher, reading.words()),
                    reading.understood());
        });
    }

    /** Whether something is called exactly this, whatever the capitals, spaces and hyphens. */
    public boolean isName(String text) {
        var label = new Term(Fields.LABEL_EXACT, DutchAnalysis.folded(text));
        return !label.text().isEmpty()
                && searching(searcher -> searcher.getIndexReader().docFreq(label) > 0);
    }

    /** The keys of the best documents, best first; for measuring. */
    public List<SearchKey> rank(QueryReading reading, int depth) {
        return searching(searcher -> {
            var request = SearchRequest.of(reading.words());
            var stored = searcher.storedFields();
            return Stream.of(searcher.search(queries.of(reading, request), depth).scoreDocs)
                    .map(hit -> key(read(stored, hit.doc)))
                    .toList();
        });
    }

    public List<Suggestion> suggest(String typed, int atMost) {
        return searching(searcher -> {
            var stored = searcher.storedFields();
            return Stream.of(searcher.search(queries.suggestions(typed), atMost).scoreDocs)
                    .map(hit -> {
                        var document = read(stored, hit.doc);
                        var title = text(document, Fields.TITLE);
                        var match = Likeness.bestLabel(typed, title, Blocks.lines(text(document, Fields.NAMES)));
                        return new Suggestion(text(document, Fields.TYPE), title, text(document, Fields.PATH), match);
                    })
                    .toList();
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private static SearchKey key(Document document) {
        return new SearchKey(text(document, Fields.TYPE), text(document, Fields.ID));
    }

    private SearchResult.Hit hit(IndexSearcher searcher, ScoreDoc hit, QueryReading reading) {
        try {
            var document = read(searcher.storedFields(), hit.doc);
            var title = text(document, Fields.TITLE);
            return new SearchResult.Hit(
                    key(document),
                    title,
                    text(document, Fields.PATH),
                    text(document, Fields.SUMMARY),
                    Likeness.why(reading, title, Blocks.lines(text(document, Fields.NAMES))),
                    Blocks.lines(text(document, Fields.SECTORS)),
                    Blocks.lines(text(document, Fields.LEVELS)),
                    reading.around()
                            .map(around -> Blocks.nearest(text(document, Fields.SPOTS), around, NEAREST_SHOWN))
                            .orElse(List.of()),
                    Blocks.providers(text(document, Fields.SPOTS)),
                    hit.score);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Facet, List<SearchResult.Count>> counts(Facets facets) throws IOException {
        var counts = new EnumMap<Facet, List<SearchResult.Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var top = facets.getTopChildren(MOST_FACET_VALUES, facet.name());
            counts.put(
                    facet,
                    top == null
                            ? List.of()
                            : Stream.of(top.labelValues)
                                    .map(value -> new SearchResult.Count(value.label, value.value.longValue()))
                                    .toList());
        }
        return counts;
    }

    /** The query with the words that nobody uses replaced by the nearest that somebody does. */
    private Optional<String> correction(IndexSearcher searcher, String text) throws IOException {
        var reader = searcher.getIndexReader();
        var changed = false;
        var corrected = new ArrayList<String>();
        for (var word : queries.wordsOf(text)) {
            var known = reader.docFreq(new Term(Fields.LABEL_WORDS, word)) > 0
                    || reader.docFreq(new Term(Fields.TEXT_WORDS, word)) > 0;
            var better = known || word.length() < SHORTEST_CORRECTED_WORD
                    ? Optional.<String>empty()
                    : Stream.of(spelling.suggestSimilar(
                                    new Term(Fields.LABEL_WORDS, word), 1, reader, SuggestMode.SUGGEST_ALWAYS))
                            .map(suggestion -> suggestion.string)
                            .findFirst();
            changed |= better.isPresent();
            corrected.add(better.orElse(word));
        }
        return changed ? Optional.of(String.join(" ", corrected)) : Optional.empty();
    }

    private static Document read(StoredFields stored, int doc) {
        try {
            return stored.document(doc);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Document document, String field) {
        var value = document.get(field);
        return value == null ? "" : value;
    }

    private <T> T searching(Searching<T> use) {
        try {
            var searcher = (FacetedSearcher) searchers.acquire();
            try {
                return use.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writing(Writing write) {
        try {
            write.now();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Searching<T> {
        T with(FacetedSearcher searcher) throws IOException;
    }

    private interface Writing {
        void now() throws IOException;
    }

    /** A searcher that knows the facet values of its reader. */
    private static final class FacetedSearcher extends IndexSearcher {

        private final @Nullable SortedSetDocValuesReaderState state;

        FacetedSearcher(IndexReader reader, Blocks blocks) throws IOException {
            super(reader);
            state = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, blocks.facets());
        }

        @Nullable
        SortedSetDocValuesReaderState facetState() {
            return state;
        }
    }
}
