package nl.kansrijk.shell;

import com.vaadin.flow.dom.ElementUtil;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.TakesForm;
import nl.kansrijk.design.TooOften;
import nl.kansrijk.design.Typed;
import nl.kansrijk.shell.PublicPages.Destination;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a public page as complete HTML: the page's component tree is built without a session and copied into the
 * template. See DECISIONS.md, "Pages are rendered without a session".
 */
@Component
class PageWriting {

    /** The status of a form with something wrong in it. */
    private static final int UNPROCESSABLE = 422;

    private static final int TOO_MANY_REQUESTS = 429;

    private final HtmlTemplate template;
    private final AutowireCapableBeanFactory beans;
    private final PublicAddress publicAddress;
    private final JsonMapper json;

    PageWriting(HtmlTemplate template, AutowireCapableBeanFactory beans, PublicAddress publicAddress, JsonMapper json) {
        this.template = template;
        this.beans = beans;
        this.publicAddress = publicAddress;
        this.json = json;
    }

    /** An HTTP status and the HTML that goes with it. */
    record Written(int status, String html) {}

    Written write(Destination.Public destination) {
        try {
            return new Written(200, html(beans.createBean(destination.page()), destination.address()));
        } catch (NoSuchPage nothingThere) {
            return writeNotFound(destination.address());
        }
    }

    /** Lets a page take a form. */
    Taken take(Destination.Public destination, Typed typed) {
        var page = beans.createBean(destination.page());
        try {
            return ((TakesForm) page)
                    .take(destination.address(), typed)
                    .<Taken>map(Taken.GoOn::new)
                    .orElseGet(() -> again(UNPROCESSABLE, page, destination));
        } catch (TooOften notNow) {
            return again(TOO_MANY_REQUESTS, page, destination);
        } catch (NoSuchPage nothingThere) {
            return new Taken.Again(writeNotFound(destination.address()));
        }
    }

    private Taken again(int status, Page page, Destination.Public destination) {
        return new Taken.Again(new Written(status, html(page, destination.address())));
    }

    /** What became of a form. */
    sealed interface Taken {
        record GoOn(String path) implements Taken {}

        record Again(Written written) implements Taken {}
    }

    Written writeNotFound(PageAddress address) {
        return new Written(404, html(new NotFoundPage(), address));
    }

    private String html(Page page, PageAddress address) {
        var head = page.fill(address);
        var frame = beans.createBean(Frame.class);
        frame.surround(address.path());
        frame.showRouterLayoutContent(page);
        var document = template.copy();
        document.getElementsByTag("html").attr("lang", address.language().tag());
        fillHead(document, head);
        var rendered = document.createElement("div").attr("id", "page");
        rendered.appendChild(ElementUtil.toJsoup(document, frame.getElement()));
        document.body().prependChild(rendered);
        return document.outerHtml();
    }

    private void fillHead(Document document, PageHead head) {
        var element = document.head();
        var canonical = publicAddress.of(head.canonicalPath());
        document.title(head.fullTitle());
        element.appendElement("meta").attr("name", "description").attr("content", head.description());
        element.appendElement("link").attr("rel", "canonical").attr("href", canonical);
        element.appendElement("meta").attr("property", "og:title").attr("content", head.title());
        element.appendElement("meta").attr("property", "og:description").attr("content", head.description());
        element.appendElement("meta").attr("property", "og:url").attr("content", canonical);
        element.appendElement("meta")
                .attr("property", "og:locale")
                .attr("content", head.language().say("nl_NL", "en_GB"));
        if (head.translations().size() > 1) {
            head.translations().stream()
                    .sorted()
                    .forEach(language -> element.appendElement("link")
                            .attr("rel", "alternate")
                            .attr("hreflang", language.tag())
                            .attr("href", publicAddress.of(language.path(head.path()))));
        }
        if (!head.indexable()) {
            element.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        }
        if (!head.structuredData().isEmpty()) {
            element.appendElement("script")
                    .attr("type", "application/ld+json")
                    .appendChild(new DataNode(
                            json.writeValueAsString(head.structuredData()).replace("<", "\\u003c")));
        }
    }
}
