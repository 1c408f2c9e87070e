package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** Where the facts on a page come from, and of what date they are. */
@Tag("aside")
public class SourceNote extends HtmlContainer {

    public SourceNote(List<String> sources) {
        setClassName("source-note");
        getElement().setAttribute("aria-label", "Bron en datum");
        add(Html.text("h2", "source-note__title", "Bron en datum"));
        add(Html.sentences(sources));
    }

    /** Adds the day on which somebody last read the text with care. */
    public SourceNote checkedOn(String day) {
        add(Html.text("p", "Deze tekst is nagekeken op " + day + "."));
        return this;
    }
}
