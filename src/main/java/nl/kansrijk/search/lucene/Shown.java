package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.GeoPoint;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchResult.Nearest;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** What a hit shows of a document, as kept in the index; not compressed, so that ten of them are read in no time. */
record Shown(
        SearchKey key,
        String title,
        List<String> names,
        String summary,
        String text,
        String path,
        List<String> sectors,
        List<String> levels,
        int providers,
        List<OfferedAt> spots) {

    static Shown of(SearchDocument document) {
        return new Shown(
                document.key(),
                document.title(),
                document.names(),
                document.summary(),
                document.text(),
                document.path(),
                document.sectors(),
                document.levels(),
                (int) document.spots().stream().map(OfferedAt::by).distinct().count(),
                document.spots().stream().distinct().toList());
    }

    BytesRef bytes() {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeString(key.type());
            out.writeString(key.id());
            out.writeString(title);
            write(out, names);
            out.writeString(summary);
            out.writeString(text);
            out.writeString(path);
            write(out, sectors);
            write(out, levels);
            out.writeVInt(providers);
            out.writeVInt(spots.size());
            for (var spot : spots) {
                out.writeString(spot.by());
                out.writeString(spot.place());
                out.writeLong(Double.doubleToLongBits(spot.point().latitude()));
                out.writeLong(Double.doubleToLongBits(spot.point().longitude()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(DataOutput out, List<String> lines) throws IOException {
        out.writeVInt(lines.size());
        for (var line : lines) {
            out.writeString(line);
        }
    }

    /** @param withSpots whether to read where it can be had; there may be hundreds of places */
    static Shown read(BytesRef bytes, boolean withSpots) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            return new Shown(
                    new SearchKey(in.readString(), in.readString()),
                    in.readString(),
                    readLines(in),
                    in.readString(),
                    in.readString(),
                    in.readString(),
                    readLines(in),
                    readLines(in),
                    in.readVInt(),
                    withSpots ? readSpots(in) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> readLines(DataInput in) throws IOException {
        var lines = new ArrayList<String>();
        for (var left = in.readVInt(); left > 0; left--) {
            lines.add(in.readString());
        }
        return lines;
    }

    private static List<OfferedAt> readSpots(DataInput in) throws IOException {
        var spots = new ArrayList<OfferedAt>();
        for (var left = in.readVInt(); left > 0; left--) {
            spots.add(new OfferedAt(
                    in.readString(),
                    in.readString(),
                    new GeoPoint(Double.longBitsToDouble(in.readLong()), Double.longBitsToDouble(in.readLong()))));
        }
        return spots;
    }

    /** Who offers it nearest to a place, each once at its nearest. */
    List<Nearest> nearest(Gazetteer.Spot around, int atMost) {
        var perProvider = new LinkedHashMap<String, Nearest>();
        spots.stream()
                .map(spot -> new Nearest(spot.by(), spot.place(), around.point().kilometresTo(spot.point())))
                .sorted(Comparator.comparingDouble(Nearest::kilometres).thenComparing(Nearest::by))
                .forEach(nearest -> perProvider.putIfAbsent(nearest.by(), nearest));
        return perProvider.values().stream().limit(atMost).toList();
    }
}
