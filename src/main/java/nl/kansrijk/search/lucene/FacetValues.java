package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchDocument;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * What the documents of a reader can be narrowed down by. Thousands of documents have the same values, so that a search
 * need not look at the values of each: it is enough to know which combination it has.
 */
final class FacetValues {

    private static final String BETWEEN_FACETS = "\u001e";
    private static final String BETWEEN_VALUES = "\u001f";

    private final int[] combinations;
    private final List<Map<Facet, List<String>>> values = new ArrayList<>();

    FacetValues(IndexReader reader) throws IOException {
        combinations = new int[reader.maxDoc()];
        var numbers = new HashMap<String, Integer>();
        for (var leaf : reader.leaves()) {
            read(leaf, numbers);
        }
    }

    private void read(LeafReaderContext leaf, Map<String, Integer> numbers) throws IOException {
        var field = DocValues.getSorted(leaf.reader(), Fields.FACETS);
        var numberOf = new int[field.getValueCount()];
        for (var ordinal = 0; ordinal < numberOf.length; ordinal++) {
            numberOf[ordinal] = numbers.computeIfAbsent(field.lookupOrd(ordinal).utf8ToString(), this::add);
        }
        for (var doc = field.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = field.nextDoc()) {
            combinations[leaf.docBase + doc] = numberOf[field.ordValue()];
        }
    }

    private int add(String combination) {
        var perFacet = new EnumMap<Facet, List<String>>(Facet.class);
        var parts = combination.split(BETWEEN_FACETS, -1);
        for (var facet : Facet.values()) {
            perFacet.put(
                    facet,
                    Arrays.stream(parts[facet.ordinal()].split(BETWEEN_VALUES, -1))
                            .filter(value -> !value.isEmpty())
                            .toList());
        }
        values.add(perFacet);
        return values.size() - 1;
    }

    /** All the values of a document, as kept in the index. */
    static String combination(SearchDocument document) {
        return Stream.of(Facet.values())
                .map(facet -> of(document, facet).stream()
                        .filter(value -> !value.isBlank())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(BETWEEN_VALUES)))
                .collect(Collectors.joining(BETWEEN_FACETS));
    }

    private static List<String> of(SearchDocument document, Facet facet) {
        return switch (facet) {
            case TYPE -> List.of(document.key().type());
            case SECTOR -> document.sectors();
            case LEVEL -> document.levels();
            case LEARNING_PATH -> document.learningPaths();
        };
    }

    /** How many combinations there are. */
    int size() {
        return values.size();
    }

    /** The number of the combination that a document has, from 0. */
    int combination(int doc) {
        return combinations[doc];
    }

    List<String> of(int combination, Facet facet) {
        return values.get(combination).getOrDefault(facet, List.of());
    }
}
