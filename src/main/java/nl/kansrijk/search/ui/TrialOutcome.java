package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.search.asked.Comparison;
import nl.kansrijk.search.asked.Comparison.Line;
import nl.kansrijk.search.asked.TryingWords;

/** What a new line of the thesaurus would change, side by side. */
@Tag("div")
class TrialOutcome extends HtmlContainer {

    TrialOutcome(List<Comparison> comparisons) {
        setClassName("trial-outcome");
        var changed = comparisons.stream().filter(Comparison::isChanged).toList();
        var same = comparisons.stream().filter(each -> !each.isChanged()).toList();
        add(Html.text(
                "p",
                "We keken naar de eerste %d resultaten van de vragen die het laatst zijn gesteld. Er is nog niets gepubliceerd."
                        .formatted(TryingWords.HITS)));
        changed.forEach(comparison -> add(sideBySide(comparison)));
        if (!same.isEmpty()) {
            add(Html.block(
                    "details",
                    "trial-outcome__same",
                    Html.text("summary", "Gelijk gebleven: %d".formatted(same.size())),
                    Html.sentences(same.stream().map(Comparison::query).toList())));
        }
    }

    /** How much changes, in a sentence. */
    static String summary(List<Comparison> comparisons) {
        var changed = comparisons.stream().filter(Comparison::isChanged).count();
        return switch ((int) changed) {
            case 0 -> "Er verandert niets.";
            case 1 -> "1 van %d vragen verandert.".formatted(comparisons.size());
            default -> "%d van %d vragen veranderen.".formatted(changed, comparisons.size());
        };
    }

    private static Component sideBySide(Comparison comparison) {
        return Html.block(
                "article",
                "trial-outcome__query",
                Html.text("h4", "“%s”".formatted(comparison.query())),
                Html.block("div", "pair", side("Nu", comparison.before()), side("Met deze regel", comparison.after())));
    }

    private static Component side(String name, List<Line> lines) {
        var side = Html.element("div", Html.text("h5", name));
        if (lines.isEmpty()) {
            side.add(Html.text("p", "Niets gevonden."));
            return side;
        }
        var list = Html.element("ol");
        lines.forEach(line -> list.add(item(line)));
        side.add(list);
        return side;
    }

    private static Component item(Line line) {
        var item = Html.element("li", Html.text("span", line.title() + " "));
        var mark = AskedTexts.mark(line);
        if (!mark.isEmpty()) {
            item.add(Html.text("strong", "trial-outcome__mark", mark));
        }
        return item;
    }
}
