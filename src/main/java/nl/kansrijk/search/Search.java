package nl.kansrijk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.search.lucene.SearchIndex;
import org.springframework.stereotype.Component;

/** Finds what people mean, in everything the modules offer. */
@Component
public class Search {

    private static final int MOST_PLACES = 3;

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
     * What is called exactly as somebody typed is meant; and what reading them cleverly finds nothing for is not.
     *
     * @param thesaurus to try out another than the published one
     */
    public SearchResult search(SearchRequest request, Thesaurus thesaurus) {
        var literally = reader.literally(request);
        if (index.isName(literally.words())) {
            return index.search(request, literally);
        }
        var reading = reader.read(request, thesaurus);
        var found = index.search(request.narrowedBy(reading.filters()), reading);
        return found.total() == 0 && !reading.understood().isEmpty()
                ? index.search(request, literally.reworded(thesaurus))
                : found.suggesting(found.didYouMean().map(better -> inWhole(request.query(), reading.words(), better)));
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
        var suggestions = new ArrayList<>(index.suggest(text, atMost));
        gazetteer.startingWith(text, MOST_PLACES).stream()
                .map(place -> new Suggestion(
                        "place", "Alles in de buurt van " + place, "/zoeken?place=" + encoded(place), place))
                .forEach(suggestions::add);
        return suggestions;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
