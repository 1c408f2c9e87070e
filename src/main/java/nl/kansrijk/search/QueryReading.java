package nl.kansrijk.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchRequest.Filters;

/**
 * How a query was read: the words to look for, the place to look around, and what narrows it down.
 *
 * @param words what is left to look for; may be empty
 * @param around the place, from the query or chosen apart
 * @param radiusKm how far away at most, in kilometres, when the query says so
 * @param filters values that the query names; those that were chosen apart are not among them
 * @param wanted the type of document that is wanted first, whatever else is found
 * @param rewordings the same words said otherwise; as good to look for
 */
public record QueryReading(
        String words,
        Optional<Gazetteer.Spot> around,
        Optional<Integer> radiusKm,
        Filters filters,
        List<SearchResult.Understood> understood,
        Optional<String> wanted,
        List<Rewording> rewordings) {

    /** Every word of it is a word to look for. */
    static QueryReading literally(String query, Optional<Gazetteer.Spot> around) {
        return new QueryReading(query, around, Optional.empty(), Filters.NONE, List.of(), Optional.empty(), List.of());
    }

    /** The same, said otherwise as well. */
    QueryReading reworded(Thesaurus thesaurus) {
        return new QueryReading(words, around, radiusKm, filters, understood, wanted, thesaurus.rewordings(words));
    }

    /** The same, with names that fit it in part. */
    QueryReading fitting(List<Rewording> names) {
        return new QueryReading(
                words,
                around,
                radiusKm,
                filters,
                understood,
                wanted,
                Stream.concat(names.stream(), rewordings.stream()).toList());
    }

    /** The same in as few words as will do; none, when what was understood is all there is. */
    QueryReading inShort() {
        var few = SmallWords.without(words);
        return new QueryReading(
                few.isEmpty() && understood.isEmpty() ? words : few,
                around,
                radiusKm,
                filters,
                understood,
                wanted,
                rewordings.stream().map(Rewording::inShort).toList());
    }

    /** The same words, and nothing that narrows them down. */
    QueryReading wordsOnly() {
        return new QueryReading(words, around, Optional.empty(), Filters.NONE, List.of(), Optional.empty(), rewordings);
    }

    /** Whether it asks for one type of document beside what it looks for. */
    boolean wantsATypeOfSomething() {
        return wanted.isPresent() && !words.isEmpty();
    }
}
