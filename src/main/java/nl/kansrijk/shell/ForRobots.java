package nl.kansrijk.shell;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.design.PublicPaths;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What robots read first: the sitemap, what they may visit, and whom to tell about a leak. */
@RestController
class ForRobots {

    private final List<PublicPaths> paths;
    private final PublicAddress publicAddress;

    ForRobots(List<PublicPaths> paths, PublicAddress publicAddress) {
        this.paths = paths;
        this.publicAddress = publicAddress;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> sitemap() {
        return ResponseEntity.ok(paths.stream()
                .flatMap(each -> each.all().stream())
                .map(path -> "  <url><loc>" + publicAddress.of(path) + "</loc></url>")
                .collect(Collectors.joining("\n", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """, "\n</urlset>\n")));
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /redactie
                Disallow: /begeleiding
                Disallow: /beheer
                Disallow: /inloggen
                Disallow: /werkplek
                Sitemap: %s
                """.formatted(publicAddress.of("/sitemap.xml"));
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String security() {
        return """
                Contact: %s
                Expires: %sT00:00:00Z
                Preferred-Languages: nl, en
                Canonical: %s
                """.formatted(
                        publicAddress.of("/over"),
                        LocalDate.now(ZoneOffset.UTC).plusMonths(6),
                        publicAddress.of("/.well-known/security.txt"));
    }
}
