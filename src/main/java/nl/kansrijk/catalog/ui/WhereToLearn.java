package nl.kansrijk.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Course;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.LocalLinks;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.region.Places;
import nl.kansrijk.region.Provinces;
import nl.kansrijk.search.Gazetteer.Spot;

/**
 * The schools that give some courses, on a map and as a list; the nearest first once somebody says where they are.
 *
 * <p>A plain GET form does it. When Flow is alive in the browser, the list follows what is typed.
 */
@Tag("section")
class WhereToLearn extends HtmlContainer {

    static final String ID = CatalogPaths.SCHOOLS;
    static final String HEADING = "Waar kun je dit leren?";

    /** Waits this long after the last key before looking, in milliseconds. */
    private static final int TYPING_PAUSE = 300;

    /** More schools than this are folded away. */
    private static final int SHOWN_AT_ONCE = 8;

    private final String page;
    private final Language language;
    private final List<School> schools;
    private final Places places;
    private final HtmlContainer list = Html.block("div", "schools");

    /** A school in one place, with what it gives there in words. */
    private record School(Offering first, String gives) {}

    /**
     * The schools for one page.
     *
     * @param page the page's path, to which the form returns
     * @param courses whose schools are shown; their titles are named when there are more than one
     * @param address with what the visitor said about where they are, if anything
     */
    WhereToLearn(
            String page,
            List<Course> courses,
            List<Offering> offered,
            Places places,
            Provinces provinces,
            PageAddress address) {
        this.page = page;
        this.language = address.language();
        this.places = places;
        this.schools = schools(courses, offered);
        setClassName("band where");
        setId(ID);
        add(Html.text("h2", HEADING));
        if (schools.isEmpty()) {
            add(new Notice(
                    "We weten niet welke school dit nu geeft. Vraag het een school bij jou in de buurt.",
                    Html.link("/zoeken?type=provider", "Alle scholen")));
            return;
        }
        var near = address.first("place").orElse("");
        Html.attribute(list, "aria-live", "polite");
        add(Html.block(
                "div",
                "where__columns",
                Html.block("div", "where__list", form(near), list),
                new SchoolMap(provinces.borders(), dots())));
        add(Html.text("p", "small", aboutTheFacts(offered)));
        show(near);
    }

    private static List<School> schools(List<Course> courses, List<Offering> offered) {
        var titles = courses.stream().collect(Collectors.toMap(Course::id, WhereToLearn::shortName));
        return offered.stream()
                .collect(Collectors.groupingBy(
                        offering -> offering.providerName() + "|" + offering.place(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(here -> new School(
                        here.getFirst(), courses.size() == 1 ? CatalogTexts.paths(here) : names(here, titles)))
                .sorted(Comparator.comparing((School school) -> school.first.place())
                        .thenComparing(school -> school.first.providerName()))
                .toList();
    }

    private static String shortName(Course course) {
        return "%s (%s)".formatted(course.title(), course.level().shortLabel());
    }

    private static String names(List<Offering> here, Map<CourseId, String> titles) {
        return here.stream()
                .flatMap(offering -> Stream.ofNullable(titles.get(offering.course())))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<SchoolMap.Dot> dots() {
        return schools.stream()
                .collect(Collectors.groupingBy(school -> school.first.place(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(here -> dot(here.getKey(), here.getValue().size()).stream())
                .toList();
    }

    private Optional<SchoolMap.Dot> dot(String place, int count) {
        var href = "%s?place=%s#%s".formatted(page, URLEncoder.encode(place, StandardCharsets.UTF_8), ID);
        return places.named(place).map(known -> new SchoolMap.Dot(place, known.point(), count, href));
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
        input.setValueChangeMode(ValueChangeMode.LAZY);
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
        Html.attribute(form, "action", page + "#" + ID);
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
        var ordered = inOrder(around);
        list.add(rows(ordered.stream().limit(SHOWN_AT_ONCE).toList(), around));
        if (ordered.size() > SHOWN_AT_ONCE) {
            list.add(Html.block(
                    "details",
                    "more",
                    Html.text("summary", "more__summary", "Toon alle %d scholen".formatted(ordered.size())),
                    rows(ordered.stream().skip(SHOWN_AT_ONCE).toList(), around)));
        }
        // When Flow is alive, the list is made again long after the page was filled.
        LocalLinks.keep(list.getElement(), language);
    }

    private Component rows(List<School> some, Optional<Spot> around) {
        return Html.list("rows", some, school -> row(school, around));
    }

    private List<School> inOrder(Optional<Spot> around) {
        return around.map(spot -> schools.stream()
                        .sorted(Comparator.comparingDouble(school -> kilometres(school, spot)))
                        .toList())
                .orElse(schools);
    }

    private double kilometres(School school, Spot from) {
        return places.named(school.first.place())
                .map(place -> place.point().kilometresTo(from.point()))
                .orElse(Double.MAX_VALUE);
    }

    private Component row(School school, Optional<Spot> around) {
        var where = around.map(spot -> distance(school, spot)).orElse(school.first.place());
        return Html.block(
                "div",
                "row",
                Html.link(CatalogPaths.of(school.first.provider()), "row__title", school.first.providerName()),
                Html.text("span", "row__fact", where),
                Html.text("span", "row__more", school.gives));
    }

    private String distance(School school, Spot from) {
        var kilometres = kilometres(school, from);
        return kilometres < 1 || kilometres == Double.MAX_VALUE
                ? school.first.place()
                : "%s, %d km".formatted(school.first.place(), Math.round(kilometres));
    }

    private static String aboutTheFacts(List<Offering> offered) {
        var mbo = offered.stream().anyMatch(offering -> offering.source().startsWith("duo-mbo"));
        var hbo = offered.stream().anyMatch(offering -> offering.source().startsWith("rio"));
        var pathUnknown = offered.stream().anyMatch(offering -> offering.paths().isEmpty());
        return Stream.of(
                        mbo
                                ? "Mbo: wie dit in 2019 gaf, volgens DUO. De plaats is de hoofdplaats van de school: vraag waar je les krijgt."
                                : "",
                        hbo ? "Hbo: wie dit in augustus 2026 aanbood, volgens het register RIO." : "",
                        pathUnknown
                                ? "Staat er bij een school geen vorm, dan zegt RIO alleen dat ze de opleiding mag geven. Vraag of je er nu kunt beginnen."
                                : "",
                        "Afstanden zijn hemelsbreed.")
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
