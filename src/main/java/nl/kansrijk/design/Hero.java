package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The field of colour at the top of a page, with its one big line. */
@Tag("header")
public class Hero extends HtmlContainer {

    public Hero(String kind, String title, String lead) {
        setClassName("hero");
        if (!kind.isBlank()) {
            add(Html.text("p", "hero__kind", kind));
        }
        add(Html.text("h1", "hero__title", title));
        add(Html.text("p", "hero__lead", lead));
    }
}
