package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.kansrijk.search.lucene.Vocabulary.Similar;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void takesMoreWordsAndLeavesTheFormerOnesAsTheyWere() throws IOException {
        try (var writer = writer()) {
            add(writer, "glazenwasser", "timmerman");
            var before = of(writer, Vocabulary.empty());
            add(writer, "fietswasser", "timmerman");
            var after = of(writer, before);

            assertThat(like("wasser", before)).containsExactly("glazenwasser");
            assertThat(like("wasser", after)).containsExactly("fietswasser", "glazenwasser");
            assertThat(before.has("fietswasser")).isFalse();
            assertThat(after.has("fietswasser")).isTrue();
        }
    }

    @Test
    void staysTheSameWithoutAnotherWord() throws IOException {
        try (var writer = writer()) {
            add(writer, "glazenwasser");
            var before = of(writer, Vocabulary.empty());
            add(writer, "glazenwasser");

            assertThat(of(writer, before)).isSameAs(before);
        }
    }

    @Test
    void forgetsAWordThatIsGone() throws IOException {
        try (var writer = writer()) {
            add(writer, "glazenwasser");
            var before = of(writer, Vocabulary.empty());
            writer.deleteAll();
            add(writer, "fietswasser");

            assertThat(like("wasser", of(writer, before))).containsExactly("fietswasser");
        }
    }

    private static List<String> like(String word, Vocabulary vocabulary) {
        return vocabulary.similar(word, 0.3, 5).stream().map(Similar::word).toList();
    }

    private static IndexWriter writer() throws IOException {
        return new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new WhitespaceAnalyzer()));
    }

    private static void add(IndexWriter writer, String... words) throws IOException {
        var document = new Document();
        document.add(Terms.field(Fields.LABEL_WORDS, List.of(words)));
        writer.addDocument(document);
    }

    private static Vocabulary of(IndexWriter writer, Vocabulary before) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            return Vocabulary.of(reader, before);
        }
    }
}
