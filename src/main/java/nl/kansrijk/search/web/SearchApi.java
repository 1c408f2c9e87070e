package nl.kansrijk.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for other programs, and for our own search box. */
@RestController
@RequestMapping("/api/v1")
class SearchApi {

    private static final int DEFAULT_SIZE = 10;
    private static final int SUGGESTIONS = 8;

    private final Search search;

    SearchApi(Search search) {
        this.search = search;
    }

    @GetMapping("/search")
    Answer search(HttpServletRequest http, @RequestParam(name = "size", required = false) @Nullable String size) {
        var hitsPerPage = size != null && size.matches("\\d{1,4}") ? Integer.parseInt(size) : DEFAULT_SIZE;
        var request = SearchPaths.read(name -> values(http, name), hitsPerPage);
        return answer(search.search(request));
    }

    @GetMapping("/suggest")
    List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        return search.suggest(typed, SUGGESTIONS);
    }

    private static List<String> values(HttpServletRequest http, String name) {
        var values = http.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** The answer as the open API promises it. */
    record Answer(
            long total,
            List<Result> results,
            Map<String, List<SearchResult.Count>> facets,
            @Nullable String didYouMean,
            List<SearchResult.Understood> understood,
            @Nullable String corrected) {}

    record Result(
            String type,
            String id,
            String title,
            String url,
            List<SearchResult.Mark> titleMarks,
            String snippet,
            List<SearchResult.Mark> snippetMarks,
            @Nullable String why,
            float score,
            List<SearchResult.Nearest> nearest,
            int offeredBy) {}

    private static Answer answer(SearchResult found) {
        Map<String, List<SearchResult.Count>> facets = found.facets().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> parameter(entry.getKey()), Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
        return new Answer(
                found.total(),
                found.hits().stream().map(SearchApi::result).toList(),
                facets,
                found.didYouMean().orElse(null),
                found.understood(),
                found.corrected().orElse(null));
    }

    private static String parameter(Facet facet) {
        return facet.parameter();
    }

    private static Result result(SearchResult.Hit hit) {
        return new Result(
                hit.key().type(),
                hit.key().id(),
                hit.title().text(),
                hit.path(),
                hit.title().marks(),
                hit.snippet().text(),
                hit.snippet().marks(),
                hit.why().orElse(null),
                hit.score(),
                hit.nearest(),
                hit.offeredBy());
    }
}
