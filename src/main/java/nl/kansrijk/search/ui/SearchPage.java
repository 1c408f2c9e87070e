package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.design.Card;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;
import nl.kansrijk.design.SearchBox;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetLabels;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Count;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.SearchResult.Understood;
import nl.kansrijk.search.asked.CountableQuery;

/** What was found, and ways to narrow it down or go on: plain links and one plain form. */
@AnonymousAllowed
@Route(SearchPaths.SEARCH)
@RouteAlias("en/" + SearchPaths.SEARCH)
class SearchPage extends Page {

    private static final int PAGE_SIZE = 10;
    private static final List<Integer> RADII = List.of(10, 25, 50, 100);
    private final Search search;
    private final List<FacetLabels> facetLabels;
    private Language language = Language.DUTCH;

    SearchPage(Search search, List<FacetLabels> facetLabels) {
        this.search = search;
        this.facetLabels = facetLabels;
    }

    @Override
    protected PageHead show(PageAddress address) {
        language = address.language();
        var request = SearchPaths.read(address::all, PAGE_SIZE);
        var result = search.search(request);
        addClassName("search");
        add(Html.block(
                "header",
                "hero hero--search",
                Html.text("h1", "hero__title hero__title--small", title(request)),
                new SearchBox(
                        "zoek-hier",
                        language.say("Zoek een beroep, opleiding of school", "Find an occupation, course or school"),
                        request.query(),
                        language)));
        address.first("q")
                .filter(typed -> typed.length() > SearchRequest.MAX_QUERY)
                .ifPresent(typed -> add(Html.block(
                        "div",
                        "band",
                        new Notice(language.say(
                                        "Je zoekvraag is lang. We zoeken met de eerste %d tekens.",
                                        "Your query is long. We search with its first %d characters.")
                                .formatted(SearchRequest.MAX_QUERY)))));
        add(Html.block("div", "search__columns", narrowing(request, result), found(request, result)));
        return PageHead.of(
                        title(request),
                        language.say(
                                "Zoek in beroepen, opleidingen en scholen.",
                                "Search occupations, courses and schools."),
                        "/" + SearchPaths.SEARCH)
                .in(language, EnumSet.allOf(Language.class));
    }

    private String title(SearchRequest request) {
        return request.query().isBlank()
                ? language.say("Zoeken", "Search")
                : language.say("Zoeken naar “%s”", "Search for “%s”").formatted(request.query());
    }

    private Component found(SearchRequest request, SearchResult result) {
        var section = Html.block("section", "search__found");
        section.add(Html.text("h2", "search__total", total(result)));
        addChips(section, request, result);
        result.didYouMean()
                .ifPresent(better -> section.add(Html.block(
                        "p",
                        "search__correction",
                        Html.text("span", language.say("Bedoel je ", "Did you mean ")),
                        Html.link(SearchPaths.of(request.withQuery(better)), better),
                        Html.text("span", "?"))));
        addUnknownPlace(section, request);
        addWhere(section, result);
        if (result.total() == 0) {
            section.add(waysOn(request));
        } else {
            var hits = inDutch(Html.list("hits", result.hits(), this::hit));
            CountableQuery.of(request).ifPresent(query -> Html.attribute(hits, "data-asked", query));
            section.add(hits);
            section.add(paging(request, result));
            section.add(Html.block(
                    "p",
                    "small",
                    Html.text(
                            "span",
                            language.say(
                                    "De volgorde komt van wat het best past bij je woorden en je plaats. ",
                                    "The order follows what fits your words and your place best. ")),
                    Html.link("/over", language.say("Zo werkt zoeken", "How search works"))));
        }
        return section;
    }

    private String total(SearchResult result) {
        return switch ((int) Math.min(result.total(), Integer.MAX_VALUE)) {
            case 0 -> language.say("Niets gevonden", "Nothing found");
            case 1 -> language.say("1 resultaat", "1 result");
            default -> language.say("%d resultaten", "%d results").formatted(result.total());
        };
    }

    /** What was understood and chosen, each with a way to take it back. */
    private void addChips(HtmlContainer section, SearchRequest request, SearchResult result) {
        var chips = new ArrayList<Component>();
        result.understood()
                .forEach(understood ->
                        chips.add(chip(label(understood), SearchPaths.of(request.withQuery(understood.rest())))));
        request.place()
                .ifPresent(place -> chips.add(chip(
                        language.say("Bij ", "At ")
                                + place
                                + request.radiusKm()
                                        .map(language.say(" tot %d km", " up to %d km")::formatted)
                                        .orElse(""),
                        SearchPaths.of(request.anywhere()))));
        for (var facet : Facet.values()) {
            request.filters().chosen(facet).stream()
                    .sorted()
                    .map(value -> chip(label(facet, value), SearchPaths.of(request.toggled(facet, value))))
                    .forEach(chips::add);
        }
        if (!chips.isEmpty()) {
            section.add(Html.labelled(Html.list("chips", chips, chip -> chip), language.say("Gekozen", "Chosen")));
        }
    }

    private String label(Understood understood) {
        return switch (understood.kind()) {
            case Understood.PLACE -> language.say("In de buurt van ", "Near ") + understood.value();
            case Understood.NEARBY -> language.say("In de buurt", "Nearby");
            default ->
                Stream.of(Facet.values())
                        .filter(facet -> facet.parameter().equals(understood.kind()))
                        .flatMap(facet -> Optional.ofNullable(labels(facet).get(understood.value())).stream())
                        .findFirst()
                        .orElse(understood.text());
        };
    }

    private Component chip(String label, String withoutIt) {
        var link = Html.link(withoutIt, "chip", label);
        link.add(
                Html.unseen(language.say(", haal weg", ", remove")),
                Html.attribute(Html.text("span", "×"), "aria-hidden", "true"));
        return link;
    }

    private void addUnknownPlace(HtmlContainer section, SearchRequest request) {
        request.place()
                .filter(place -> !search.knows(place))
                .ifPresent(place -> section.add(new Notice(language.say(
                                "We kennen “%s” niet. Vul vier cijfers van je postcode in, bijvoorbeeld 3511, of een plaatsnaam.",
                                "We do not know “%s”. Fill in four digits of a postcode, such as 3511, or the name of a place.")
                        .formatted(place))));
    }

    private void addWhere(HtmlContainer section, SearchResult result) {
        if (result.understood().stream().anyMatch(each -> each.kind().equals(Understood.NEARBY))) {
            section.add(
                    new Notice(
                            language.say(
                                    "Waar ben je? Vul bij “Filters en plaats” je postcode of woonplaats in. Dan zie je wat dichtbij is.",
                                    "Where are you? Fill in your postcode or town under “Filters and place”. Then you see what is near.")));
        }
    }

    private Component hit(Hit hit) {
        var kind = label(Facet.TYPE, hit.key().type());
        var level = hit.key().type().equals("course") && !hit.levels().isEmpty()
                ? ", " + label(Facet.LEVEL, hit.levels().getFirst())
                : "";
        var card = new Card("h3", hit.title(), hit.path()).kind(kind + level).text(hit.snippet());
        addSchools(card, hit);
        hit.why().ifPresent(why -> card.with(Html.text("p", "card__why", why)));
        hit.sectors().stream().findFirst().ifPresent(card::wearing);
        return card;
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

    /** Zero hits are never a dead end. */
    private Component waysOn(SearchRequest request) {
        var ways = new ArrayList<Component>();
        if (request.place().isPresent() || request.radiusKm().isPresent()) {
            ways.add(Html.link(
                    SearchPaths.of(request.anywhere()),
                    language.say("Zoek in heel Nederland", "Search all of the Netherlands")));
        }
        if (!request.filters().isEmpty()) {
            ways.add(Html.link(
                    SearchPaths.of(request.withFilters(Filters.NONE)),
                    language.say("Zoek zonder filters", "Search without filters")));
        }
        ways.add(Html.link("/zoeken?type=occupation", language.say("Bekijk alle beroepen", "See all occupations")));
        ways.add(Html.link("/zoeken?type=course", language.say("Bekijk alle opleidingen", "See all courses")));
        ways.add(Html.link(
                "/sterk-in-je-werk",
                language.say("Praat met iemand over wat je wilt", "Talk to somebody about what you want")));
        return Html.block(
                "div",
                "prose",
                new Scene("niets-gevonden"),
                Html.text(
                        "p",
                        language.say(
                                "We vonden niets bij deze woorden. Kijk of je alles goed hebt getypt, of kies:",
                                "We found nothing for these words. Check your typing, or choose:")),
                Html.list("plain", ways, way -> way));
    }

    private Component narrowing(SearchRequest request, SearchResult result) {
        var rail = Html.block("div", "search__rail");
        rail.add(placeForm(request));
        for (var facet : Facet.values()) {
            var counts = inOrder(facet, result.facets().getOrDefault(facet, List.of()));
            if (counts.size() > 1 || !request.filters().chosen(facet).isEmpty()) {
                rail.add(Html.labelled(
                        Html.block(
                                "nav",
                                "facet",
                                Html.text("h2", "facet__title", heading(facet)),
                                Html.list("facet__values", counts, count -> choice(request, facet, count))),
                        heading(facet)));
            }
        }
        return Html.block(
                "details", "sheet", Html.text("summary", language.say("Filters en plaats", "Filters and place")), rail);
    }

    private Component choice(SearchRequest request, Facet facet, Choice choice) {
        var chosen = request.filters().chosen(facet).contains(choice.value());
        var link =
                Html.link(SearchPaths.of(request.toggled(facet, choice.value())), "facet__value", choice.label() + " ");
        link.add(Html.text("span", "facet__count", String.valueOf(choice.count())));
        return chosen ? Html.attribute(link, "aria-current", "true") : link;
    }

    private Component placeForm(SearchRequest request) {
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
                "p", "field__hint", language.say("Bijvoorbeeld 3511 of Utrecht", "For example 3511 or Utrecht"));
        hint.setId("zoek-plaats-hint");
        var button = new NativeButton(language.say("Zoek hier", "Search here"));
        button.setClassName("button button--quiet");
        button.getElement().setAttribute("type", "submit");
        var form = Html.block(
                "form",
                "field",
                Html.attribute(
                        Html.text("label", "field__label", language.say("Postcode of plaats", "Postcode or place")),
                        "for",
                        "zoek-plaats"),
                hint,
                input,
                Html.attribute(
                        Html.text("label", "field__label", language.say("Hoe ver?", "How far?")), "for", "zoek-straal"),
                radii(request.radiusKm()));
        carryOver(form, request);
        form.add(button);
        Html.attribute(form, "action", "/" + SearchPaths.SEARCH);
        return Html.attribute(form, "method", "get");
    }

    private Component radii(Optional<Integer> chosen) {
        var select = Html.block("select", "field__input");
        select.setId("zoek-straal");
        Html.attribute(select, "name", "radius");
        select.add(Html.attribute(Html.text("option", language.say("Maakt niet uit", "Any distance")), "value", ""));
        for (var radius : RADII) {
            var option = Html.attribute(
                    Html.text("option", language.say("tot %d km", "up to %d km").formatted(radius)),
                    "value",
                    String.valueOf(radius));
            if (chosen.filter(radius::equals).isPresent()) {
                Html.attribute(option, "selected", "");
            }
            select.add(option);
        }
        return select;
    }

    private static void carryOver(HtmlContainer form, SearchRequest request) {
        form.add(hidden("q", request.query()));
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

    private Component paging(SearchRequest request, SearchResult result) {
        var pages = Math.min(SearchRequest.MAX_PAGE, (int) Math.ceilDiv(result.total(), (long) request.size()));
        var links = new ArrayList<Component>();
        if (request.page() > 1) {
            links.add(
                    Html.link(SearchPaths.of(request.onPage(request.page() - 1)), language.say("Vorige", "Previous")));
        }
        if (pages > 1) {
            links.add(Html.text(
                    "span", language.say("Pagina %d van %d", "Page %d of %d").formatted(request.page(), pages)));
        }
        if (request.page() < pages) {
            links.add(Html.link(SearchPaths.of(request.onPage(request.page() + 1)), language.say("Volgende", "Next")));
        }
        return links.isEmpty()
                ? Html.block("div", "paging")
                : Html.labelled(
                        Html.block("nav", "paging", links.toArray(Component[]::new)),
                        language.say("Bladeren", "Pages"));
    }

    private List<Choice> inOrder(Facet facet, List<Count> counts) {
        var labels = labels(facet);
        var order = new ArrayList<>(labels.keySet());
        return counts.stream()
                .map(count -> new Choice(count.value(), label(facet, count.value()), count.count()))
                .sorted(Comparator.comparingInt(choice -> order.indexOf(choice.value())))
                .toList();
    }

    private Map<String, String> labels(Facet facet) {
        return facetLabels.stream()
                .filter(labels -> labels.facet() == facet)
                .findFirst()
                .map(labels -> labels.labels(language))
                .orElse(Map.of());
    }

    private String label(Facet facet, String value) {
        return labels(facet).getOrDefault(value, value);
    }

    private String heading(Facet facet) {
        return switch (facet) {
            case TYPE -> language.say("Soort", "Kind");
            case SECTOR -> language.say("Sector", "Sector");
            case LEVEL -> language.say("Niveau", "Level");
            case LEARNING_PATH -> language.say("Manier van leren", "Way of learning");
        };
    }

    /** What was found is in Dutch, whatever the language of the page. */
    private <C extends Component> C inDutch(C found) {
        return language == Language.DUTCH ? found : Html.attribute(found, "lang", Language.DUTCH.tag());
    }

    private record Choice(String value, String label, long count) {}
}
