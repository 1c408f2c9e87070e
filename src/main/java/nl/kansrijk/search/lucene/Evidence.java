package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntIntHashMap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.lucene.dutch.Hash;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.util.BytesRef;

/**
 * What ranking compares with a query, as kept in the index: pieces and units of every label and of the text.
 *
 * @param norm length of the vector of all pieces, of labels and text together
 */
record Evidence(List<Label> labels, int[] textGrams, int[] textUnits, float norm) {

    /** A text shorter than this may be the same by chance. */
    private static final int TELLING = 40;

    /**
     * One name.
     *
     * @param letters the words as one, folded
     * @param units each once
     */
    record Label(byte[] letters, int[] grams, float norm, int[] units) {

        static Label of(String label, Learned learned, Learned.Reader reader) {
            var words = Words.of(label);
            var grams = Grams.of(words);
            return new Label(
                    String.join("", words).getBytes(StandardCharsets.US_ASCII),
                    grams,
                    (float) learned.labelGrams().norm(Grams.counted(grams)),
                    reader.distinctUnits(words));
        }
    }

    static Evidence of(SearchDocument document, Learned learned, Learned.Reader reader) {
        var labels =
                labels(document).map(label -> Label.of(label, learned, reader)).toList();
        var words = Words.of(text(document));
        var grams = Grams.of(words);
        var all = Stream.concat(labels.stream().map(Label::grams), Stream.of(grams))
                .toArray(int[][]::new);
        return new Evidence(
                labels, grams, reader.units(words), (float) learned.groupGrams().norm(Grams.counted(all)));
    }

    /** Documents that say the same are about the same thing, under several names. */
    static long group(SearchDocument document) {
        var text = text(document);
        return text.length() < TELLING ? Hash.of(document.key().toString()) : Hash.of(text);
    }

    static Stream<String> labels(SearchDocument document) {
        return Stream.concat(Stream.of(document.title()), document.names().stream())
                .distinct();
    }

    static String text(SearchDocument document) {
        return (document.summary() + "\n" + document.text()).strip();
    }

    int[] labelUnits() {
        return labels.stream().flatMapToInt(label -> Arrays.stream(label.units)).toArray();
    }

    /** A unit as a term of the index. */
    static BytesRef term(int unit) {
        return new BytesRef(ByteBuffer.allocate(Integer.BYTES).putInt(unit).array());
    }

    BytesRef labelBytes() {
        var size = labels.stream()
                .mapToInt(label -> 16 + label.letters.length + 4 * (label.grams.length + label.units.length))
                .sum();
        var bytes = buffer(8 + size).putFloat(norm).putInt(labels.size());
        for (var label : labels) {
            bytes.putInt(label.letters.length).put(label.letters);
            put(bytes.putFloat(label.norm), label.grams);
            put(bytes, label.units);
        }
        return new BytesRef(bytes.array());
    }

    /** Of the units only those that some label has: the text says how common these are in it. */
    BytesRef textBytes(Learned learned) {
        var units = Arrays.stream(textUnits)
                .filter(unit -> learned.units().containsKey(unit))
                .toArray();
        var bytes = buffer(8 + 4 * (textGrams.length + units.length));
        put(bytes, textGrams);
        put(bytes, units);
        return new BytesRef(bytes.array());
    }

    static void countLabels(ByteBuffer labels, IntIntHashMap counts) {
        labels.getFloat();
        for (var left = labels.getInt(); left > 0; left--) {
            skip(labels, labels.getInt());
            labels.getFloat();
            count(labels, counts);
            skip(labels, 4 * labels.getInt());
        }
    }

    static void count(ByteBuffer grams, IntIntHashMap counts) {
        for (var left = grams.getInt(); left > 0; left--) {
            counts.addTo(grams.getInt(), 1);
        }
    }

    private static void skip(ByteBuffer bytes, int length) {
        bytes.position(bytes.position() + length);
    }

    static ByteBuffer reading(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void put(ByteBuffer bytes, int[] values) {
        bytes.putInt(values.length);
        for (var value : values) {
            bytes.putInt(value);
        }
    }
}
