package nl.kansrijk.agenda.calendar;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.design.Language;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class CalendarFilesTest {

    private final AgendaNode agenda;

    CalendarFilesTest(TestDatabase database) {
        agenda = AgendaNode.on(database, new MovingClock());
    }

    @Test
    void saysWhenAndWhere() throws Exception {
        var entry = entry(agenda.publish(anOpenDay().with("title", "Open dag; kom, kijk\\doe")));

        assertThat(value(entry, "UID")).isEqualTo("open-dag-techniek@kansrijk.example");
        assertThat(value(entry, "SUMMARY")).isEqualTo("Open dag; kom, kijk\\doe");
        assertThat(value(entry, "LOCATION")).isEqualTo("Werkplaats, Vondellaan 1, Utrecht");
        assertThat(value(entry, "DTSTART")).as("ten o'clock in winter").isEqualTo("20261212T090000Z");
        assertThat(value(entry, "DTEND")).isEqualTo("20261212T130000Z");
        assertThat(value(entry, "URL")).isEqualTo("https://kansrijk.example/agenda/open-dag-techniek");
        assertThat(value(entry, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(entry, "SEQUENCE")).isEqualTo("0");
    }

    @Test
    void knowsSummerTime() throws Exception {
        var entry = entry(agenda.publish(anOpenDay().with("date", "2027-06-12")));

        assertThat(value(entry, "DTSTART")).isEqualTo("20270612T080000Z");
    }

    @Test
    void countsChangesUnderTheSameName() throws Exception {
        agenda.publish(anOpenDay());
        var entry = entry(agenda.publish(anOpenDay().with("start", "11:00")));

        assertThat(value(entry, "UID")).isEqualTo("open-dag-techniek@kansrijk.example");
        assertThat(value(entry, "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void saysThatItDoesNotTakePlace() throws Exception {
        var event = agenda.publish(anOpenDay());
        agenda.withdraw(event);

        assertThat(value(entry(event), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(entry(event), "SEQUENCE")).isEqualTo("1");
    }

    @Test
    void putsAllInOneFeed() throws Exception {
        agenda.publish(anOpenDay("een"));
        agenda.publish(anOpenDay("twee").online());
        var coming = agenda.get(Events.class).coming(Events.Choice.ALL);

        var feed = parsed(agenda.get(CalendarFiles.class).feed("Kansrijk agenda", coming));

        assertThat(feed.getComponents()).hasSize(2);
        assertThat(feed.validate().hasErrors()).isFalse();
    }

    @Test
    void isACalendarWhenThereIsNothing() throws Exception {
        var feed = agenda.get(CalendarFiles.class).feed("Kansrijk agenda", List.of());

        assertThat(parsed(feed).getComponents()).isEmpty();
    }

    private VEvent entry(EventId event) throws Exception {
        var file = agenda.get(CalendarFiles.class)
                .of(agenda.get(Events.class).find(event).orElseThrow(), Language.DUTCH);
        var calendar = parsed(file);
        assertThat(calendar.validate().hasErrors()).isFalse();
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent entry, String property) {
        return entry.getRequiredProperty(property).getValue();
    }

    private static Calendar parsed(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
