package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
import nl.kansrijk.search.lucene.Queries.Width;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A search index in a directory. Safe for use by many threads; writing is for one thread at a time. */
public final class LuceneIndex implements AutoCloseable {

    private static final int MOST_FACET_VALUES = 30;
    private static final int NEAREST_SHOWN = 3;

    /** So many of the first that Lucene finds are put in order by all they say. */
    private static final int RANKED = 600;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Blocks blocks = new Blocks();
    private final Directory directory;
    private volatile Learned learned;

    /**
     * Opens or creates an index.
     *
     * @throws IOException when the directory cannot be used or the index in it is damaged
     */
    LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        learned = LearnedFile.read(directory);
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

    /** Learns from documents, and makes them all there is to find. */
    public void fill(Collection<SearchDocument> documents) {
        learned = Learned.from(documents);
        writing(() -> {
            writer.deleteAll();
            LearnedFile.write(directory, learned);
        });
        put(documents);
    }

    /** Puts documents in, in the place of older ones with the same key. */
    public void put(Collection<SearchDocument> documents) {
        var reader = learned.reader();
        writing(() -> {
            for (var document : documents) {
                writer.updateDocuments(
                        new Term(Fields.KEY, document.key().toString()), blocks.of(document, learned, reader));
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
            var question = question(searcher, reading);
            var upTo = request.page() * request.size();
            var found = find(searcher, facetState, question, reading, request, upTo);
            var hits = ranked(searcher, question, reading, found.hits)
                    .skip((long) upTo - request.size())
                    .limit(request.size())
                    .map(hit -> hit(searcher, hit, reading))
                    .toList();
            return new SearchResult(
                    found.hits.totalHits.value(),
                    hits,
                    counts(found.facets),
                    question.correction(),
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
            var facetState = searcher.facetState();
            if (facetState == null) {
                return List.of();
            }
            var question = question(searcher, reading);
            var found = find(searcher, facetState, question, reading, SearchRequest.of(reading.words()), depth);
            var stored = searcher.storedFields();
            return ranked(searcher, question, reading, found.hits)
                    .limit(depth)
                    .map(hit -> key(read(stored, hit.doc)))
                    .toList();
        });
    }

    /** What answers a question; where nothing does, whatever the filters, what comes near. */
    private DrillSidewaysResult find(
            FacetedSearcher searcher,
            SortedSetDocValuesReaderState facetState,
            Question question,
            QueryReading reading,
            SearchRequest request,
            int upTo)
            throws IOException {
        var sideways = new DrillSideways(searcher, blocks.facets(), facetState);
        var narrow = queries().of(question, Width.NARROW, reading, request);
        var found = sideways.search(filtered(narrow, request), Math.max(upTo, RANKED));
        if (found.hits.totalHits.value() > 0 || searcher.count(narrow) > 0) {
            return found;
        }
        var wide = queries().of(question, Width.WIDE, reading, request);
        return sideways.search(filtered(wide, request), Math.max(upTo, RANKED));
    }

    private DrillDownQuery filtered(Query query, SearchRequest request) {
        var drillDown = new DrillDownQuery(blocks.facets(), query);
        for (var facet : Facet.values()) {
            request.filters().chosen(facet).forEach(value -> drillDown.add(facet.name(), value));
        }
        return drillDown;
    }

    public List<Suggestion> suggest(String typed, int atMost) {
        return searching(searcher -> {
            var stored = searcher.storedFields();
            return Stream.of(searcher.search(queries().suggestions(typed), atMost).scoreDocs)
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
                    Likeness.why(reading.words(), title, Blocks.lines(text(document, Fields.NAMES))),
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

    private Queries queries() {
        return new Queries(learned);
    }

    private Question question(FacetedSearcher searcher, QueryReading reading) {
        return Question.of(reading.words(), learned, word -> isUsed(searcher.getIndexReader(), word));
    }

    private static boolean isUsed(IndexReader reader, String word) {
        try {
            return reader.docFreq(new Term(Fields.LABEL_WORDS, word)) > 0
                    || reader.docFreq(new Term(Fields.TEXT_WORDS, word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<ScoreDoc> ranked(FacetedSearcher searcher, Question question, QueryReading reading, TopDocs found) {
        return question.words().isEmpty()
                ? Stream.of(found.scoreDocs)
                : new Reordering(
                                searcher.groups,
                                new Ranking(question, learned, searcher.groups),
                                hit -> nearness(searcher, hit, reading))
                        .of(found.scoreDocs, RANKED);
    }

    private static double nearness(IndexSearcher searcher, ScoreDoc hit, QueryReading reading) {
        return reading.around()
                .flatMap(around -> {
                    try {
                        var spots = text(read(searcher.storedFields(), hit.doc), Fields.SPOTS);
                        return Blocks.nearest(spots, around, 1).stream().findFirst();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(nearest -> Queries.nearness(nearest.kilometres()))
                .orElse(0.0);
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
        private final Groups groups;

        FacetedSearcher(IndexReader reader, Blocks blocks) throws IOException {
            super(reader);
            groups = new Groups(reader);
            state = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, blocks.facets());
        }

        @Nullable
        SortedSetDocValuesReaderState facetState() {
            return state;
        }
    }
}
