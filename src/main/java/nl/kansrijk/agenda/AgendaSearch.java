package nl.kansrijk.agenda;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.design.Language;
import nl.kansrijk.region.Places;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers coming events to the search index. */
@Component
class AgendaSearch implements SearchSource {

    private final Events events;
    private final Places places;

    AgendaSearch(Events events, Places places) {
        this.events = events;
        this.places = places;
    }

    @Override
    public Set<String> types() {
        return Set.of(AgendaKinds.EVENT);
    }

    @Override
    public List<SearchDocument> all() {
        return events.coming(Events.Choice.ALL).stream().map(this::document).toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return key.type().equals(AgendaKinds.EVENT)
                ? events.findComing(new EventId(key.id())).map(this::document)
                : Optional.empty();
    }

    @Override
    public Touched touchedBy(Change change) {
        return change.subject().equals(AgendaKinds.EVENT)
                ? new Touched.Some(Set.of(new SearchKey(AgendaKinds.EVENT, change.name())))
                : new Touched.Some(Set.of());
    }

    private SearchDocument document(Event event) {
        return new SearchDocument(
                new SearchKey(AgendaKinds.EVENT, event.id().slug()),
                event.title(),
                List.of(event.sort().label(Language.DUTCH)),
                "%s. %s".formatted(capitalised(EventDates.day(event.startsThere(), Language.DUTCH)), event.summary()),
                event.organiser() + "\n" + Markdown.toText(event.body()),
                AgendaPaths.of(event.id()),
                List.of(event.sector().code()),
                List.of(),
                List.of(),
                event.place().flatMap(places::named).stream()
                        .map(place -> new OfferedAt(event.organiser(), place.name(), place.point()))
                        .toList());
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
