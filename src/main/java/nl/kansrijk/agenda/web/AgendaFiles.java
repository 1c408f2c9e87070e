package nl.kansrijk.agenda.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.calendar.CalendarFiles;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.design.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events for calendar programs. */
@RestController
class AgendaFiles {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Events events;
    private final CalendarFiles files;
    private final Clock clock;

    AgendaFiles(Events events, CalendarFiles files, Clock clock) {
        this.events = events;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping(AgendaPaths.FEED)
    ResponseEntity<String> feed(@RequestParam(required = false) @Nullable String sector) {
        var chosen = Stream.of(Sector.values())
                .filter(each -> each.code().equals(sector))
                .findFirst();
        var name = "Kansrijk agenda" + chosen.map(each -> ": " + each.label()).orElse("");
        return answer(files.feed(name, events.coming(new Events.Choice(chosen, Optional.empty()))));
    }

    @GetMapping(AgendaPaths.EVENT_FILE)
    ResponseEntity<String> event(@PathVariable String slug) {
        return events.find(new EventId(slug))
                .filter(event -> !event.isForgotten(clock.instant()))
                .map(event -> files.of(event, Language.DUTCH))
                .map(AgendaFiles::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(String file) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .body(file);
    }
}
