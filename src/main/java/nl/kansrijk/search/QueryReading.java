package nl.kansrijk.search;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.search.SearchRequest.Filters;

/**
 * How a query was read: the words to look for, the place to look around, and what narrows it down.
 *
 * @param words what is left to look for; may be empty
 * @param around the place, from the query or chosen apart
 * @param filters values that the query names; those that were chosen apart are not among them
 * @param rewordings the same words said otherwise; as good to look for
 */
public record QueryReading(
        String words,
        Optional<Gazetteer.Spot> around,
        Filters filters,
        List<SearchResult.Understood> understood,
        List<Rewording> rewordings) {

    /** Every word of it is a word to look for. */
    static QueryReading literally(String query, Optional<Gazetteer.Spot> around) {
        return new QueryReading(query, around, Filters.NONE, List.of(), List.of());
    }

    /** The same, said otherwise as well. */
    QueryReading reworded(Thesaurus thesaurus) {
        return new QueryReading(words, around, filters, understood, thesaurus.rewordings(words));
    }
}
