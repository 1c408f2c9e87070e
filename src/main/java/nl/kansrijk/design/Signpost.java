package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The way through a long page: its questions, each a link to the answer. */
@Tag("nav")
public class Signpost extends HtmlContainer {

    private final HtmlContainer list = Html.block("ul", "signpost__list");

    public Signpost(String label) {
        setClassName("signpost");
        Html.labelled(this, label);
        add(list);
    }

    /** Points to the part of this page with an id. */
    public Signpost to(String id, String text) {
        list.add(Html.element("li", Html.link("#" + id, text)));
        return this;
    }
}
