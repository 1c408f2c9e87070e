package nl.kansrijk.agenda;

import java.util.Optional;
import nl.kansrijk.catalog.Sector;

/** Addresses of this module's pages and files. */
public final class AgendaPaths {

    public static final String AGENDA = "agenda";
    public static final String EVENT = "agenda/:slug";
    public static final String RECEIVED = "agenda/:slug/aangemeld";
    public static final String SIGN_UP = "agenda/aanmelding/:token";
    public static final String DESK = "redactie/agenda";

    public static final String FEED = "/agenda.ics";
    public static final String EVENT_FILE = "/agenda/{slug}.ics";

    private AgendaPaths() {}

    public static String of(EventId event) {
        return "/agenda/" + event.slug();
    }

    public static String received(EventId event) {
        return of(event) + "/aangemeld";
    }

    public static String fileOf(EventId event) {
        return of(event) + ".ics";
    }

    public static String signUp(String token) {
        return "/agenda/aanmelding/" + token;
    }

    public static String feed(Optional<Sector> sector) {
        return FEED + sector.map(each -> "?sector=" + each.code()).orElse("");
    }
}
