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
    private final HtmlContainer body = Html.attribute(Html.element("tbody"), "role", "rowgroup");

    public Comparison(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        setClassName("comparison");
        // The roles stay when CSS turns rows into blocks, which takes them away in some browsers.
        Html.attribute(this, "role", "table");
        var head = Html.attribute(Html.element("tr"), "role", "row");
        columns.forEach(column -> head.add(
                Html.attribute(Html.attribute(Html.text("th", column), "scope", "col"), "role", "columnheader")));
        add(
                Html.text("caption", "comparison__caption", caption),
                Html.attribute(Html.element("thead", head), "role", "rowgroup"),
                body);
    }

    public Comparison add(Component name, String... values) {
        var row = Html.attribute(Html.element("tr"), "role", "row");
        row.add(Html.attribute(Html.attribute(Html.element("th", name), "scope", "row"), "role", "rowheader"));
        for (var index = 0; index < values.length; index++) {
            var cell = Html.attribute(Html.text("td", values[index]), "role", "cell");
            row.add(Html.attribute(cell, "data-column", columns.get(index + 1)));
        }
        body.add(row);
        return this;
    }
}
