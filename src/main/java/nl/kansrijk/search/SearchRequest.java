package nl.kansrijk.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param query as typed
 * @param filters chosen values per facet; within a facet any of them will do
 * @param place a place name or postcode chosen apart from the query
 * @param radiusKm how far away at most, in kilometres; empty means anywhere
 * @param page counts from 1
 * @param size hits per page, 1 to 100
 * @param exactly whether every word is meant as it stands: nothing is corrected, reworded or understood
 */
public record SearchRequest(
        String query,
        Filters filters,
        Optional<String> place,
        Optional<Integer> radiusKm,
        int page,
        int size,
        boolean exactly) {

    /** Longest part of a query that is looked at, in characters. */
    public static final int MAX_QUERY = 200;

    public static final int MAX_SIZE = 100;
    public static final int MAX_PAGE = 100;

    public SearchRequest {
        query = query.substring(0, Math.min(query.length(), MAX_QUERY));
        page = Math.clamp(page, 1, MAX_PAGE);
        size = Math.clamp(size, 1, MAX_SIZE);
    }

    public SearchRequest(
            String query, Filters filters, Optional<String> place, Optional<Integer> radiusKm, int page, int size) {
        this(query, filters, place, radiusKm, page, size, false);
    }

    public static SearchRequest of(String query) {
        return new SearchRequest(query, Filters.NONE, Optional.empty(), Optional.empty(), 1, 10);
    }

    /** Whether somebody asks this for the first time: nothing is chosen beside the query. */
    public boolean isOnlyAQuery() {
        return filters.isEmpty() && place.isEmpty() && radiusKm.isEmpty() && page == 1 && !exactly;
    }

    public SearchRequest withQuery(String other) {
        return new SearchRequest(other, filters, place, radiusKm, 1, size, exactly);
    }

    public SearchRequest withFilters(Filters other) {
        return new SearchRequest(query, other, place, radiusKm, 1, size, exactly);
    }

    /** The same with what the query itself names, where nothing was chosen apart; the page stays. */
    SearchRequest narrowedBy(QueryReading reading) {
        return new SearchRequest(
                query, filters.or(reading.filters()), place, radiusKm.or(reading::radiusKm), page, size, exactly);
    }

    public SearchRequest toggled(Facet facet, String value) {
        return withFilters(filters.toggled(facet, value));
    }

    public SearchRequest anywhere() {
        return new SearchRequest(query, filters, Optional.empty(), Optional.empty(), 1, size, exactly);
    }

    public SearchRequest within(Optional<Integer> kilometres) {
        return new SearchRequest(query, filters, place, kilometres, 1, size, exactly);
    }

    /** The same with another number of hits on a page. */
    public SearchRequest sized(int hits) {
        return new SearchRequest(query, filters, place, radiusKm, page, hits, exactly);
    }

    public SearchRequest onPage(int number) {
        return new SearchRequest(query, filters, place, radiusKm, number, size, exactly);
    }

    /** With every word meant as it stands, or not. */
    public SearchRequest meant(boolean literally) {
        return new SearchRequest(query, filters, place, radiusKm, 1, size, literally);
    }

    /** Chosen facet values. */
    public record Filters(Set<String> types, Set<String> sectors, Set<String> levels, Set<String> learningPaths) {

        public static final Filters NONE = new Filters(Set.of(), Set.of(), Set.of(), Set.of());

        public Set<String> chosen(Facet facet) {
            return switch (facet) {
                case TYPE -> types;
                case SECTOR -> sectors;
                case LEVEL -> levels;
                case LEARNING_PATH -> learningPaths;
            };
        }

        /** The same with one value added, or taken out if it was chosen. */
        public Filters toggled(Facet facet, String value) {
            var changed = new HashSet<>(chosen(facet));
            if (!changed.remove(value)) {
                changed.add(value);
            }
            return set(facet, changed);
        }

        private Filters set(Facet facet, Set<String> values) {
            return new Filters(
                    facet == Facet.TYPE ? values : types,
                    facet == Facet.SECTOR ? values : sectors,
                    facet == Facet.LEVEL ? values : levels,
                    facet == Facet.LEARNING_PATH ? values : learningPaths);
        }

        /** The same with more values; those of a facet that already has some narrow nothing further down. */
        public Filters with(Facet facet, Set<String> values) {
            return chosen(facet).isEmpty() ? set(facet, values) : this;
        }

        /** These first; what the others add where these say nothing. */
        public Filters or(Filters others) {
            var both = this;
            for (var facet : Facet.values()) {
                both = both.with(facet, others.chosen(facet));
            }
            return both;
        }

        public boolean isEmpty() {
            return types.isEmpty() && sectors.isEmpty() && levels.isEmpty() && learningPaths.isEmpty();
        }
    }
}
