package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A few facts side by side: what they are called, and what they are. */
@Tag("dl")
public class Facts extends HtmlContainer {

    public Facts() {
        setClassName("facts");
    }

    /** Adds a fact; an empty value adds nothing. */
    public Facts add(String name, String value) {
        return value.isBlank() ? this : add(name, Html.text("span", value));
    }

    public Facts add(String name, Component value) {
        add(Html.block("div", "facts__fact", Html.text("dt", name), Html.element("dd", value)));
        return this;
    }
}
