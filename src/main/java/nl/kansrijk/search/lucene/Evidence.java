package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.lucene.dutch.Hash;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.util.BytesRef;

/**
 * What ranking compares with a query, as kept in the index: letters and units of every label, and units of the text.
 *
 * @param norm length of the vector of all pieces of all labels
 */
record Evidence(List<Label> labels, List<String> textWords, int[] textUnits, float norm) {

    /** A text shorter than this may be the same by chance. */
    private static final int TELLING = 40;

    static final int HEAD = Float.BYTES + Integer.BYTES;

    /**
     * One name.
     *
     * @param words folded
     * @param letters the same with a space between them
     * @param norm length of the vector of its pieces
     * @param units each once
     */
    record Label(List<String> words, byte[] letters, float norm, int[] units) {

        private static final int HEAD = 2 * Integer.BYTES + Float.BYTES;

        static Label of(List<String> words, int[] grams, Learned learned, Learned.Reader reader) {
            return new Label(
                    words,
                    String.join(" ", words).getBytes(StandardCharsets.US_ASCII),
                    (float) learned.labelGrams().norm(grams),
                    reader.distinctUnits(words));
        }

        /** As one word. */
        String name() {
            return String.join("", words);
        }

        private int size() {
            return HEAD + letters.length + Integer.BYTES * units.length;
        }
    }

    static Evidence of(SearchDocument document, Learned learned, Learned.Reader reader) {
        var grams = new IntArrayList();
        var labels = labels(document)
                .map(Words::of)
                .map(words -> {
                    var ofLabel = Grams.of(words);
                    grams.add(ofLabel);
                    return Label.of(words, ofLabel, learned, reader);
                })
                .toList();
        var textWords = List.copyOf(new LinkedHashSet<>(Words.of(text(document))));
        return new Evidence(labels, textWords, reader.units(textWords), (float)
                learned.labelGrams().norm(grams.toArray()));
    }

    /** Documents that say the same are about the same thing, under several names. */
    static long group(SearchDocument document) {
        var text = text(document);
        return text.length() < TELLING ? Hash.of(document.key().toString()) : Hash.of(text);
    }

    static Stream<String> labels(SearchDocument document) {
        return labels(document.title(), document.names());
    }

    static Stream<String> labels(String title, List<String> names) {
        return Stream.concat(Stream.of(title), names.stream()).distinct();
    }

    static String text(SearchDocument document) {
        return (document.summary() + "\n" + document.text()).strip();
    }

    int[] labelUnits() {
        return labels.stream().flatMapToInt(label -> Arrays.stream(label.units)).toArray();
    }

    /** Of the text only the units that some label has: what else it says is no evidence. */
    BytesRef bytes(Learned learned) {
        var telling =
                Arrays.stream(textUnits).filter(learned.units()::containsKey).toArray();
        var size = labels.stream().mapToInt(Label::size).sum();
        var bytes = buffer(HEAD + size + Integer.BYTES * (1 + telling.length))
                .putFloat(norm)
                .putInt(labels.size());
        for (var label : labels) {
            bytes.putInt(label.letters.length).put(label.letters).putFloat(label.norm);
            put(bytes, label.units);
        }
        put(bytes, telling);
        return new BytesRef(bytes.array());
    }

    /** Adds the pieces of all labels. */
    static void addGrams(ByteBuffer evidence, IntArrayList grams) {
        var labels = evidence.getInt(Float.BYTES);
        evidence.position(HEAD);
        for (var left = labels; left > 0; left--) {
            var letters = new byte[evidence.getInt()];
            evidence.get(letters).getFloat();
            var units = evidence.getInt();
            evidence.position(evidence.position() + Integer.BYTES * units);
            Grams.forEach(letters, grams::add);
        }
    }

    static float norm(ByteBuffer evidence) {
        return evidence.getFloat(0);
    }

    static ByteBuffer reading(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).slice().order(ByteOrder.LITTLE_ENDIAN);
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
