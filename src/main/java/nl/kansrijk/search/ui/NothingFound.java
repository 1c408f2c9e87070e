package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Scene;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.WaysOn;
import nl.kansrijk.search.WaysOn.WayOn;

/** Says honestly that there is nothing, and where somebody can go on; zero hits are never a dead end. */
record NothingFound(Search search, Wording wording, List<WaysOn> waysOn) {

    Component block(SearchRequest request) {
        var wider = wider(request);
        var block = Html.block("div", "prose", Html.text("p", wider.isEmpty() ? nothingAtAll() : nothingThisNarrow()));
        if (!wider.isEmpty()) {
            block.add(Html.list("plain", wider, way -> way));
        }
        block.add(
                Html.text("p", wording.say("Je kunt ook verder met:", "You can also go on with:")),
                Html.list("plain", elsewhere(request), way -> way));
        var around = waysOn.stream().flatMap(each -> each.around().stream()).toList();
        if (!around.isEmpty()) {
            block.add(
                    Html.text("h3", wording.say("Of kijk rond in een werkveld", "Or look around in a field of work")),
                    wording.inDutch(Html.list("chips", around, NothingFound::field)));
        }
        block.add(new Scene("niets-gevonden"));
        return block;
    }

    private String nothingThisNarrow() {
        return wording.say(
                "Zo precies vonden we niets. Zoek je ruimer, dan is er wel iets:",
                "We found nothing this precise. There is something if you look wider:");
    }

    private String nothingAtAll() {
        return wording.say(
                "We vonden niets bij deze woorden. Kansrijk gaat over werk in de zorg, de techniek en de veiligheid."
                        + " Kijk of je alles goed hebt getypt, of zoek met minder of andere woorden.",
                "We found nothing for these words. Kansrijk is about work in care, technology and security."
                        + " Check your typing, or try fewer or other words.");
    }

    /** What would find something, and how much. */
    private List<Component> wider(SearchRequest request) {
        var wider = new ArrayList<Component>();
        if (request.exactly()) {
            add(wider, wording.say("Zoek ook naar wat erop lijkt", "Search for what is like it"), request.meant(false));
        }
        for (var facet : Facet.values()) {
            request.filters().chosen(facet).stream()
                    .sorted()
                    .forEach(value -> add(
                            wider,
                            wording.say("Zonder “%s”", "Without “%s”").formatted(wording.label(facet, value)),
                            request.toggled(facet, value)));
        }
        request.radiusKm().ifPresent(radius -> addFarther(wider, request, radius));
        if (wider.isEmpty() && !request.filters().isEmpty()) {
            add(
                    wider,
                    wording.say("Zonder filters", "Without filters"),
                    request.withFilters(Filters.NONE).within(Optional.empty()));
        }
        return wider;
    }

    /** The first wider circle in which there is something, or else anywhere. */
    private void addFarther(List<Component> wider, SearchRequest request, int radius) {
        var before = wider.size();
        for (var farther : Narrowing.RADII) {
            if (farther > radius && wider.size() == before) {
                add(
                        wider,
                        wording.say("Tot %d km", "Up to %d km").formatted(farther),
                        request.within(Optional.of(farther)));
            }
        }
        if (wider.size() == before) {
            add(wider, wording.say("In heel Nederland", "In all of the Netherlands"), request.within(Optional.empty()));
        }
    }

    private void add(List<Component> ways, String label, SearchRequest request) {
        var count = search.search(request).total();
        if (count > 0) {
            ways.add(Html.link(SearchPaths.of(request), "%s: %s".formatted(label, results(count))));
        }
    }

    private String results(long count) {
        return count == 1
                ? wording.say("1 resultaat", "1 result")
                : wording.say("%d resultaten", "%d results").formatted(count);
    }

    private List<Component> elsewhere(SearchRequest request) {
        return List.of(
                Html.link("/zoeken?type=occupation", wording.say("Alle beroepen", "All occupations")),
                Html.link("/zoeken?type=course", wording.say("Alle opleidingen", "All courses")),
                Html.link(
                        "/sterk-in-je-werk?vraag=" + URLEncoder.encode(request.query(), StandardCharsets.UTF_8),
                        wording.say(
                                "Leg je vraag voor aan een loopbaancoach: Sterk in je werk",
                                "Put your question to a career coach: Sterk in je werk")));
    }

    private static Component field(WayOn way) {
        return Html.link(way.path(), "chip", way.text());
    }
}
