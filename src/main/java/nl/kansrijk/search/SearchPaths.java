package nl.kansrijk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kansrijk.search.SearchRequest.Filters;

/** Addresses of the results page; the same parameters as the open API. */
public final class SearchPaths {

    public static final String SEARCH = "zoeken";

    /** On the page; the API says {@code exact=true}. */
    public static final String EXACTLY = "precies";

    /** What people search for, for editors. */
    public static final String DESK = "redactie/zoeken";

    private SearchPaths() {}

    public static String of(SearchRequest request) {
        var parameters = new ArrayList<String>();
        if (!request.query().isBlank()) {
            parameters.add("q=" + encoded(request.query()));
        }
        for (var facet : Facet.values()) {
            for (var value : new TreeSet<>(request.filters().chosen(facet))) {
                parameters.add(facet.parameter() + "=" + encoded(value));
            }
        }
        request.place().ifPresent(place -> parameters.add("place=" + encoded(place)));
        request.radiusKm().ifPresent(radius -> parameters.add("radius=" + radius));
        if (request.exactly()) {
            parameters.add(EXACTLY + "=1");
        }
        if (request.page() > 1) {
            parameters.add("page=" + request.page());
        }
        return "/" + SEARCH + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    /** Reads a request from parameters as they came; what makes no sense is left out. */
    public static SearchRequest read(Parameters parameters, int size) {
        var filters = new Filters(
                chosen(parameters, Facet.TYPE),
                chosen(parameters, Facet.SECTOR),
                chosen(parameters, Facet.LEVEL),
                chosen(parameters, Facet.LEARNING_PATH));
        return new SearchRequest(
                first(parameters, "q").orElse(""),
                filters,
                first(parameters, "place"),
                first(parameters, "radius").flatMap(SearchPaths::number).filter(radius -> radius > 0 && radius <= 500),
                first(parameters, "page").flatMap(SearchPaths::number).orElse(1),
                size,
                first(parameters, EXACTLY).filter("1"::equals).isPresent()
                        || first(parameters, "exact").filter("true"::equals).isPresent());
    }

    /** All values of a parameter; empty when it was not given. */
    public interface Parameters {
        List<String> all(String name);
    }

    private static Set<String> chosen(Parameters parameters, Facet facet) {
        return parameters.all(facet.parameter()).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> first(Parameters parameters, String name) {
        return parameters.all(name).stream().filter(value -> !value.isBlank()).findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
