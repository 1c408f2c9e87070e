package nl.kansrijk;

import com.vaadin.flow.dom.ElementUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A public page as it is built without a browser.
 *
 * @param html its elements, without the frame
 */
public record ShownPage(PageHead head, Element html) {

    /** Shows the page at an address such as {@code /opleidingen/mbo-verpleegkundige?place=3511}. */
    public static ShownPage at(ApplicationContext portal, Class<? extends Page> type, String address) {
        return at(portal.getAutowireCapableBeanFactory().createBean(type), address, Map.of());
    }

    /** Shows a page that may have taken a form before. */
    public static ShownPage at(Page page, String address, Map<String, String> route) {
        var uri = UriComponentsBuilder.fromUriString(address).build();
        var path = String.valueOf(uri.getPath());
        Map<String, List<String>> query = new LinkedHashMap<>(uri.getQueryParams());
        var slug = path.substring(path.lastIndexOf('/') + 1);
        var parameters = new LinkedHashMap<>(route);
        parameters.putIfAbsent("slug", slug);
        var head = page.fill(new PageAddress(path, parameters, query));
        var html = new Document("");
        html.appendChild(ElementUtil.toJsoup(html, page.getElement()));
        return new ShownPage(head, html);
    }

    /** The addresses that links within a part of the page lead to. */
    public List<String> links(String selector) {
        return html.select(selector + " a").eachAttr("href");
    }

    public List<String> texts(String selector) {
        return html.select(selector).eachText();
    }
}
