package nl.kansrijk.agenda;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.PublicPaths;
import nl.kansrijk.design.SessionFree;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the agenda in the menu, coming events in the sitemap, and says which addresses need no session. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AgendaNavigation implements Navigation, PublicPaths, SessionFree {

    private final Events events;

    AgendaNavigation(Events events) {
        this.events = events;
    }

    @Override
    public List<Link> links(Language language) {
        return List.of(
                new Link(Place.HEADER, "Agenda", "/" + AgendaPaths.AGENDA),
                new Link(Place.EDITORS_DESK, "Agenda en aanmeldingen", "/" + AgendaPaths.DESK));
    }

    @Override
    public List<String> all() {
        return Stream.concat(
                        Stream.of("/" + AgendaPaths.AGENDA),
                        events.coming(Events.Choice.ALL).stream().map(event -> AgendaPaths.of(event.id())))
                .toList();
    }

    @Override
    public boolean has(String path) {
        var event = new EventId(path.substring(path.lastIndexOf('/') + 1));
        return path.equals("/" + AgendaPaths.AGENDA)
                || path.equals(AgendaPaths.of(event))
                        && events.findComing(event).isPresent();
    }

    @Override
    public List<String> forms() {
        return List.of(
                "/agenda/{slug}", "/en/agenda/{slug}", "/agenda/aanmelding/{token}", "/en/agenda/aanmelding/{token}");
    }

    @Override
    public List<String> files() {
        return List.of(AgendaPaths.FEED, AgendaPaths.EVENT_FILE);
    }
}
