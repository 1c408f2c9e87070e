package nl.kansrijk.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Which public page lives at which path, as the pages' own {@code @Route} says. */
@Component
class PublicPages {

    private final ServletContext servletContext;

    PublicPages(ServletContext servletContext) {
        this.servletContext = servletContext;
    }

    /** Where a path leads: a public page, a work area, or nothing. */
    Destination at(String path, Map<String, List<String>> query) {
        return registry()
                .flatMap(registry -> Optional.ofNullable(registry.getNavigationRouteTarget(path.substring(1))))
                .filter(target -> target.hasTarget())
                .<Destination>map(target -> {
                    var view = target.getRouteTarget().getTarget();
                    return Page.class.isAssignableFrom(view)
                            ? new Destination.Public(
                                    view.asSubclass(Page.class),
                                    new PageAddress(path, values(target.getRouteParameters()), query))
                            : new Destination.WorkArea();
                })
                .orElseGet(() -> new Destination.Nowhere(new PageAddress(path, Map.of(), query)));
    }

    /** The path of a request as people read it. */
    static String path(HttpServletRequest request) {
        return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The path of a request, to compare with patterns. */
    static PathContainer container(HttpServletRequest request) {
        return PathContainer.parsePath(request.getRequestURI());
    }

    private Optional<RouteRegistry> registry() {
        VaadinContext context = new VaadinServletContext(servletContext);
        return Optional.of(ApplicationRouteRegistry.getInstance(context));
    }

    private static Map<String, String> values(RouteParameters parameters) {
        var values = new LinkedHashMap<String, String>();
        parameters.getParameterNames().forEach(name -> parameters.get(name).ifPresent(v -> values.put(name, v)));
        return values;
    }

    sealed interface Destination {
        record Public(Class<? extends Page> page, PageAddress address) implements Destination {}

        record WorkArea() implements Destination {}

        record Nowhere(PageAddress address) implements Destination {}
    }
}
