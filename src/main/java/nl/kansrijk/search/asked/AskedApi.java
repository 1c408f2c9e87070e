package nl.kansrijk.search.asked;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where our own results page tells that hits were shown, and the place of the one that was chosen.
 *
 * <p>Anybody may send it, without cookie, session or token: there is nothing in it but a query and a number.
 */
@RestController
class AskedApi {

    private static final int MOST_BYTES = 1024;
    private static final Pattern RANK = Pattern.compile("[1-9][0-9]?");
    private static final Set<String> OUR_OWN_PAGES = Set.of("same-origin", "none");

    private final CountingQueries counting;

    AskedApi(CountingQueries counting) {
        this.counting = counting;
    }

    @PostMapping(path = "/api/v1/asked", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> count(HttpServletRequest request) {
        return ResponseEntity.status(answer(request)).build();
    }

    private HttpStatus answer(HttpServletRequest request) {
        if (!OUR_OWN_PAGES.contains(header(request, "Sec-Fetch-Site").orElse("none"))) {
            return HttpStatus.FORBIDDEN;
        }
        // A body of unknown length would be read to its end.
        if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_BYTES) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        var query = parameter(request, "query").flatMap(CountableQuery::of);
        var rank = parameter(request, "rank");
        if (query.isEmpty()
                || rank.filter(each -> !RANK.matcher(each).matches()).isPresent()) {
            return HttpStatus.BAD_REQUEST;
        }
        var once = rank.map(Integer::valueOf).map(Counts::chosen).orElse(Counts.SHOWN);
        return counting.count(query.get(), once, request.getRemoteAddr())
                ? HttpStatus.NO_CONTENT
                : HttpStatus.TOO_MANY_REQUESTS;
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
