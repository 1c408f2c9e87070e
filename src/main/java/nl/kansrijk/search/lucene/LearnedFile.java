package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import com.carrotsearch.hppc.cursors.LongCursor;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import java.io.IOException;
import java.util.Arrays;
import nl.kansrijk.search.lucene.dutch.Lexicon;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/** What was learned, as a file beside the index, with a checksum. */
final class LearnedFile {

    private static final String NAME = "learned";
    private static final String TEMPORARY = "learned.new";
    private static final int VERSION = 1;

    private LearnedFile() {}

    static void write(Directory directory, Learned learned) throws IOException {
        delete(directory, TEMPORARY);
        try (var out = directory.createOutput(TEMPORARY, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, NAME, VERSION);
            write(out, learned.lexicon());
            write(out, learned.labelGrams());
            out.writeVInt(learned.units().size());
            for (IntDoubleCursor unit : learned.units()) {
                out.writeInt(unit.key);
                out.writeLong(Double.doubleToLongBits(unit.value));
            }
            write(out, learned.translations());
            CodecUtil.writeFooter(out);
        }
        delete(directory, NAME);
        directory.rename(TEMPORARY, NAME);
        directory.syncMetaData();
    }

    /** Nothing when there is no file; a damaged one throws. */
    static Learned read(Directory directory) throws IOException {
        if (!Arrays.asList(directory.listAll()).contains(NAME)) {
            return Learned.nothing();
        }
        try (var in = directory.openChecksumInput(NAME)) {
            CodecUtil.checkHeader(in, NAME, VERSION, VERSION);
            var lexicon = readLexicon(in);
            var labelGrams = readFrequencies(in);
            var units = new IntDoubleHashMap();
            for (var left = in.readVInt(); left > 0; left--) {
                units.put(in.readInt(), Double.longBitsToDouble(in.readLong()));
            }
            var translations = readTranslations(in);
            CodecUtil.checkFooter(in);
            return new Learned(lexicon, labelGrams, units, translations);
        }
    }

    private static void delete(Directory directory, String name) throws IOException {
        if (Arrays.asList(directory.listAll()).contains(name)) {
            directory.deleteFile(name);
        }
    }

    private static void write(DataOutput out, Lexicon lexicon) throws IOException {
        out.writeVInt(lexicon.counts().size());
        for (LongIntCursor word : lexicon.counts()) {
            out.writeLong(word.key);
            out.writeVInt(word.value);
        }
        out.writeVInt(lexicon.listed().size());
        for (LongCursor word : lexicon.listed()) {
            out.writeLong(word.value);
        }
    }

    private static Lexicon readLexicon(DataInput in) throws IOException {
        var counts = new LongIntHashMap();
        for (var left = in.readVInt(); left > 0; left--) {
            counts.put(in.readLong(), in.readVInt());
        }
        var size = in.readVInt();
        var listed = new LongHashSet(size);
        for (var left = size; left > 0; left--) {
            listed.add(in.readLong());
        }
        return new Lexicon(counts, listed);
    }

    private static void write(DataOutput out, Grams.Frequencies frequencies) throws IOException {
        out.writeVInt(frequencies.of());
        out.writeVInt(frequencies.per().size());
        for (IntIntCursor gram : frequencies.per()) {
            out.writeInt(gram.key);
            out.writeVInt(gram.value);
        }
    }

    private static Grams.Frequencies readFrequencies(DataInput in) throws IOException {
        var of = in.readVInt();
        var per = new IntIntHashMap();
        for (var left = in.readVInt(); left > 0; left--) {
            per.put(in.readInt(), in.readVInt());
        }
        return new Grams.Frequencies(per, of);
    }

    private static void write(DataOutput out, Translations translations) throws IOException {
        out.writeVInt(translations.all().size());
        for (IntObjectCursor<Translations.Source[]> unit : translations.all()) {
            out.writeInt(unit.key);
            out.writeVInt(unit.value.length);
            for (var source : unit.value) {
                out.writeInt(source.unit());
                out.writeInt(Float.floatToIntBits(source.likely()));
            }
        }
    }

    private static Translations readTranslations(DataInput in) throws IOException {
        var sources = new IntObjectHashMap<Translations.Source[]>();
        for (var left = in.readVInt(); left > 0; left--) {
            var unit = in.readInt();
            var ways = new Translations.Source[in.readVInt()];
            for (var i = 0; i < ways.length; i++) {
                ways[i] = new Translations.Source(in.readInt(), Float.intBitsToFloat(in.readInt()));
            }
            sources.put(unit, ways);
        }
        return new Translations(sources);
    }
}
