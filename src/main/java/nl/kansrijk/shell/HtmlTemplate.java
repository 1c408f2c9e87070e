package nl.kansrijk.shell;

import com.vaadin.flow.internal.FrontendUtils;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The built {@code index.html}: it knows the names of our scripts and styles. */
@Component
class HtmlTemplate implements VaadinServiceInitListener {

    /** Whoever comes from another page of ours has the fonts already. */
    private static final String BEFORE_FIRST_PAINT = """
            if (!document.referrer.startsWith(location.origin)) document.documentElement.dataset.fonts = 'later';
            """;

    /** Fonts that are quick change everything; slow ones only the headings, so that nobody loses the line they read. */
    private static final String AFTER_FIRST_PAINT = """
            const start = () => import('%s');
            const fonts = ["700 1em 'Bricolage Grotesque Variable'", "1em 'Atkinson Hyperlegible Next Variable'"];
            new PerformanceObserver(async (paint, observer) => {
              observer.disconnect();
              const painted = performance.now();
              start();
              await Promise.all(fonts.map((font) => document.fonts.load(font))).catch(() => {});
              document.documentElement.dataset.fonts = performance.now() - painted < 500 ? 'all' : 'headings';
            }).observe({ type: 'paint', buffered: true });
            for (const sign of ['focusin', 'pointerdown', 'keydown']) {
              addEventListener(sign, start, { capture: true, once: true });
            }
            """;

    private volatile @Nullable VaadinService service;
    private volatile @Nullable Document production;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        service = event.getSource();
    }

    /** A fresh copy to fill. */
    Document copy() {
        var known = production;
        if (known != null) {
            return known.clone();
        }
        var running = service;
        if (running == null) {
            throw new IllegalStateException("Flow has not started yet: no page can be written.");
        }
        var document = Jsoup.parse(read(running), "");
        document.outputSettings().prettyPrint(false);
        document.select("head > style").remove();
        addressFromRoot(document, "src");
        addressFromRoot(document, "href");
        if (running.getDeploymentConfiguration().isProductionMode()) {
            takeInStyles(document);
            letScriptsAndFontsWait(document);
            production = document;
        }
        return document.clone();
    }

    /** The styles are small; as a part of the page they cost no round trip before the first words appear. */
    private static void takeInStyles(Document document) {
        for (var link : document.select("link[rel=stylesheet][href^=/VAADIN/build/]")) {
            var path = link.attr("href");
            var folder = path.substring(0, path.lastIndexOf('/') + 1);
            var style = document.createElement("style");
            style.appendChild(new DataNode(resource(path).replace("url(./", "url(" + folder)));
            link.replaceWith(style);
        }
    }

    /**
     * Nobody needs script or our fonts to read, so both come after the first paint; script also at once when somebody
     * touches the page.
     */
    private static void letScriptsAndFontsWait(Document document) {
        document.select("link[rel=modulepreload]").remove();
        for (var script : document.select("script[type=module][src^=/VAADIN/build/]")) {
            document.head().prependChild(inline(document, BEFORE_FIRST_PAINT));
            script.replaceWith(inline(document, AFTER_FIRST_PAINT.formatted(script.attr("src")))
                    .attr("type", "module"));
        }
    }

    private static Element inline(Document document, String script) {
        return document.createElement("script").appendChild(new DataNode(script));
    }

    private static String resource(String path) {
        try (var file = HtmlTemplate.class.getResourceAsStream("/META-INF/VAADIN/webapp" + path)) {
            if (file == null) {
                throw new IllegalStateException(
                        "The front end is not whole: %s is missing. Build again.".formatted(path));
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No base address is needed then, so a link such as "#inhoud" stays on the page it is on. */
    private static void addressFromRoot(Document document, String attribute) {
        document.select("[%s^=./]".formatted(attribute))
                .forEach(element ->
                        element.attr(attribute, element.attr(attribute).substring(1)));
    }

    private static String read(VaadinService service) {
        try {
            return FrontendUtils.getIndexHtmlContent(service);
        } catch (IOException e) {
            throw new UncheckedIOException("The front end is not built: index.html is missing. Run ./portal start.", e);
        }
    }
}
