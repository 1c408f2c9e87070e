package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Moments in their order, each with its time. */
@Tag("ol")
public class Timeline extends HtmlContainer {

    public Timeline() {
        setClassName("timeline");
    }

    /**
     * Adds a moment.
     *
     * @param time on the clock, such as 07:30
     */
    public Timeline add(String time, String text) {
        var clock = Html.attribute(Html.text("time", "timeline__time", time.replace(':', '.')), "datetime", time);
        add(Html.block("li", "timeline__moment", clock, Html.text("span", "timeline__text", text)));
        return this;
    }
}
