package nl.kansrijk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.evaluation.SearchEvaluation.Ranking;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Lucene as it comes: its Dutch analyzer and BM25, over labels and text. */
final class DutchBm25 implements Ranking {

    private static final String ID = "id";
    private static final String LABELS = "labels";
    private static final String TEXT = "text";

    private final Directory directory = new ByteBuffersDirectory();
    private final QueryBuilder queries;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    DutchBm25(List<SearchDocument> documents) throws IOException {
        Analyzer analyzer = new DutchAnalyzer();
        queries = new QueryBuilder(analyzer);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var document : documents) {
                writer.addDocument(fields(document));
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    private static Document fields(SearchDocument document) {
        var fields = new Document();
        fields.add(new StoredField(ID, document.key().id()));
        fields.add(new TextField(LABELS, document.title() + "\n" + String.join("\n", document.names()), Store.NO));
        fields.add(new TextField(TEXT, document.text(), Store.NO));
        return fields;
    }

    @Override
    public List<String> rank(String query, int depth) {
        var words = new BooleanQuery.Builder();
        Stream.of(LABELS, TEXT).forEach(field -> {
            var inField = queries.createBooleanQuery(field, query);
            if (inField != null) {
                words.add(inField, Occur.SHOULD);
            }
        });
        try {
            var stored = searcher.storedFields();
            return Stream.of(searcher.search(words.build(), depth).scoreDocs)
                    .map(hit -> {
                        try {
                            return stored.document(hit.doc).get(ID);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
