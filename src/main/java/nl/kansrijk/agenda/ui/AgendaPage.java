package nl.kansrijk.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.AgendaRequest;
import nl.kansrijk.agenda.EventSort;
import nl.kansrijk.agenda.Nearby;
import nl.kansrijk.agenda.Nearby.Distant;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.design.Fresh;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.design.Scene;

/** What there is to do, month by month, narrowed down with a plain form. */
@AnonymousAllowed
@Route(AgendaPaths.AGENDA)
@RouteAlias("en/" + AgendaPaths.AGENDA)
class AgendaPage extends Page implements Fresh {

    private static final int PAGE_SIZE = 50;

    private final Nearby nearby;
    private final SignUps signUps;
    private final Clock clock;

    AgendaPage(Nearby nearby, SignUps signUps, Clock clock) {
        this.nearby = nearby;
        this.signUps = signUps;
        this.clock = clock;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        var request = AgendaRequest.read(address);
        var found = nearby.find(request);
        var title = language.say("Kom kijken en vraag het zelf", "Come and see for yourself");
        addClassName("agenda");
        add(new Hero(
                        "Agenda",
                        title,
                        language.say(
                                "Open dagen, meeloopdagen en bijeenkomsten over zorg, techniek en defensie.",
                                "Open days, taster days and sessions about care, technology and Defence."))
                .picturing(new Scene("lege-agenda")));
        add(Html.block("div", "band", form(request, language)));
        var list = Html.block("section", "band agenda__list");
        list.add(Html.text("h2", "agenda__total", total(found.size(), language)));
        addChips(list, request, language);
        addUnknownPlace(list, request, language);
        if (found.isEmpty()) {
            list.add(waysOn(request, language));
        } else {
            addMonths(list, onPage(found, request), language);
            addPaging(list, found.size(), request, language);
        }
        list.add(Html.block(
                "p",
                "small",
                Html.text("span", language.say("Altijd bij in je eigen agenda: ", "Keep up in your own calendar: ")),
                Html.link(
                        AgendaPaths.feed(request.sector()),
                        language.say(
                                "abonneer je op deze agenda (iCalendar)", "subscribe to this agenda (iCalendar)"))));
        add(list);
        var head = PageHead.of(
                "Agenda",
                language.say(
                        "Open dagen, meeloopdagen en informatieavonden over werken en leren in zorg, techniek en defensie.",
                        "Open days, taster days and information evenings about work in care, technology and Defence."),
                "/" + AgendaPaths.AGENDA);
        return request.isEverything() && request.page() == 1 ? head : head.hiddenFromSearchEngines();
    }

    private static String total(int number, Language language) {
        return switch (number) {
            case 0 -> language.say("Niets gevonden", "Nothing found");
            case 1 -> language.say("1 activiteit", "1 event");
            default -> language.say("%d activiteiten", "%d events").formatted(number);
        };
    }

    private static List<Distant> onPage(List<Distant> found, AgendaRequest request) {
        return found.stream()
                .skip((request.page() - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .toList();
    }

    private void addMonths(HtmlContainer list, List<Distant> found, Language language) {
        var full = signUps.full(found.stream().map(Distant::event).toList(), clock.instant());
        Map<YearMonth, List<Distant>> months = found.stream()
                .collect(Collectors.groupingBy(
                        each -> YearMonth.from(each.event().startsThere()), LinkedHashMap::new, Collectors.toList()));
        var name = DateTimeFormatter.ofPattern("LLLL yyyy", language.locale());
        months.forEach((month, events) -> list.add(
                Html.text("h2", "agenda__month", capitalised(name.format(month))),
                Html.list(
                        "rows",
                        events,
                        each -> EventTexts.row(
                                each.event(),
                                language,
                                distance(each),
                                full.contains(each.event().id())))));
    }

    private static String distance(Distant each) {
        return each.kilometres()
                .filter(kilometres -> kilometres >= 1)
                .map(kilometres -> " (%d km)".formatted(Math.round(kilometres)))
                .orElse("");
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static void addChips(HtmlContainer list, AgendaRequest request, Language language) {
        var chips = new ArrayList<Component>();
        request.sector().ifPresent(sector -> chips.add(chip(sector.label(), request.withoutSector(), language)));
        request.sort().ifPresent(sort -> chips.add(chip(sort.label(language), request.withoutSort(), language)));
        request.place()
                .ifPresent(place -> chips.add(chip(
                        language.say("Tot %d km van %s", "Up to %d km from %s").formatted(request.radiusKm(), place),
                        request.withoutPlace(),
                        language)));
        if (!chips.isEmpty()) {
            list.add(Html.labelled(Html.list("chips", chips, chip -> chip), language.say("Gekozen", "Chosen")));
        }
    }

    private static Component chip(String label, AgendaRequest withoutIt, Language language) {
        var link = Html.link(withoutIt.path(), "chip", label);
        link.add(
                Html.unseen(language.say(", haal weg", ", remove")),
                Html.attribute(Html.text("span", "×"), "aria-hidden", "true"));
        return link;
    }

    private void addUnknownPlace(HtmlContainer list, AgendaRequest request, Language language) {
        request.place()
                .filter(place -> !nearby.knows(place))
                .ifPresent(place -> list.add(new Notice(language.say(
                                "We kennen “%s” niet, dus je ziet heel Nederland. Vul vier cijfers van je postcode in, bijvoorbeeld 3511, of een plaatsnaam.",
                                "We do not know “%s”, so you see all of the Netherlands. Fill in four digits of a postcode, such as 3511, or the name of a place.")
                        .formatted(place))));
    }

    /** Nothing found is never a dead end. */
    private static Component waysOn(AgendaRequest request, Language language) {
        var ways = new ArrayList<Component>();
        if (!request.isEverything()) {
            if (request.place().isPresent()) {
                ways.add(Html.link(
                        request.withoutPlace().path(),
                        language.say("Kijk in heel Nederland", "Look in all of the Netherlands")));
            }
            ways.add(
                    Html.link("/" + AgendaPaths.AGENDA, language.say("Bekijk de hele agenda", "See the whole agenda")));
        }
        ways.add(Html.link(
                "/zoeken?type=provider",
                language.say("Zoek een school en vraag het daar", "Find a school and ask there")));
        ways.add(Html.link("/zoeken?type=occupation", language.say("Bekijk alle beroepen", "See all occupations")));
        return Html.block(
                "div",
                "prose",
                Html.text(
                        "p",
                        request.isEverything()
                                ? language.say(
                                        "Er staat nu niets in de agenda. Dit kan wel:",
                                        "There is nothing in the agenda now. What you can do:")
                                : language.say(
                                        "Er is nu niets dat hierbij past. Dit kan wel:",
                                        "Nothing fits this now. What you can do:")),
                Html.list("plain", ways, way -> way));
    }

    private static void addPaging(HtmlContainer list, int total, AgendaRequest request, Language language) {
        var pages = Math.ceilDiv(total, PAGE_SIZE);
        var links = new ArrayList<Component>();
        if (request.page() > 1) {
            links.add(Html.link(request.onPage(request.page() - 1).path(), language.say("Eerder", "Earlier")));
        }
        if (request.page() < pages) {
            links.add(Html.link(request.onPage(request.page() + 1).path(), "Later"));
        }
        if (!links.isEmpty()) {
            list.add(Html.labelled(
                    Html.block("nav", "paging", links.toArray(Component[]::new)), language.say("Bladeren", "Pages")));
        }
    }

    private static Component form(AgendaRequest request, Language language) {
        var everything = language.say("Alles", "Everything");
        var place = new Input();
        place.setId("agenda-plaats");
        place.setClassName("field__input");
        place.getElement()
                .setAttribute("type", "text")
                .setAttribute("name", "place")
                .setAttribute("value", request.place().orElse(""))
                .setAttribute("autocomplete", "postal-code")
                .setAttribute("aria-describedby", "agenda-plaats-hint");
        var hint = Html.text(
                "p", "field__hint", language.say("Bijvoorbeeld 3511 of Utrecht", "For example 3511 or Utrecht"));
        hint.setId("agenda-plaats-hint");
        var button = new NativeButton(language.say("Laat zien", "Show"));
        button.setClassName("button");
        button.getElement().setAttribute("type", "submit");
        var form = Html.block(
                "form",
                "agenda__filters",
                field(
                        language.say("Campagne", "Campaign"),
                        "sector",
                        select(
                                "sector",
                                everything,
                                Stream.of(Sector.values())
                                        .map(sector -> new Option(
                                                sector.code(),
                                                sector.label(),
                                                request.sector()
                                                        .filter(sector::equals)
                                                        .isPresent()))
                                        .toList())),
                field(
                        language.say("Soort", "Sort"),
                        "sort",
                        select(
                                "sort",
                                everything,
                                Stream.of(EventSort.values())
                                        .map(sort -> new Option(
                                                sort.code(),
                                                sort.label(language),
                                                request.sort()
                                                        .filter(sort::equals)
                                                        .isPresent()))
                                        .toList())),
                field(language.say("Postcode of plaats", "Postcode or place"), "plaats", hint, place),
                field(
                        language.say("Hoe ver?", "How far?"),
                        "radius",
                        select(
                                "radius",
                                "",
                                AgendaRequest.RADII.stream()
                                        .map(radius -> new Option(
                                                String.valueOf(radius),
                                                language.say("tot %d km", "up to %d km")
                                                        .formatted(radius),
                                                radius == request.radiusKm()))
                                        .toList())),
                button);
        form.getElement()
                .setAttribute("action", language.path("/" + AgendaPaths.AGENDA))
                .setAttribute("method", "get")
                .setAttribute("aria-label", language.say("Kies uit de agenda", "Choose from the agenda"));
        return form;
    }

    private record Option(String value, String label, boolean chosen) {}

    private static Component field(String label, String name, Component... inputs) {
        var field = Html.block(
                "div", "field", Html.attribute(Html.text("label", "field__label", label), "for", "agenda-" + name));
        field.add(inputs);
        return field;
    }

    private static Component select(String name, String none, List<Option> options) {
        var select = Html.block("select", "field__input");
        select.setId("agenda-" + name);
        Html.attribute(select, "name", name);
        if (!none.isEmpty()) {
            select.add(Html.attribute(Html.text("option", none), "value", ""));
        }
        for (var each : options) {
            var option = Html.attribute(Html.text("option", each.label()), "value", each.value());
            select.add(each.chosen() ? Html.attribute(option, "selected", "") : option);
        }
        return select;
    }
}
