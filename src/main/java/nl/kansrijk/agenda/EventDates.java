package nl.kansrijk.agenda;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import nl.kansrijk.design.Language;

/** When an event is, as people say it. */
public final class EventDates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private EventDates() {}

    /** "zaterdag 12 december 2026, 10.00 tot 14.00 uur". */
    public static String inWords(Event event, Language language) {
        return "%s, %s".formatted(day(event.startsThere(), language), hours(event, language));
    }

    /** "zaterdag 12 december 2026". */
    public static String day(ZonedDateTime moment, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale())
                .format(moment);
    }

    /** "zaterdag 12 december", where the year is known. */
    public static String dayOfTheYear(ZonedDateTime moment, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(moment);
    }

    /** "10.00 tot 14.00 uur". */
    public static String hours(Event event, Language language) {
        return language.say("%s tot %s uur", "%s to %s")
                .formatted(TIME.format(event.startsThere()), TIME.format(event.endsThere()));
    }
}
