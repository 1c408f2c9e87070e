package nl.kansrijk.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.kansrijk.design.Fresh;
import nl.kansrijk.design.Personal;
import nl.kansrijk.design.SessionFree;
import nl.kansrijk.shell.PageCache.CachedPage;
import nl.kansrijk.shell.PublicPages.Destination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Answers every GET for a public page, and for an address that leads nowhere, without session or cookie.
 *
 * <p>Whatever it does not recognise (work areas, Flow's own requests, files, the API) goes on to the next in line.
 */
@Component
class PageServing extends OncePerRequestFilter {

    /** Addresses with a longer query are written afresh each time, so that nobody can fill the cache with them. */
    private static final int LONGEST_CACHED_QUERY = 300;

    private static final List<String> NOT_PAGES = List.of(
            "/VAADIN/",
            "/HILLA/",
            "/api/",
            "/health/",
            "/assets/",
            "/lumo/",
            "/.well-known/",
            "/vaadinServlet/",
            "/error",
            "/sitemap.xml",
            "/robots.txt",
            "/llms.txt",
            "/favicon.ico",
            "/werkplek",
            "/@",
            "/node_modules/");

    private final PublicPages pages;
    private final PageWriting writing;
    private final PageCache cache;

    private final List<PathPattern> files;

    PageServing(PublicPages pages, PageWriting writing, PageCache cache, List<SessionFree> sessionFree) {
        this.pages = pages;
        this.writing = writing;
        this.cache = cache;
        this.files = sessionFree.stream()
                .flatMap(each -> each.files().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        var reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading
                || request.getParameter("v-r") != null
                || NOT_PAGES.stream().anyMatch(path::startsWith)
                || files.stream().anyMatch(file -> file.matches(PublicPages.container(request)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (pages.at(PublicPages.path(request), query(request))) {
            case Destination.WorkArea() -> chain.doFilter(request, response);
            case Destination.Public destination
            when Personal.class.isAssignableFrom(destination.page()) -> {
                // Not "no-referrer": browsers then hide from us too that our own form comes from our own page.
                response.setHeader("Referrer-Policy", "same-origin");
                response.setHeader("X-Robots-Tag", "noindex");
                response.setHeader("Cache-Control", "no-store");
                write(CachedPage.of(writing.write(destination)), request, response);
            }
            case Destination.Public destination
            when Fresh.class.isAssignableFrom(destination.page()) ->
                send(CachedPage.of(writing.write(destination)), request, response);
            case Destination.Public destination -> send(cached(request, destination), request, response);
            case Destination.Nowhere(var address) ->
                send(CachedPage.of(writing.writeNotFound(address)), request, response);
        }
    }

    private CachedPage cached(HttpServletRequest request, Destination.Public destination) {
        var query = request.getQueryString();
        if (query != null && query.length() > LONGEST_CACHED_QUERY) {
            return CachedPage.of(writing.write(destination));
        }
        var address = destination.address().path() + (query == null ? "" : "?" + query);
        return cache.get(address, () -> writing.write(destination));
    }

    private static void send(CachedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", page.etag());
        response.setHeader("Vary", "Accept-Encoding");
        if (page.status() == 200 && new ServletWebRequest(request, response).checkNotModified(page.etag())) {
            return;
        }
        write(page, request, response);
    }

    static void write(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        var compressed = takesGzip(request.getHeader("Accept-Encoding"));
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var body = compressed ? page.compressed() : page.uncompressed();
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether gzip is among the encodings, and not with a weight of nothing, which refuses it. */
    private static boolean takesGzip(@Nullable String acceptEncoding) {
        return acceptEncoding != null
                && Stream.of(acceptEncoding.toLowerCase(Locale.ROOT).split(","))
                        .map(coding -> coding.replaceAll("\\s", ""))
                        .anyMatch(coding -> coding.matches("gzip(;q=.*)?") && !coding.matches("gzip;q=0(\\.0*)?"));
    }

    private static Map<String, List<String>> query(HttpServletRequest request) {
        var query = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> query.put(name, new ArrayList<>(List.of(values))));
        return query;
    }
}
