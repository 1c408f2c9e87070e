package nl.kansrijk.agenda.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.design.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes events as iCalendar (RFC 5545), in UTC, so that every calendar shows the right hour without a time zone table. */
@Component
public class CalendarFiles {

    private final String address;
    private final Clock clock;

    CalendarFiles(@Value("${kansrijk.address}") String address, Clock clock) {
        this.address = address.replaceAll("/+$", "");
        this.clock = clock;
    }

    /** A file with one event; it says so when the event does not take place. */
    public String of(Event event, Language language) {
        return written(calendar(Optional.empty(), List.of(event), language));
    }

    /** A file to subscribe to. */
    public String feed(String name, List<Event> events) {
        return written(calendar(Optional.of(name), events, Language.DUTCH));
    }

    private Calendar calendar(Optional<String> name, List<Event> events, Language language) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Kansrijk//Agenda//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        name.ifPresent(text -> calendar.add(new XProperty("X-WR-CALNAME", text)));
        events.forEach(event -> calendar.add(entry(event, language)));
        return calendar;
    }

    private VEvent entry(Event event, Language language) {
        var url = address + language.path(AgendaPaths.of(event.id()));
        var entry = new VEvent(false);
        entry.add(new Uid(event.id().slug() + "@" + host()));
        entry.add(new DtStamp(clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        entry.add(new DtStart<>(event.starts()));
        entry.add(new DtEnd<>(event.ends()));
        entry.add(new Summary(
                event.withdrawn() ? language.say("Gaat niet door: ", "Cancelled: ") + event.title() : event.title()));
        entry.add(new Description("%s\n\n%s".formatted(event.summary(), url)));
        where(event).ifPresent(where -> entry.add(new Location(where)));
        entry.add(new Url(URI.create(url)));
        entry.add(new Sequence(event.sequence()));
        entry.add(event.withdrawn() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return entry;
    }

    private static Optional<String> where(Event event) {
        var where = Stream.of(event.venue(), event.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(where).filter(text -> !text.isEmpty());
    }

    private String host() {
        return Optional.ofNullable(URI.create(address).getHost()).orElse("kansrijk");
    }

    private static String written(Calendar calendar) {
        var file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
