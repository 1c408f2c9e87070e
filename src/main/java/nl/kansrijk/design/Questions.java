package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Questions that open to their answer. */
@Tag("div")
public class Questions extends HtmlContainer {

    public Questions() {
        setClassName("questions");
    }

    public Questions add(String question, String answer) {
        add(Html.block(
                "details",
                "questions__item",
                Html.text("summary", "questions__question", question),
                Html.text("p", "questions__answer", answer)));
        return this;
    }
}
