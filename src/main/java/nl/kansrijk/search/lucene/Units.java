package nl.kansrijk.search.lucene;

import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import nl.kansrijk.search.lucene.dutch.Hash;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** Units, the roots of the parts of words, as terms of the index: numbers in the place of letters. */
final class Units {

    private static final FieldType ONLY_WHERE = type(true);
    private static final FieldType WITH_LENGTH = type(false);

    private Units() {}

    private static FieldType type(boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    static Field field(String name, int... units) {
        return new Field(name, new Stream(units), ONLY_WHERE);
    }

    /** A field that knows how many units there are. */
    static Field withLength(String name, int... units) {
        return new Field(name, new Stream(units), WITH_LENGTH);
    }

    static Term term(String field, int unit) {
        return new Term(
                field,
                new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(unit).array()));
    }

    /** Stands for a word as it is written. */
    static int ofWord(String word) {
        return Hash.shortOf(word, 0, word.length());
    }

    /** Stands for the units of a label in whatever order, each once. */
    static int key(int... units) {
        return Hash.ofNumbers(IntStream.of(units).sorted().distinct().toArray());
    }

    private static final class Stream extends TokenStream {

        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final byte[] bytes = new byte[Integer.BYTES];
        private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
        private final BytesRef ref = new BytesRef(bytes);
        private final int[] units;
        private int next;

        Stream(int... units) {
            this.units = units;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == units.length) {
                return false;
            }
            clearAttributes();
            buffer.putInt(0, units[next++]);
            term.setBytesRef(ref);
            return true;
        }
    }
}
