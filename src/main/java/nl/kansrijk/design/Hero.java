package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.stream.Stream;

/** The field of colour at the top of a page, with its one big line. */
@Tag("header")
public class Hero extends HtmlContainer {

    /** Letters of the longest word that still fits at full size, and at a large size. */
    private static final int LONGEST_AT_FULL = 11;

    private static final int LONGEST_AT_LARGE = 13;

    /** Letters of a whole title that fits in two lines at full size. */
    private static final int LONGEST_TITLE_AT_FULL = 22;

    private final HtmlContainer words = Html.block("div", "hero__words");

    public Hero(String kind, String title, String lead) {
        setClassName("hero");
        if (!kind.isBlank()) {
            words.add(Html.text("p", "hero__kind", kind));
        }
        words.add(Html.text("h1", "hero__title" + size(title), title));
        words.add(Html.text("p", "hero__lead", lead));
        add(words);
    }

    /** A long Dutch word must fit on a phone without breaking. */
    private static String size(String title) {
        var longest =
                Stream.of(title.split("[ -]")).mapToInt(String::length).max().orElse(0);
        if (title.length() > LONGEST_TITLE_AT_FULL && longest <= LONGEST_AT_LARGE) {
            return " hero__title--long";
        }
        return longest > LONGEST_AT_LARGE
                ? " hero__title--longest"
                : longest > LONGEST_AT_FULL ? " hero__title--long" : "";
    }

    /** Adds what comes under the lead, such as a search box or the one next step. */
    public Hero with(Component... more) {
        words.add(more);
        return this;
    }

    /** Hangs a picture beside the words. */
    public Hero picturing(Component picture) {
        addClassName("hero--pictured");
        add(picture);
        return this;
    }
}
