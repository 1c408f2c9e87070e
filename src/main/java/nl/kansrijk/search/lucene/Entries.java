package nl.kansrijk.search.lucene;

import java.util.stream.Stream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.lucene.Evidence.Label;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns documents into entries of the index. */
final class Entries {

    /** Longest beginning of a word of a label that is a term of its own: few words begin with longer ones. */
    static final int LONGEST_COMMON_START = 4;

    /** Longest beginning of a title, or a word in it, that counts. */
    static final int LONGEST_START = 20;

    private Entries() {}

    static Document of(SearchDocument document, Learned learned, Learned.Reader reader) {
        var evidence = Evidence.of(document, learned, reader);
        var entry = new Document();
        add(entry, Fields.KEY, document.key().toString());
        add(entry, Fields.TYPE, document.key().type());
        addLabels(entry, evidence);
        entry.add(Units.field(Fields.TEXT_UNITS, evidence.textUnits()));
        entry.add(Units.field(
                Fields.TEXT_WORDS,
                evidence.textWords().stream().mapToInt(Units::ofWord).toArray()));
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

    private static void addLabels(Document entry, Evidence evidence) {
        var words = evidence.labels().stream()
                .flatMap(label -> label.words().stream())
                .distinct()
                .toList();
        var title = evidence.labels().getFirst();
        entry.add(Terms.field(
                Fields.LABEL_EXACT, evidence.labels().stream().map(Label::name).toList()));
        entry.add(Terms.field(Fields.LABEL_WORDS, words));
        entry.add(Terms.beginnings(Fields.LABEL_STARTS, words, LONGEST_COMMON_START));
        add(entry, Fields.TITLE_EXACT, title.name());
        var whole = Stream.of(Suggesting.WHOLE + title.name());
        entry.add(Terms.scoredBeginnings(
                Fields.TITLE_STARTS,
                Stream.concat(title.words().stream(), whole).toList(),
                LONGEST_START));
        entry.add(Units.withLength(Fields.LABEL_UNITS, evidence.labelUnits()));
        entry.add(Units.field(
                Fields.LABEL_KEY,
                evidence.labels().stream()
                        .mapToInt(label -> Units.key(label.units()))
                        .toArray()));
    }

    private static void add(Document entry, String field, String term) {
        entry.add(new StringField(field, term, Store.NO));
    }
}
