package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.LearningPath;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Notice;
import nl.kansrijk.region.Places;
import nl.kansrijk.search.Gazetteer.Spot;

/**
 * The schools that give a course, the nearest first once somebody says where they are.
 *
 * <p>A plain GET form does it. When Flow is alive in the browser, the list follows what is typed.
 */
@Tag("section")
class WhereToLearn extends HtmlContainer {

    /** Waits this long after the last key before looking, in milliseconds. */
    private static final int TYPING_PAUSE = 300;

    private final CourseId course;
    private final List<Offering> offered;
    private final Places places;
    private final HtmlContainer list = Html.block("div", "schools");

    WhereToLearn(CourseId course, List<Offering> offered, Places places, String near) {
        this.course = course;
        this.offered = offered;
        this.places = places;
        setClassName("band");
        setId("scholen");
        add(Html.text("h2", "Waar kun je dit leren?"));
        if (offered.isEmpty()) {
            add(new Notice(
                    "We weten niet welke school dit nu geeft. Vraag het een school bij jou in de buurt.",
                    Html.link("/zoeken?type=provider", "Alle scholen")));
            return;
        }
        Html.attribute(list, "aria-live", "polite");
        add(form(near), list);
        show(near);
    }

    private Component form(String near) {
        var input = new Input();
        input.setId("plaats");
        input.setClassName("field__input");
        input.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", "place")
                .setAttribute("value", near)
                .setAttribute("autocomplete", "postal-code")
                .setAttribute("aria-describedby", "plaats-hint");
        input.setValueChangeMode(com.vaadin.flow.data.value.ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE);
        input.addValueChangeListener(change -> show(change.getValue()));
        var button = new NativeButton("Zet de dichtstbijzijnde bovenaan");
        button.setClassName("button");
        button.getElement().setAttribute("type", "submit");
        var label = Html.attribute(Html.text("label", "field__label", "Je postcode of plaats"), "for", "plaats");
        var hint = Html.text("p", "field__hint", "Bijvoorbeeld 3511 of Utrecht. We bewaren dit niet.");
        hint.setId("plaats-hint");
        var form = Html.block("form", "field", label, hint, Html.block("div", "field__row", input, button));
        Html.attribute(form, "method", "get");
        Html.attribute(form, "action", CatalogPaths.of(course) + "#scholen");
        // Tells the front end to bring Flow to life when somebody starts here.
        return Html.attribute(form, "data-alive", "");
    }

    private void show(String near) {
        list.removeAll();
        var around = places.find(near);
        if (!near.isBlank() && around.isEmpty()) {
            list.add(new Notice(
                    "We kennen “%s” niet. Vul vier cijfers in, bijvoorbeeld 3511, of een plaatsnaam.".formatted(near)));
        }
        list.add(Html.list("rows", inOrder(around), offering -> row(offering, around)));
        list.add(Html.text("p", "small", aboutTheFacts()));
    }

    private List<Offering> inOrder(Optional<Spot> around) {
        return around.map(spot -> offered.stream()
                        .sorted(Comparator.comparingDouble(offering -> kilometres(offering, spot)))
                        .toList())
                .orElse(offered);
    }

    private double kilometres(Offering offering, Spot from) {
        return places.named(offering.place())
                .map(place -> place.point().kilometresTo(from.point()))
                .orElse(Double.MAX_VALUE);
    }

    private Component row(Offering offering, Optional<Spot> around) {
        var where = around.map(spot -> distance(offering, spot)).orElse(offering.place());
        var paths = offering.paths().stream().map(LearningPath::label).collect(Collectors.joining(", "));
        return Html.block(
                "div",
                "row",
                Html.link(CatalogPaths.of(offering.provider()), "row__title", offering.providerName()),
                Html.text("span", "row__fact", where),
                Html.text("span", "row__fact", paths));
    }

    private String distance(Offering offering, Spot from) {
        var kilometres = kilometres(offering, from);
        return kilometres < 1
                ? offering.place()
                : kilometres == Double.MAX_VALUE
                        ? offering.place()
                        : "%s, %d km".formatted(offering.place(), Math.round(kilometres));
    }

    private String aboutTheFacts() {
        var mbo = offered.stream().anyMatch(offering -> offering.source().startsWith("duo-mbo"));
        return mbo
                ? "Wie dit in 2019 gaf, volgens DUO. De plaats is de hoofdplaats van de school: vraag waar je les krijgt. Afstand hemelsbreed."
                : "Wie dit in augustus 2026 aanbood, volgens het register RIO. Afstand hemelsbreed.";
    }
}
