package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.design.Html;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Count;
import nl.kansrijk.search.SearchResult.Understood;

/** Ways to narrow down what was found; none leads to nothing. */
record Narrowing(Wording wording, SearchRequest request, SearchResult result) {

    static final List<Integer> RADII = List.of(10, 25, 50, 100);

    private static final List<Facet> IN_THE_SHEET = List.of(Facet.SECTOR, Facet.LEVEL, Facet.LEARNING_PATH);

    Component inASheet() {
        var rail = Html.block("div", "search__rail");
        rail.add(placeForm());
        for (var facet : IN_THE_SHEET) {
            var counts = counts(facet);
            if (counts.size() > 1 || !request.filters().chosen(facet).isEmpty()) {
                rail.add(Html.labelled(
                        Html.block(
                                "nav",
                                "facet",
                                Html.text("h2", "facet__title", wording.heading(facet)),
                                Html.list("facet__values", counts, count -> choice(facet, count))),
                        wording.heading(facet)));
            }
        }
        return Html.block(
                "details", "sheet", Html.text("summary", wording.say("Filters en plaats", "Filters and place")), rail);
    }

    private Component choice(Facet facet, Count count) {
        var chosen = request.filters().chosen(facet).contains(count.value());
        return counted(
                SearchPaths.of(request.toggled(facet, count.value())),
                "facet__value",
                wording.label(facet, count.value()),
                count.count(),
                chosen);
    }

    /** Everything, or one kind of thing; when there is a choice. */
    Optional<Component> kinds() {
        var counts = counts(Facet.TYPE);
        var chosen = chosenKinds();
        if (counts.isEmpty() || (counts.size() == 1 && chosen.isEmpty())) {
            return Optional.empty();
        }
        var links = new ArrayList<Component>();
        links.add(everything(chosen.isEmpty()));
        counts.forEach(count -> links.add(counted(
                SearchPaths.of(ofAnyKind().toggled(Facet.TYPE, count.value())),
                "kinds__link",
                wording.plural(Facet.TYPE, count.value()),
                count.count(),
                chosen.contains(count.value()))));
        return Optional.of(Html.labelled(
                Html.block("nav", "kinds", Html.list("kinds__list", links, link -> link)),
                wording.heading(Facet.TYPE)));
    }

    /** How much that is, is known only where the query names no kind itself. */
    private Component everything(boolean chosen) {
        var label = wording.say("Alles", "Everything");
        return understoodKind()
                .<Component>map(
                        kind -> Html.link(SearchPaths.of(ofAnyKind().withQuery(kind.rest())), "kinds__link", label))
                .orElseGet(() -> counted(
                        SearchPaths.of(ofAnyKind()),
                        "kinds__link",
                        label,
                        counts(Facet.TYPE).stream().mapToLong(Count::count).sum(),
                        chosen));
    }

    private Set<String> chosenKinds() {
        return request.filters().types().isEmpty()
                ? understoodKind().map(each -> Set.of(each.value().split(","))).orElse(Set.of())
                : request.filters().types();
    }

    private Optional<Understood> understoodKind() {
        return result.understood().stream()
                .filter(each -> each.kind().equals(Facet.TYPE.parameter()))
                .findFirst();
    }

    private SearchRequest ofAnyKind() {
        var any = request;
        for (var kind : request.filters().types()) {
            any = any.toggled(Facet.TYPE, kind);
        }
        return any;
    }

    private List<Count> counts(Facet facet) {
        return wording.inOrder(facet, result.facets().getOrDefault(facet, List.of()));
    }

    private static Component counted(String href, String className, String label, long count, boolean chosen) {
        var link = Html.link(href, className, label + " ");
        link.add(Html.text("span", "facet__count", String.valueOf(count)));
        return chosen ? Html.attribute(link, "aria-current", "true") : link;
    }

    private Component placeForm() {
        var input = new Input();
        input.setId("zoek-plaats");
        input.setClassName("field__input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", "place")
                .setAttribute("value", request.place().orElse(""))
                .setAttribute("autocomplete", "postal-code")
                .setAttribute("aria-describedby", "zoek-plaats-hint");
        var hint = Html.text(
                "p", "field__hint", wording.say("Bijvoorbeeld 3511 of Utrecht", "For example 3511 or Utrecht"));
        hint.setId("zoek-plaats-hint");
        var button = new NativeButton(wording.say("Zoek hier", "Search here"));
        button.setClassName("button button--quiet");
        button.getElement().setAttribute("type", "submit");
        var form = Html.block(
                "form",
                "field",
                Html.attribute(
                        Html.text("label", "field__label", wording.say("Postcode of plaats", "Postcode or place")),
                        "for",
                        "zoek-plaats"),
                hint,
                input,
                Html.attribute(
                        Html.text("label", "field__label", wording.say("Hoe ver?", "How far?")), "for", "zoek-straal"),
                radii(request.radiusKm()));
        carryOver(form);
        form.add(button);
        Html.attribute(form, "action", "/" + SearchPaths.SEARCH);
        return Html.attribute(form, "method", "get");
    }

    private Component radii(Optional<Integer> chosen) {
        var select = Html.block("select", "field__input");
        select.setId("zoek-straal");
        Html.attribute(select, "name", "radius");
        select.add(Html.attribute(Html.text("option", wording.say("Maakt niet uit", "Any distance")), "value", ""));
        for (var radius : RADII) {
            var option = Html.attribute(
                    Html.text("option", wording.say("tot %d km", "up to %d km").formatted(radius)),
                    "value",
                    String.valueOf(radius));
            if (chosen.filter(radius::equals).isPresent()) {
                Html.attribute(option, "selected", "");
            }
            select.add(option);
        }
        return select;
    }

    private void carryOver(HtmlContainer form) {
        form.add(hidden("q", request.query()));
        if (request.exactly()) {
            form.add(hidden(SearchPaths.EXACTLY, "1"));
        }
        for (var facet : Facet.values()) {
            request.filters().chosen(facet).stream()
                    .sorted()
                    .forEach(value -> form.add(hidden(facet.parameter(), value)));
        }
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return input;
    }
}
