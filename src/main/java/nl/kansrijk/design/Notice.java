package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A short message that must not be missed. */
@Tag("div")
public class Notice extends HtmlContainer {

    public Notice(String text, Component... more) {
        setClassName("notice");
        add(Html.text("p", text));
        add(more);
    }
}
