package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult.Count;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Lets through what passes the filters and counts, per facet, what would pass with another value of that facet: a value
 * with a count above zero never leads to nothing. For one search; documents have to come in the order of the index.
 */
final class FacetCounts {

    private static final int MOST_VALUES = 30;

    private final SortedSetDocValues values;
    private final int[] facetOf;
    private final boolean[] chosen;
    private final boolean[] isFiltered = new boolean[Facet.values().length];
    private final int[] counts;
    private final boolean[] passes = new boolean[Facet.values().length];
    private int[] ofDocument = new int[16];

    FacetCounts(SortedSetDocValuesReaderState state, Filters filters) throws IOException {
        values = state.getDocValues();
        facetOf = new int[state.getSize()];
        chosen = new boolean[state.getSize()];
        counts = new int[state.getSize()];
        for (var facet : Facet.values()) {
            var range = state.getOrdRange(facet.name());
            if (range != null) {
                Arrays.fill(facetOf, range.start(), range.end() + 1, facet.ordinal());
            }
            isFiltered[facet.ordinal()] = !filters.chosen(facet).isEmpty();
            for (var value : filters.chosen(facet)) {
                var number = values.lookupTerm(new org.apache.lucene.util.BytesRef(
                        FacetsConfig.pathToString(facet.name(), new String[] {value})));
                if (number >= 0) {
                    chosen[(int) number] = true;
                }
            }
        }
    }

    /** Whether a document passes all filters; counts it for every facet that is its only obstacle, if there is one. */
    boolean passes(int doc) throws IOException {
        var number = read(doc);
        for (var facet = 0; facet < passes.length; facet++) {
            passes[facet] = !isFiltered[facet];
        }
        for (var i = 0; i < number; i++) {
            passes[facetOf[ofDocument[i]]] |= chosen[ofDocument[i]];
        }
        var failing = 0;
        var obstacle = -1;
        for (var facet = 0; facet < passes.length; facet++) {
            if (!passes[facet]) {
                failing++;
                obstacle = facet;
            }
        }
        for (var i = 0; i < number && failing < 2; i++) {
            if (failing == 0 || facetOf[ofDocument[i]] == obstacle) {
                counts[ofDocument[i]]++;
            }
        }
        return failing == 0;
    }

    private int read(int doc) throws IOException {
        if (!values.advanceExact(doc)) {
            return 0;
        }
        var number = values.docValueCount();
        if (number > ofDocument.length) {
            ofDocument = new int[number];
        }
        for (var i = 0; i < number; i++) {
            ofDocument[i] = (int) values.nextOrd();
        }
        return number;
    }

    /** Per facet the values that would leave something, most first. */
    Map<Facet, List<Count>> counts() throws IOException {
        var perFacet = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var ordinals = IntStream.range(0, counts.length)
                    .filter(ordinal -> counts[ordinal] > 0 && facetOf[ordinal] == facet.ordinal())
                    .boxed()
                    .sorted(Comparator.comparingInt((Integer ordinal) -> -counts[ordinal]))
                    .limit(MOST_VALUES)
                    .toList();
            var list = new java.util.ArrayList<Count>();
            for (var ordinal : ordinals) {
                var path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
                list.add(new Count(path[1], counts[ordinal]));
            }
            perFacet.put(facet, List.copyOf(list));
        }
        return perFacet;
    }
}
