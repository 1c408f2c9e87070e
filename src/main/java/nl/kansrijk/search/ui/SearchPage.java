package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.SearchBox;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetLabels;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Understood;
import nl.kansrijk.search.WaysOn;

/** What was found, and ways to narrow it down or go on: plain links and one plain form. */
@AnonymousAllowed
@Route(SearchPaths.SEARCH)
@RouteAlias("en/" + SearchPaths.SEARCH)
class SearchPage extends Page {

    private static final int PAGE_SIZE = 10;
    private static final String EXPLANATION = "/zo-werkt-zoeken";

    private final Search search;
    private final List<FacetLabels> facetLabels;
    private final List<WaysOn> waysOn;
    private Language language = Language.DUTCH;
    private Wording wording;

    SearchPage(Search search, List<FacetLabels> facetLabels, List<WaysOn> waysOn) {
        this.search = search;
        this.facetLabels = facetLabels;
        this.waysOn = waysOn;
        this.wording = new Wording(facetLabels, language);
    }

    @Override
    protected PageHead show(PageAddress address) {
        language = address.language();
        wording = new Wording(facetLabels, language);
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
        add(Html.block(
                "div", "search__columns", new Narrowing(wording, request, result).inASheet(), found(request, result)));
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
        addCorrection(section, request, result);
        addChips(section, request, result);
        addUnknownPlace(section, request);
        addWhere(section, result);
        new Narrowing(wording, request, result).kinds().ifPresent(section::add);
        if (result.total() == 0) {
            section.add(new NothingFound(search, wording, waysOn).block(request));
        } else {
            section.add(new Hits(wording, waysOn).list(request, result));
            section.add(paging(request, result));
            section.add(Html.block(
                    "p",
                    "small",
                    Html.text(
                            "span",
                            language.say(
                                    "De volgorde komt van wat het best past bij je woorden en je plaats. Niemand kan een hogere plek kopen. ",
                                    "The order follows what fits your words and your place best. Nobody can buy a higher place. ")),
                    Html.link(EXPLANATION, language.say("Zo werkt zoeken", "How search works"))));
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

    /** What we looked for instead, or whether something else was meant; always with the way back. */
    private void addCorrection(HtmlContainer section, SearchRequest request, SearchResult result) {
        if (request.exactly()) {
            section.add(correction(
                    Html.text("span", language.say("We zochten precies op ", "We searched exactly for ")),
                    Html.text("strong", request.query()),
                    Html.text("span", ". "),
                    Html.link(
                            SearchPaths.of(request.meant(false)),
                            language.say("Zoek ook naar wat erop lijkt", "Search for what is like it too"))));
        }
        result.corrected()
                .ifPresent(better -> section.add(correction(
                        Html.text("span", language.say("We zochten op ", "We searched for ")),
                        Html.text("strong", better),
                        Html.text("span", ". "),
                        Html.link(
                                SearchPaths.of(request.meant(true)),
                                language.say("Zoek precies naar “%s”", "Search exactly for “%s”")
                                        .formatted(request.query())))));
        result.didYouMean()
                .ifPresent(better -> section.add(correction(
                        Html.text("span", language.say("Bedoel je ", "Did you mean ")),
                        Html.link(SearchPaths.of(request.withQuery(better)), better),
                        Html.text("span", "?"))));
    }

    private static Component correction(Component... parts) {
        return Html.block("p", "search__correction", parts);
    }

    /** What was understood and chosen, each with a way to take it back. */
    private void addChips(HtmlContainer section, SearchRequest request, SearchResult result) {
        var chips = new ArrayList<Component>();
        result.understood().stream()
                .filter(understood -> !isOverruled(understood, request))
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
                    .map(value -> chip(wording.label(facet, value), SearchPaths.of(request.toggled(facet, value))))
                    .forEach(chips::add);
        }
        if (!chips.isEmpty()) {
            section.add(Html.labelled(Html.list("chips", chips, chip -> chip), language.say("Gekozen", "Chosen")));
        }
    }

    /** What was chosen goes before what the query names. */
    private boolean isOverruled(Understood understood, SearchRequest request) {
        return wording.facet(understood.kind())
                .filter(facet -> !request.filters().chosen(facet).isEmpty())
                .isPresent();
    }

    private String label(Understood understood) {
        return switch (understood.kind()) {
            case Understood.PLACE -> language.say("In de buurt van ", "Near ") + understood.value();
            case Understood.NEARBY -> language.say("In de buurt", "Nearby");
            default ->
                wording.facet(understood.kind())
                        .map(facet -> wording.several(facet, understood.value()))
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
}
