package nl.kansrijk.search.asked;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kansrijk.search.SearchPaths;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees which queries people look at the results of, whether the page is new or comes from the cache. */
@Component
@Order(0)
class SearchPageViews extends OncePerRequestFilter {

    private static final Set<String> PAGES = Set.of("/" + SearchPaths.SEARCH, "/en/" + SearchPaths.SEARCH);

    private static final Pattern ROBOT = Pattern.compile("bot|crawl|spider|slurp", Pattern.CASE_INSENSITIVE);

    private final CountingQueries counting;

    SearchPageViews(CountingQueries counting) {
        this.counting = counting;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || !PAGES.contains(request.getRequestURI())
                || header(request, "User-Agent")
                        .filter(agent -> ROBOT.matcher(agent).find())
                        .isPresent()
                || header(request, "Sec-Purpose").isPresent();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED) {
            CountableQuery.of(SearchPaths.read(name -> values(request, name), 1))
                    .ifPresent(query -> counting.count(query, Counts.ASKED, request.getRemoteAddr()));
        }
    }

    private static List<String> values(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
