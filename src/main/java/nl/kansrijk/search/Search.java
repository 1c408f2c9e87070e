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
    private final Gazetteer gazetteer;

    Search(SearchIndex index, Gazetteer gazetteer) {
        this.index = index;
        this.gazetteer = gazetteer;
    }

    public SearchResult search(SearchRequest request) {
        return index.search(request, QueryReading.read(request, gazetteer));
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
