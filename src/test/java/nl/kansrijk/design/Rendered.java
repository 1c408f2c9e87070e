package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.ElementUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A component as the HTML that visitors get. */
final class Rendered {

    private Rendered() {}

    static Element html(Component component) {
        var document = new Document("");
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        return document;
    }
}
