package nl.kansrijk.shell;

import com.vaadin.flow.internal.FrontendUtils;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The built {@code index.html}: it knows the names of our scripts and styles. */
@Component
class HtmlTemplate implements VaadinServiceInitListener {

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
            production = document;
        }
        return document.clone();
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
