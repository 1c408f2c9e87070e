package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.QueryReader;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.Thesaurus;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexInput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;

/** A searcher that is kept holds its files open for ever. */
class SearchersAreReleasedTest {

    private static final QueryReader READER = new QueryReader(Gazetteer.empty(), List.of());

    private final CountingDirectory directory = new CountingDirectory(new ByteBuffersDirectory());

    @Test
    void afterEverySearch() throws IOException {
        try (var index = filled()) {
            for (var query : List.of("lasser", "lasesr", "xqzwvkjh", "", "?!", "a".repeat(200))) {
                index.search(SearchRequest.of(query), reading(query));
                index.suggest(query, 8);
                index.rank(reading(query), 10);
                index.isName(query);
            }
        }

        assertThat(directory.open).hasValue(0);
    }

    @Test
    void alsoWhenTheIndexWasChangedMeanwhile() throws IOException {
        try (var index = filled()) {
            for (var change = 0; change < 20; change++) {
                index.search(SearchRequest.of("lasser"), reading("lasser"));
                index.put(List.of(document("nieuw" + change)));
                index.commit(Map.of());
            }
        }

        assertThat(directory.open).hasValue(0);
    }

    @Test
    void alsoWhenASearchFails() throws IOException {
        try (var index = filled()) {
            directory.broken = true;
            var request = SearchRequest.of("lasser");
            assertThatThrownBy(() -> index.search(request, reading("lasser"))).isInstanceOf(UncheckedIOException.class);
            directory.broken = false;
        }

        assertThat(directory.open).hasValue(0);
    }

    private LuceneIndex filled() throws IOException {
        var index = new LuceneIndex(directory);
        index.put(IntStream.range(0, 50)
                .mapToObj(number -> document("lasser " + number))
                .toList());
        index.commit(Map.of());
        assertThat(directory.open).hasPositiveValue();
        return index;
    }

    private static QueryReading reading(String query) {
        return READER.read(SearchRequest.of(query), Thesaurus.EMPTY);
    }

    private static SearchDocument document(String title) {
        return new SearchDocument(
                new SearchKey("occupation", title),
                title,
                List.of(),
                "",
                "",
                "/" + title,
                List.of("techniek"),
                List.of(),
                List.of(),
                List.of());
    }

    /** Counts the files that were opened and not closed; can fail to read them. */
    private static final class CountingDirectory extends FilterDirectory {

        private final AtomicInteger open = new AtomicInteger();
        private volatile boolean broken;

        CountingDirectory(Directory in) {
            super(in);
        }

        @Override
        public IndexInput openInput(String name, IOContext context) throws IOException {
            open.incrementAndGet();
            return new Counted(name, super.openInput(name, context), true);
        }

        private final class Counted extends FilterIndexInput {

            private final boolean isFile;

            Counted(String name, IndexInput in, boolean isFile) {
                super(name, in);
                this.isFile = isFile;
            }

            @Override
            public byte readByte() throws IOException {
                failIfBroken();
                return super.readByte();
            }

            @Override
            public void readBytes(byte[] bytes, int offset, int length) throws IOException {
                failIfBroken();
                super.readBytes(bytes, offset, length);
            }

            @Override
            public IndexInput clone() {
                return new Counted("clone", in.clone(), false);
            }

            @Override
            public IndexInput slice(String description, long offset, long length) throws IOException {
                return new Counted(description, in.slice(description, offset, length), false);
            }

            @Override
            public void close() throws IOException {
                super.close();
                if (isFile) {
                    open.decrementAndGet();
                }
            }

            private void failIfBroken() throws IOException {
                if (broken) {
                    throw new IOException("Input/output error");
                }
            }
        }
    }
}
