package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;

/**
 * A table that compares things at a glance: one thing a row, the first column names it. On a phone each row becomes a
 * block, in which every value keeps its column's name.
 */
@Tag("table")
public class Comparison extends HtmlContainer {

    private final List<String> columns;
    private final HtmlContainer body = Html.element("tbody");

    public Comparison(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        setClassName("comparison");
        var head = Html.element("tr");
        columns.forEach(column -> head.add(Html.attribute(Html.text("th", column), "scope", "col")));
        add(Html.text("caption", "comparison__caption", caption), Html.element("thead", head), body);
    }

    public Comparison add(Component name, String... values) {
        var row = Html.element("tr");
        row.add(Html.attribute(Html.element("th", name), "scope", "row"));
        for (var index = 0; index < values.length; index++) {
            row.add(Html.attribute(Html.text("td", values[index]), "data-column", columns.get(index + 1)));
        }
        body.add(row);
        return this;
    }
}
