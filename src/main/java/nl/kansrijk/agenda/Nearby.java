package nl.kansrijk.agenda;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.region.Places;
import org.springframework.stereotype.Component;

/** Coming events around a place; online is near everybody. */
@Component
public class Nearby {

    private final Events events;
    private final Places places;

    Nearby(Events events, Places places) {
        this.events = events;
        this.places = places;
    }

    /**
     * An event and how far away it is.
     *
     * @param kilometres as the crow flies; empty when it is online, or nobody said from where
     */
    public record Distant(Event event, Optional<Double> kilometres) {}

    public boolean knows(String place) {
        return places.find(place).isPresent();
    }

    /** Coming events as asked for, in order of time; an unknown place counts as none. */
    public List<Distant> find(AgendaRequest request) {
        var around = request.place().flatMap(places::find);
        var coming = events.coming(request.choice());
        if (around.isEmpty()) {
            return coming.stream()
                    .map(event -> new Distant(event, Optional.empty()))
                    .toList();
        }
        return coming.stream()
                .map(event -> new Distant(
                        event,
                        event.place()
                                .flatMap(places::named)
                                .map(place ->
                                        place.point().kilometresTo(around.get().point()))))
                .filter(found -> found.event().place().isEmpty()
                        || found.kilometres()
                                .filter(kilometres -> kilometres <= request.radiusKm())
                                .isPresent())
                .toList();
    }
}
