package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.SequencedMap;

/**
 * A small chart of bars, drawn on the server. It is a table: every value stands beside its bar, so nothing is lost for
 * who does not see the bars.
 */
@Tag("table")
public class BarChart extends HtmlContainer {

    /**
     * A chart.
     *
     * @param caption what is counted
     * @param label what the names stand for, such as "Jaar"
     * @param values by name, none negative
     */
    public BarChart(String caption, String label, String unit, SequencedMap<String, Integer> values) {
        setClassName("bar-chart");
        var body = Html.element("tbody");
        var highest = values.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        values.forEach((name, value) -> body.add(row(name, value, Math.max(highest, 1))));
        add(
                Html.text("caption", "bar-chart__caption", caption),
                Html.block(
                        "thead",
                        "unseen",
                        Html.element(
                                "tr",
                                Html.attribute(Html.text("th", label), "scope", "col"),
                                Html.attribute(Html.text("th", unit), "scope", "col"))),
                body);
    }

    private static HtmlContainer row(String name, int value, int highest) {
        // A length in SVG needs no inline style, which a strict content policy would refuse.
        var width = Math.round(1000f * value / highest) / 10f;
        var bar = Html.trusted("bar-chart__bar", """
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
                <rect width="%s" height="10"/></svg>""".formatted(width));
        var number =
                NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl")).format(value);
        return Html.element(
                "tr",
                Html.attribute(Html.text("th", name), "scope", "row"),
                Html.block("td", "bar-chart__cell", bar, Html.text("span", "bar-chart__value", number)));
    }
}
