package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/** Where the facts on a page come from, and of what date they are. */
@Tag("aside")
public class SourceNote extends HtmlContainer {

    private final Language language;

    public SourceNote(List<String> sources) {
        this(Language.DUTCH, sources);
    }

    /** The sources are named in Dutch in every language. */
    public SourceNote(Language language, List<String> sources) {
        this.language = language;
        var title = language.say("Bron en datum", "Source and date");
        setClassName("source-note");
        Html.labelled(this, title);
        var list = Html.sentences(sources);
        add(Html.text("h2", "source-note__title", title));
        add(language == Language.DUTCH ? list : Html.attribute(list, "lang", Language.DUTCH.tag()));
    }

    /** Adds the day on which somebody last read the text with care. */
    public SourceNote checkedOn(String day) {
        add(Html.text("p", language.say("Deze tekst is nagekeken op ", "This text was last checked on ") + day + "."));
        return this;
    }
}
