package nl.kansrijk.search.asked;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.search.PublishedThesaurus;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.Thesaurus;
import nl.kansrijk.search.Thesaurus.Entry;
import org.springframework.stereotype.Component;

/** Tries a new line of the thesaurus out on what people asked last, before it is published. */
@Component
public class TryingWords {

    /** How many queries it is tried on. */
    public static final int QUERIES = 100;

    /** How many hits of each are looked at. */
    public static final int HITS = 5;

    private final AskedQueries queries;
    private final Search search;
    private final PublishedThesaurus published;

    TryingWords(AskedQueries queries, Search search, PublishedThesaurus published) {
        this.queries = queries;
        this.search = search;
        this.published = published;
    }

    /**
     * Begins, and goes on by itself.
     *
     * @param about the query it is meant for, which comes first
     */
    public Trial start(Entry entry, String about) {
        var before = published.current();
        var after = before.with(entry);
        var trial = new Trial(
                Stream.concat(Stream.of(about), queries.latest(QUERIES).stream().map(AskedQuery::text))
                        .distinct()
                        .limit(QUERIES)
                        .toList());
        Thread.ofVirtual()
                .name("trial")
                .start(() ->
                        trial.run(query -> Comparison.of(query, firstHits(query, before), firstHits(query, after))));
        return trial;
    }

    private List<Hit> firstHits(String query, Thesaurus thesaurus) {
        return search.search(SearchRequest.of(query).sized(HITS), thesaurus).hits();
    }
}
