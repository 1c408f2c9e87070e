package nl.kansrijk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.design.SessionFree;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.Typed;
import nl.kansrijk.shell.PageCache.CachedPage;
import nl.kansrijk.shell.PublicPages.Destination;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Takes forms that are sent to public pages, without session or cookie.
 *
 * <p>Nobody is signed in on these pages, so another site has nothing to gain by sending one; it is refused all the same.
 */
@Component
class FormServing extends OncePerRequestFilter {

    /** Longest form that is read, in bytes. */
    static final int MAX_BYTES = 16 * 1024;

    private final PublicPages pages;
    private final PageWriting writing;
    private final PublicAddress publicAddress;
    private final List<PathPattern> forms;

    FormServing(PublicPages pages, PageWriting writing, PublicAddress publicAddress, List<SessionFree> sessionFree) {
        this.pages = pages;
        this.writing = writing;
        this.publicAddress = publicAddress;
        this.forms = sessionFree.stream()
                .flatMap(each -> each.forms().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || Optional.ofNullable(request.getQueryString())
                        .filter(query -> query.contains("v-r="))
                        .isPresent()
                || forms.stream().noneMatch(form -> form.matches(PublicPages.container(request)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (comesFromAnotherSite(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!isForm(request)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var fields = read(new String(body, StandardCharsets.UTF_8));
        if (fields.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if (!(pages.at(PublicPages.path(request), Map.of()) instanceof Destination.Public destination)
                || !TakesForm.class.isAssignableFrom(destination.page())) {
            chain.doFilter(request, response);
            return;
        }
        answer(destination, new Typed(fields.get()), request, response);
    }

    private void answer(
            Destination.Public destination, Typed typed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        switch (writing.take(destination, typed)) {
            case PageWriting.Taken.GoOn(var path) -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", path);
            }
            case PageWriting.Taken.Again(var written) -> PageServing.write(CachedPage.of(written), request, response);
        }
    }

    private boolean comesFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(publicAddress.of("")) && !isOurHost(origin, request);
    }

    private static boolean isOurHost(String origin, HttpServletRequest request) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        try {
            return request.getContentType() != null
                    && MediaType.parseMediaType(request.getContentType())
                            .equalsTypeAndSubtype(MediaType.APPLICATION_FORM_URLENCODED);
        } catch (RuntimeException notAType) {
            return false;
        }
    }

    /** Read by ourselves, so that nothing more of the body is read than we allow; empty when it is malformed. */
    private static Optional<Map<String, String>> read(String body) {
        var fields = new LinkedHashMap<String, String>();
        try {
            for (var pair : body.split("&", -1)) {
                if (!pair.isEmpty()) {
                    var parts = pair.split("=", 2);
                    fields.putIfAbsent(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
                }
            }
            return Optional.of(fields);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
