package nl.kansrijk.design;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a public page: the whole state of what the visitor sees.
 *
 * @param path from the root, with a leading slash and without the query
 * @param route values of the parameters in the route, such as {@code slug}
 * @param query values of the query parameters, in the order given
 */
public record PageAddress(String path, Map<String, String> route, Map<String, List<String>> query) {

    static PageAddress of(Location location, RouteParameters parameters) {
        var route = new LinkedHashMap<String, String>();
        parameters.getParameterNames().forEach(name -> parameters.get(name).ifPresent(value -> route.put(name, value)));
        return new PageAddress(
                "/" + location.getPath(), route, location.getQueryParameters().getParameters());
    }

    public Language language() {
        return Language.of(path);
    }

    public String slug() {
        return Optional.ofNullable(route.get("slug")).orElseThrow(() -> new NoSuchPage(path));
    }

    /** The first value of a query parameter that is not blank. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    public List<String> all(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
