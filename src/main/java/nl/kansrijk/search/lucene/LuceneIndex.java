package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.Rewording;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.Suggestion;
import nl.kansrijk.search.lucene.Question.Sense;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** A search index in a directory. Safe for use by many threads; writing is for one thread at a time. */
public final class LuceneIndex implements AutoCloseable {

    private static final int NEAREST_SHOWN = 3;

    /** Nobody who says that much needs it put otherwise in many ways. */
    private static final int MOST_UNITS_REWORDED = 20;

    /** So many documents are made into a piece of an index in memory, which takes some 70 MB. */
    private static final int LARGEST_PART = 25_000;

    /** So much is gathered before it is written: a part then is one segment. */
    private static final int BUFFER_MEGABYTES = 128;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Directory directory;
    private volatile Learned learned;
    private volatile Postings postings = Postings.none();
    private volatile Vocabulary vocabulary = Vocabulary.empty();

    /**
     * Opens or creates an index.
     *
     * @throws IOException when the directory cannot be used or the index in it is damaged
     */
    LuceneIndex(Directory directory) throws IOException {
        this.directory = directory;
        learned = LearnedFile.read(directory);
        writer = new IndexWriter(directory, config());
        searchers = openSearchers();
    }

    /** A writer left open would keep its lock, and nobody could make the index anew. */
    private SearcherManager openSearchers() throws IOException {
        try {
            return new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                        throws IOException {
                    var searcher = new Searcher(reader, postings, vocabulary);
                    postings = searcher.postings();
                    vocabulary = searcher.vocabulary();
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

    /** Learns from documents, and makes them all there is to find, in their own order, which decides between equals. */
    public void fill(List<SearchDocument> documents) {
        var lesson = Learned.from(documents);
        learned = lesson.learned();
        writing(() -> {
            writer.deleteAll();
            LearnedFile.write(directory, learned);
        });
        var atOnce = Runtime.getRuntime().availableProcessors();
        var parts = parts(documents, Math.clamp(documents.size() / atOnce + 1, 1, LARGEST_PART));
        parts(parts, atOnce).forEach(some -> add(some, lesson.reader()));
    }

    private static <T> List<List<T>> parts(List<T> whole, int size) {
        return IntStream.iterate(0, from -> from < whole.size(), from -> from + size)
                .mapToObj(from -> whole.subList(from, Math.min(from + size, whole.size())))
                .toList();
    }

    /** Makes an index of each part at the same time, in memory, and puts them together. */
    private void add(List<List<SearchDocument>> parts, Learned.Reader reader) {
        var made = parts.parallelStream().map(part -> made(part, reader)).toArray(Directory[]::new);
        writing(() -> writer.addIndexes(made));
    }

    private Directory made(List<SearchDocument> documents, Learned.Reader reader) {
        var part = new ByteBuffersDirectory();
        writing(() -> {
            try (var partWriter = new IndexWriter(part, config().setMergePolicy(NoMergePolicy.INSTANCE))) {
                for (var document : documents) {
                    partWriter.addDocument(Entries.of(document, learned, reader));
                }
            }
        });
        return part;
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new WhitespaceAnalyzer())
                .setSimilarity(new Coverage())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    }

    /** Puts documents in, in the place of older ones with the same key. */
    public void put(Collection<SearchDocument> documents) {
        var reader = learned.reader();
        writing(() -> {
            for (var document : documents) {
                writer.updateDocument(
                        new Term(Fields.KEY, document.key().toString()), Entries.of(document, learned, reader));
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
        return searching(searcher -> searcher.getIndexReader().numDocs());
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
            var reader = new Question.Reader(searcher, learned);
            var questions = questions(reader, reading, request.exactly() ? Sense.LITERALLY : Sense.MEANT);
            var typed = questions.getFirst();
            var rewordings = affordable(reading.rewordings(), typed);
            var finding = new Finding(searcher, learned, questions, reading, request);
            var upTo = request.page() * request.size();
            var found = finding.find(upTo);
            var excerpts = new Excerpts(Excerpts.like(
                    questions.stream().flatMap(Question::wordsToMark).toList()));
            var onPage = found.hits()
                    .subList(
                            Math.min(upTo - request.size(), found.hits().size()),
                            found.hits().size());
            var shown = searcher.shown(onPage, reading.around().isPresent());
            var hits = new ArrayList<SearchResult.Hit>();
            for (var i = 0; i < shown.size(); i++) {
                hits.add(hit(shown.get(i), finding, onPage.get(i), reading, rewordings, excerpts));
            }
            return new SearchResult(
                    found.total(),
                    hits,
                    found.facets(),
                    found.total() == 0 && !request.exactly() ? reader.lookalike(reading.words()) : Optional.empty(),
                    reading.understood(),
                    found.total() == 0 ? Optional.empty() : reader.correction(typed));
        });
    }

    /** Whether something is called exactly this, whatever the capitals, spaces and hyphens. */
    public boolean isName(String text) {
        var name = Words.joined(text);
        return !name.isEmpty() && searching(searcher -> searcher.has(Fields.LABEL_EXACT, name));
    }

    /** The keys of the best documents, best first; for measuring. */
    public List<SearchKey> rank(QueryReading reading, int depth) {
        return searching(searcher -> {
            var request = SearchRequest.of(reading.words());
            var found = new Finding(
                            searcher,
                            learned,
                            questions(new Question.Reader(searcher, learned), reading, Sense.MEANT),
                            reading,
                            request)
                    .find(depth);
            return searcher.shown(found.hits(), false).stream().map(Shown::key).toList();
        });
    }

    /** What was typed, and the same in other words. */
    private static List<Question> questions(Question.Reader reader, QueryReading reading, Sense sense) {
        var typed = reader.read(reading.words(), sense);
        return Stream.concat(
                        Stream.of(typed),
                        affordable(reading.rewordings(), typed).stream()
                                .map(rewording -> rewording.isFitting()
                                        ? reader.name(rewording.words(), rewording.fit())
                                        : reader.read(rewording.words(), Sense.MEANT)))
                .toList();
    }

    /** The longer it is, the fewer ways to say all of it otherwise; names cost next to nothing. */
    private static List<Rewording> affordable(List<Rewording> rewordings, Question typed) {
        var otherwise = rewordings.stream()
                .filter(rewording -> !rewording.isFitting())
                .limit(MOST_UNITS_REWORDED / Math.max(1, typed.units().length))
                .toList();
        return rewordings.stream()
                .filter(rewording -> rewording.isFitting() || otherwise.contains(rewording))
                .toList();
    }

    public List<Suggestion> suggest(String typed, int atMost) {
        return searching(searcher -> {
            var query = Suggesting.names(typed, searcher::hasWordWith);
            return searcher.shown(List.of(searcher.search(query, atMost).scoreDocs), false).stream()
                    .map(shown -> new Suggestion(
                            shown.key().type(),
                            shown.title(),
                            shown.path(),
                            Likeness.bestLabel(typed, shown.title(), shown.names())))
                    .toList();
        });
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
    }

    private static SearchResult.Hit hit(
            Shown shown,
            Finding finding,
            ScoreDoc hit,
            QueryReading reading,
            List<Rewording> rewordings,
            Excerpts excerpts) {
        var snippet = excerpts.of(shown.title(), shown.names(), shown.summary(), shown.text());
        return new SearchResult.Hit(
                shown.key(),
                excerpts.of(shown.title()),
                shown.path(),
                snippet,
                reading.words().isBlank()
                        ? Optional.empty()
                        : Likeness.why(finding.reason(hit.doc), rewordings, shown, snippet.text()),
                Likeness.isCalled(reading.words(), shown.title(), shown.names()),
                shown.sectors(),
                shown.levels(),
                reading.around()
                        .map(around -> shown.nearest(around, NEAREST_SHOWN))
                        .orElse(List.of()),
                shown.providers(),
                hit.score);
    }

    private <T> T searching(Searching<T> use) {
        try {
            var searcher = (Searcher) searchers.acquire();
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
        T with(Searcher searcher) throws IOException;
    }

    private interface Writing {
        void now() throws IOException;
    }
}
