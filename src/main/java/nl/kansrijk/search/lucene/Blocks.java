package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.GeoPoint;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.SearchResult.Nearest;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;

/** Turns documents into blocks of Lucene documents, and reads back what a hit needs. */
final class Blocks {

    private static final String LINE = "\n";
    private static final String COLUMN = "\t";

    private final FacetsConfig facets = new FacetsConfig();

    Blocks() {
        for (var facet : Facet.values()) {
            facets.setMultiValued(facet.name(), true);
        }
    }

    FacetsConfig facets() {
        return facets;
    }

    List<Document> of(SearchDocument document) {
        var block = new ArrayList<Document>();
        Stream.concat(Stream.of(document.title()), document.names().stream())
                .distinct()
                .forEach(label -> block.add(label(document, label, block.isEmpty())));
        block.add(whole(document));
        return block;
    }

    private static Document label(SearchDocument document, String label, boolean isTitle) {
        var part = new Document();
        part.add(new StringField(Fields.KEY, document.key().toString(), Store.NO));
        part.add(new StringField(Fields.TYPE, document.key().type(), Store.NO));
        part.add(new StringField(Fields.LABEL_EXACT, DutchAnalysis.folded(label), Store.NO));
        part.add(new TextField(Fields.LABEL_WORDS, label, Store.NO));
        part.add(new TextField(Fields.LABEL_GRAMS, label, Store.NO));
        part.add(new TextField(Fields.LABEL_STARTS, label, Store.NO));
        if (isTitle) {
            part.add(new StringField(Fields.IS_TITLE, "1", Store.NO));
        }
        return part;
    }

    private Document whole(SearchDocument document) {
        var whole = new Document();
        whole.add(new StringField(Fields.KEY, document.key().toString(), Store.NO));
        whole.add(new StringField(Fields.TYPE, document.key().type(), Store.YES));
        whole.add(new StringField(Fields.IS_DOCUMENT, "1", Store.NO));
        whole.add(new StoredField(Fields.ID, document.key().id()));
        whole.add(new StoredField(Fields.TITLE, document.title()));
        whole.add(new StoredField(Fields.NAMES, String.join(LINE, document.names())));
        whole.add(new StoredField(Fields.SUMMARY, document.summary()));
        whole.add(new StoredField(Fields.TEXT, document.text()));
        whole.add(new StoredField(Fields.PATH, document.path()));
        whole.add(new StoredField(Fields.SECTORS, String.join(LINE, document.sectors())));
        whole.add(new StoredField(Fields.LEVELS, String.join(LINE, document.levels())));
        whole.add(new StoredField(Fields.SPOTS, spots(document.spots())));
        whole.add(new TextField(Fields.TEXT_WORDS, document.summary() + LINE + document.text(), Store.NO));
        document.spots().stream().map(OfferedAt::point).distinct().forEach(point -> {
            whole.add(new LatLonPoint(Fields.POINTS, point.latitude(), point.longitude()));
            whole.add(new LatLonDocValuesField(Fields.POINTS, point.latitude(), point.longitude()));
        });
        addFacet(whole, Facet.TYPE, List.of(document.key().type()));
        addFacet(whole, Facet.SECTOR, document.sectors());
        addFacet(whole, Facet.LEVEL, document.levels());
        addFacet(whole, Facet.LEARNING_PATH, document.learningPaths());
        return buildFacets(whole);
    }

    private Document buildFacets(Document whole) {
        try {
            return facets.build(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFacet(Document whole, Facet facet, List<String> values) {
        values.stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .forEach(value -> whole.add(new SortedSetDocValuesFacetField(facet.name(), value)));
    }

    private static String spots(List<OfferedAt> spots) {
        return spots.stream()
                .map(spot -> String.join(
                        COLUMN,
                        spot.by(),
                        spot.place(),
                        String.valueOf(spot.point().latitude()),
                        String.valueOf(spot.point().longitude())))
                .distinct()
                .collect(Collectors.joining(LINE));
    }

    /** Who offers the document nearest to a place, each once at its nearest. */
    static List<Nearest> nearest(String spots, Gazetteer.Spot around, int atMost) {
        var perProvider = new LinkedHashMap<String, Nearest>();
        lines(spots).stream()
                .map(line -> line.split(COLUMN, -1))
                .map(column -> new Nearest(
                        column[0],
                        column[1],
                        around.point()
                                .kilometresTo(
                                        new GeoPoint(Double.parseDouble(column[2]), Double.parseDouble(column[3])))))
                .sorted(Comparator.comparingDouble(Nearest::kilometres).thenComparing(Nearest::by))
                .forEach(nearest -> perProvider.putIfAbsent(nearest.by(), nearest));
        return perProvider.values().stream().limit(atMost).toList();
    }

    /** How many offer the document, anywhere. */
    static int providers(String spots) {
        return (int) lines(spots).stream()
                .map(line -> line.substring(0, line.indexOf(COLUMN)))
                .distinct()
                .count();
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(LINE, -1));
    }
}
