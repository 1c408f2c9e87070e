package nl.kansrijk.search.lucene;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult.Count;

/**
 * Lets through what passes the filters and counts, per facet, what would pass with another value of that facet: a value
 * with a count above zero never leads to nothing. For one search.
 */
final class FacetCounts {

    private static final int MOST_VALUES = 30;

    private static final Comparator<Count> MOST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private final FacetValues values;
    private final Filters filters;
    private final boolean[] passes;
    private final int[] seen;

    FacetCounts(FacetValues values, Filters filters) {
        this.values = values;
        this.filters = filters;
        passes = new boolean[values.size()];
        seen = new int[values.size()];
        for (var combination = 0; combination < passes.length; combination++) {
            passes[combination] = obstacles(combination).isEmpty();
        }
    }

    private List<Facet> obstacles(int combination) {
        if (filters.isEmpty()) {
            return List.of();
        }
        return Stream.of(Facet.values())
                .filter(facet -> {
                    var chosen = filters.chosen(facet);
                    return !chosen.isEmpty() && Collections.disjoint(chosen, values.of(combination, facet));
                })
                .toList();
    }

    /** Whether a document passes all filters; counts it for every facet that is its only obstacle, if there is one. */
    boolean passes(int doc) {
        var combination = values.combination(doc);
        seen[combination]++;
        return passes[combination];
    }

    /** Per facet the values that would leave something, most first. */
    Map<Facet, List<Count>> counts() {
        var perFacet = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        Stream.of(Facet.values()).forEach(facet -> perFacet.put(facet, new HashMap<>()));
        for (var combination = 0; combination < seen.length; combination++) {
            if (seen[combination] > 0) {
                count(combination, perFacet);
            }
        }
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        perFacet.forEach((facet, perValue) -> counts.put(
                facet,
                perValue.entrySet().stream()
                        .map(entry -> new Count(entry.getKey(), entry.getValue()))
                        .sorted(MOST_FIRST)
                        .limit(MOST_VALUES)
                        .toList()));
        return counts;
    }

    private void count(int combination, Map<Facet, Map<String, Long>> perFacet) {
        var obstacles = obstacles(combination);
        perFacet.forEach((facet, counts) -> {
            if (obstacles.isEmpty() || obstacles.equals(List.of(facet))) {
                values.of(combination, facet)
                        .forEach(value -> counts.merge(value, (long) seen[combination], Long::sum));
            }
        });
    }
}
