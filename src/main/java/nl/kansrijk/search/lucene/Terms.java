package nl.kansrijk.search.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Words as terms of one field: a field for each would take an index twice the time. */
final class Terms {

    private static final FieldType ONLY_WHERE = type(IndexOptions.DOCS, true);
    private static final FieldType SCORED = type(IndexOptions.DOCS_AND_FREQS, false);

    private Terms() {}

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    /** A field that knows which terms it has. */
    static Field field(String name, List<String> terms) {
        return new Field(name, new Each(terms), ONLY_WHERE);
    }

    /** A field with every beginning of words, up to a length. */
    static Field beginnings(String name, List<String> words, int longest) {
        return new Field(name, new Beginnings(words, longest), ONLY_WHERE);
    }

    /** The same, that also knows how often it has each of them, and how many it has. */
    static Field scoredBeginnings(String name, List<String> words, int longest) {
        return new Field(name, new Beginnings(words, longest), SCORED);
    }

    private static final class Each extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> terms;
        private int next;

        Each(List<String> terms) {
            this.terms = terms;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == terms.size()) {
                return false;
            }
            clearAttributes();
            term.append(terms.get(next++));
            return true;
        }
    }

    private static final class Beginnings extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> words;
        private final int longest;
        private int word;
        private int length;

        Beginnings(List<String> words, int longest) {
            this.words = words;
            this.longest = longest;
        }

        @Override
        public void reset() {
            word = 0;
            length = 1;
        }

        @Override
        public boolean incrementToken() {
            if (word < words.size()
                    && length > Math.min(longest, words.get(word).length())) {
                word++;
                length = 1;
            }
            if (word == words.size()) {
                return false;
            }
            clearAttributes();
            term.append(words.get(word), 0, length++);
            return true;
        }
    }
}
