package nl.kansrijk.agenda.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;

/** Events as the pages name them. */
final class EventTexts {

    private EventTexts() {}

    /** "ROC, Straat 1, Utrecht". */
    static String where(Event event) {
        var where = Stream.of(event.venue(), event.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "Online" : where;
    }

    /**
     * An event on one line of a list.
     *
     * @param full whether who comes now goes on the waiting list
     */
    static Component row(Event event, Language language, String distance, boolean full) {
        var facts = Stream.of(
                        Optional.of(event.sort().label(language)),
                        event.place().map(place -> place + distance),
                        Optional.of(EventDates.hours(event, language)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        var what = Html.block(
                "div",
                "event-row__what",
                Html.block("h3", "event-row__title", Html.link(AgendaPaths.of(event.id()), event.title())),
                Html.text("p", event.summary()),
                Html.text("p", "small", facts));
        if (full) {
            what.add(Html.text("p", "small", language.say("Vol, wel een wachtlijst", "Full, with a waiting list")));
        }
        var row = Html.block(
                "div",
                "event-row",
                Html.text("p", "event-row__day", EventDates.dayOfTheYear(event.startsThere(), language)),
                what);
        return Html.wearing(row, event.sector().code());
    }
}
