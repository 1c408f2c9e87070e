package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Html;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Excerpt;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.WaysOn;
import nl.kansrijk.search.asked.CountableQuery;

/** The list of what was found; what was asked for by name stands out in it. */
record Hits(Wording wording, List<WaysOn> waysOn) {

    Component list(SearchRequest request, SearchResult result) {
        var best = request.page() == 1 ? result.bestBet() : Optional.<Hit>empty();
        var hits = Html.list(
                "hits",
                result.hits(),
                hit -> best.filter(hit::equals).isPresent() ? bestBet(hit) : card(hit, marked("span", hit.title())));
        CountableQuery.of(request).ifPresent(query -> Html.attribute(hits, "data-asked", query));
        return wording.inDutch(hits);
    }

    /** All of its name was asked for, so there is nothing in it to mark. */
    private Card bestBet(Hit hit) {
        var card = card(hit, Html.text("span", hit.title().text()));
        card.addClassName("card--best");
        waysOn.stream()
                .flatMap(each -> each.from(hit).stream())
                .findFirst()
                .ifPresent(way -> card.with(Html.block("p", "card__way", Html.link(way.path(), way.text()))));
        return card;
    }

    private Card card(Hit hit, Component title) {
        var kind = wording.label(Facet.TYPE, hit.key().type());
        var level = hit.key().type().equals("course") && !hit.levels().isEmpty()
                ? ", " + wording.label(Facet.LEVEL, hit.levels().getFirst())
                : "";
        var link = Html.link(hit.path(), "");
        link.add(title);
        var card = new Card("h3", link).kind(kind + level);
        var snippet = marked("p", hit.snippet());
        snippet.setClassName("card__text");
        card.with(snippet);
        addSchools(card, hit);
        hit.why().ifPresent(why -> card.with(Html.text("p", "card__why", why)));
        hit.sectors().stream().findFirst().ifPresent(card::wearing);
        return card;
    }

    private static HtmlContainer marked(String tag, Excerpt excerpt) {
        var element = Html.element(tag);
        var text = excerpt.text();
        var done = 0;
        for (var mark : excerpt.marks()) {
            addText(element, text.substring(done, mark.from()));
            element.add(Html.text("mark", text.substring(mark.from(), mark.to())));
            done = mark.to();
        }
        addText(element, text.substring(done));
        return element;
    }

    private static void addText(HtmlContainer element, String text) {
        if (!text.isEmpty()) {
            element.add(new Text(text));
        }
    }

    /** Who offers it and how far away, as far as we know where somebody is. */
    private static void addSchools(Card card, Hit hit) {
        if (hit.offeredBy() == 0) {
            return;
        }
        if (hit.nearest().isEmpty()) {
            if (!isAtOnePlace(hit)) {
                card.with(Html.text("p", "card__fact", "Te leren bij " + schools(hit.offeredBy())));
            }
            return;
        }
        if (isAtOnePlace(hit)) {
            card.with(Html.text(
                    "p", "card__fact", capitalised(hit.nearest().getFirst().inWords())));
            return;
        }
        card.with(Html.list(
                "card__schools",
                hit.nearest(),
                nearest -> Html.text("span", "%s, %s".formatted(nearest.by(), nearest.inWords()))));
        var others = hit.offeredBy() - hit.nearest().size();
        if (others > 0) {
            card.with(Html.text("p", "card__fact", "En bij nog " + schools(others)));
        }
    }

    private static boolean isAtOnePlace(Hit hit) {
        return Set.of("provider", "event").contains(hit.key().type());
    }

    private static String schools(int number) {
        return number == 1 ? "1 school" : number + " scholen";
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
