package nl.kansrijk;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.account.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A visitor in whose browser Flow is alive; there is no browser, only Flow's side of it. */
public final class FlowBrowser implements AutoCloseable {

    private static final Routes ROUTES = new Routes(views(Route.class, Layout.class), Set.of(), true);

    private FlowBrowser() {}

    /** Opens it for somebody with these roles and no account; without any role nobody has signed in. */
    public static FlowBrowser open(ApplicationContext portal, Role... roles) {
        return openAs("proefpersoon", portal, roles);
    }

    /** Opens it for whoever has this account. */
    public static FlowBrowser openAs(String account, ApplicationContext portal, Role... roles) {
        var authorities = Stream.of(roles)
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var signedIn =
                roles.length == 0 ? null : UsernamePasswordAuthenticationToken.authenticated(account, "", authorities);
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            if (signedIn != null) {
                request.setUserPrincipalInt(signedIn);
                request.setUserInRole(
                        (principal, role) -> authorities.contains(new SimpleGrantedAuthority("ROLE_" + role)));
            }
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, portal, UI::new));
        return new FlowBrowser();
    }

    /** The views that have an address. Karibu's own discovery overlooks classes that are not public. */
    @SafeVarargs
    public static Set<Class<? extends Component>> views(Class<? extends Annotation>... marks) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        Stream.of(marks).map(AnnotationTypeFilter::new).forEach(scanner::addIncludeFilter);
        return scanner.findCandidateComponents("nl.kansrijk").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .<Class<? extends Component>>map(type -> type.asSubclass(Component.class))
                .collect(Collectors.toSet());
    }

    public FlowBrowser go(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent()
                .navigate(parts[0], parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]));
        return this;
    }

    /** The view that is shown, without its frame. */
    public Component shown() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** The route of the view that is shown; "no route" for an error page. */
    public String route() {
        return Optional.ofNullable(shown().getClass().getAnnotation(Route.class))
                .map(Route::value)
                .orElse("no route");
    }

    /** Where Flow has told the browser to go, with a page load. */
    public Optional<String> sentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(pending -> pending.getInvocation())
                .filter(call -> call.getExpression().contains("open($0"))
                .map(call -> String.valueOf(call.getParameters().getFirst()))
                .findFirst();
    }

    /** The elements of the view with this class, in the order in which they stand there. */
    public List<Element> elements(String className) {
        return descendants(shown().getElement())
                .filter(element ->
                        !element.isTextNode() && element.getClassList().contains(className))
                .toList();
    }

    private static Stream<Element> descendants(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(FlowBrowser::descendants));
    }

    @Override
    public void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }
}
