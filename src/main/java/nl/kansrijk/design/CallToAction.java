package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The one thing to do next. Its button says what happens. */
@Tag("div")
public class CallToAction extends HtmlContainer {

    public CallToAction(String title, String text, String label, String href) {
        setClassName("call");
        add(
                Html.block("div", "call__words", Html.text("h3", "call__title", title), Html.text("p", text)),
                Html.link(href, "button call__button", label));
    }

    /** Shows that what was asked for cannot be had now; the text says why and the button what can. */
    public CallToAction closed() {
        addClassName("call--closed");
        return this;
    }
}
