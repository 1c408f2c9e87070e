package nl.kansrijk.search.lucene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Turns documents into entries of the index. */
final class Entries {

    /** Longest beginning of a word that is looked up while somebody types. */
    static final int LONGEST_START = 20;

    private Entries() {}

    static Document of(SearchDocument document, Learned learned, Learned.Reader reader) {
        var evidence = Evidence.of(document, learned, reader);
        var entry = new Document();
        add(entry, Fields.KEY, document.key().toString());
        add(entry, Fields.TYPE, document.key().type());
        addLabels(entry, document, evidence);
        entry.add(Units.field(Fields.TEXT_UNITS, evidence.textUnits()));
        Words.of(Evidence.text(document)).stream().distinct().forEach(word -> add(entry, Fields.TEXT_WORDS, word));
        entry.add(new NumericDocValuesField(Fields.GROUP, Evidence.group(document)));
        entry.add(new BinaryDocValuesField(Fields.EVIDENCE, evidence.bytes(learned)));
        entry.add(new BinaryDocValuesField(Fields.SHOWN, Shown.of(document).bytes()));
        document.spots().stream().map(OfferedAt::point).distinct().forEach(point -> {
            entry.add(new LatLonPoint(Fields.POINTS, point.latitude(), point.longitude()));
            entry.add(new LatLonDocValuesField(Fields.POINTS, point.latitude(), point.longitude()));
        });
        entry.add(new SortedDocValuesField(Fields.FACETS, new BytesRef(FacetValues.combination(document))));
        return entry;
    }

    private static void addLabels(Document entry, SearchDocument document, Evidence evidence) {
        var labels = Evidence.labels(document).map(Words::of).toList();
        labels.stream()
                .map(words -> String.join("", words))
                .distinct()
                .forEach(label -> add(entry, Fields.LABEL_EXACT, label));
        var words = labels.stream().flatMap(List::stream).distinct().toList();
        words.forEach(word -> add(entry, Fields.LABEL_WORDS, word));
        words.stream().flatMap(Entries::starts).distinct().forEach(start -> add(entry, Fields.LABEL_STARTS, start));
        var title = Words.of(document.title());
        var name = String.join("", title);
        add(entry, Fields.TITLE_EXACT, name);
        entry.add(new TextField(
                Fields.TITLE_STARTS,
                Stream.concat(
                                title.stream().flatMap(Entries::starts),
                                starts(name).map(start -> Suggesting.WHOLE + start))
                        .collect(Collectors.joining(" ")),
                Store.NO));
        entry.add(Units.field(Fields.LABEL_UNITS, evidence.labelUnits()));
        entry.add(Units.field(
                Fields.LABEL_KEY,
                evidence.labels().stream()
                        .mapToInt(label -> Units.key(label.units()))
                        .toArray()));
    }

    private static Stream<String> starts(String word) {
        return IntStream.rangeClosed(1, Math.min(word.length(), LONGEST_START))
                .mapToObj(length -> word.substring(0, length));
    }

    private static void add(Document entry, String field, String term) {
        entry.add(new StringField(field, term, Store.NO));
    }
}
