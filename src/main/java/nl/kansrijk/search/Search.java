package nl.kansrijk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.search.lucene.SearchIndex;
import org.springframework.stereotype.Component;

/** Finds what people mean, in everything the modules offer. */
@Component
public class Search {

    private static final int MOST_PLACES = 3;

    /** With one letter, thousands of places begin. */
    private static final int SHORTEST_PLACE = 2;

    /** In words. */
    private static final int LONGEST_NAME = 4;

    /** So that one kind of thing leaves room for the others while somebody types. */
    private static final int MOST_OF_A_TYPE = 4;

    private final SearchIndex index;
    private final QueryReader reader;
    private final Gazetteer gazetteer;
    private final PublishedThesaurus published;

    Search(SearchIndex index, QueryReader reader, Gazetteer gazetteer, PublishedThesaurus published) {
        this.index = index;
        this.reader = reader;
        this.gazetteer = gazetteer;
        this.published = published;
    }

    public SearchResult search(SearchRequest request) {
        return search(request, published.current());
    }

    /**
     * What is called exactly as somebody typed is meant, unless they name a level or a way of learning; and what reading
     * them cleverly finds nothing for is not.
     *
     * @param thesaurus to try out another than the published one
     */
    public SearchResult search(SearchRequest request, Thesaurus thesaurus) {
        var literally = reader.literally(request);
        if (request.exactly()) {
            return index.search(request, literally);
        }
        var reading = read(request, thesaurus);
        if (index.isName(literally.words()) && !reading.wantsATypeOfSomething()) {
            return index.search(request, literally);
        }
        var found = index.search(request.narrowedBy(reading), reading);
        return found.total() == 0 && !reading.understood().isEmpty()
                ? anywhereAtAll(request, reading).orElseGet(() -> index.search(request, literally.reworded(thesaurus)))
                : found.inWhole(better -> inWhole(request.query(), reading.words(), better));
    }

    /** What is called exactly as is left of the query needs no other words. */
    private QueryReading read(SearchRequest request, Thesaurus thesaurus) {
        var reading = reader.read(request, thesaurus);
        return index.isName(reading.words())
                ? reading.reworded(Thesaurus.EMPTY)
                : reading.fitting(Telling.in(request.query()).isMuch() ? namesIn(reading) : List.of());
    }

    /** What somebody mentions who tells more: "moet ik nachten draaien als verpleegkundige". */
    private List<Rewording> namesIn(QueryReading reading) {
        var words = reading.words();
        var all = Word.in(words);
        var understood = reading.understood().stream()
                .flatMap(each -> Word.in(each.text()).stream())
                .map(Word::letters)
                .toList();
        var names = new ArrayList<Rewording>();
        var telling = new Telling(all);
        for (var from = 0; from < all.size(); from++) {
            for (var to = Math.min(all.size(), from + LONGEST_NAME); to > from; to--) {
                var span = words.substring(all.get(from).from(), all.get(to - 1).to());
                var share = telling.share(from, to);
                if (share > 0 && !understood.contains(Word.letters(span)) && index.isName(span)) {
                    names.add(Rewording.fitting(span, span, (1 + share) / 2));
                    from = to - 1;
                    break;
                }
            }
        }
        return names;
    }

    /** Looks for what is left of the query, without what narrows it down. */
    private Optional<SearchResult> anywhereAtAll(SearchRequest request, QueryReading reading) {
        return Optional.of(reading.wordsOnly())
                .filter(words -> !words.words().isEmpty())
                .map(words -> index.search(request, words))
                .filter(found -> found.total() > 0);
    }

    /** Puts corrected words back among what was understood; words that stood apart come by themselves. */
    private static String inWhole(String query, String words, String better) {
        return query.contains(words) ? query.replace(words, better) : better;
    }

    /** Whether this is a place or a postcode that we know. */
    public boolean knows(String place) {
        return gazetteer.find(place).isPresent();
    }

    /** What somebody may be typing: documents first, then places to search in. */
    public List<Suggestion> suggest(String typed, int atMost) {
        var text = typed.substring(0, Math.min(typed.length(), SearchRequest.MAX_QUERY))
                .strip();
        if (text.isEmpty()) {
            return List.of();
        }
        var ofType = new HashMap<String, Integer>();
        var suggestions = index.suggest(text, atMost * MOST_OF_A_TYPE).stream()
                .filter(suggestion -> ofType.merge(suggestion.type(), 1, Integer::sum) <= MOST_OF_A_TYPE)
                .limit(atMost)
                .collect(Collectors.toCollection(ArrayList::new));
        var places = text.length() < SHORTEST_PLACE ? List.<String>of() : gazetteer.startingWith(text, MOST_PLACES);
        places.stream()
                .map(place -> new Suggestion(
                        "place", "Alles in de buurt van " + place, "/zoeken?place=" + encoded(place), place))
                .forEach(suggestions::add);
        return suggestions;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
