package nl.kansrijk.agenda;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.design.PageAddress;

/**
 * What somebody wants to see of the agenda; its parameters are those of the search page.
 *
 * @param place a place name or postcode, as typed
 * @param radiusKm how far away at most
 * @param page counts from 1
 */
public record AgendaRequest(
        Optional<Sector> sector, Optional<EventSort> sort, Optional<String> place, int radiusKm, int page) {

    public static final List<Integer> RADII = List.of(10, 25, 50, 100);

    private static final int USUAL_RADIUS = 25;
    private static final int LONGEST_PLACE = 80;

    /** Reads a request from an address; what makes no sense is left out. */
    public static AgendaRequest read(PageAddress address) {
        return new AgendaRequest(
                address.first("sector")
                        .flatMap(code -> Stream.of(Sector.values())
                                .filter(sector -> sector.code().equals(code))
                                .findFirst()),
                address.first("sort").flatMap(EventSort::of),
                address.first("place")
                        .map(String::strip)
                        .map(text -> text.substring(0, Math.min(text.length(), LONGEST_PLACE))),
                number(address, "radius").filter(RADII::contains).orElse(USUAL_RADIUS),
                number(address, "page").filter(page -> page > 0).orElse(1));
    }

    public Events.Choice choice() {
        return new Events.Choice(sector, sort);
    }

    public boolean isEverything() {
        return sector.isEmpty() && sort.isEmpty() && place.isEmpty();
    }

    public AgendaRequest withoutSector() {
        return new AgendaRequest(Optional.empty(), sort, place, radiusKm, 1);
    }

    public AgendaRequest withoutSort() {
        return new AgendaRequest(sector, Optional.empty(), place, radiusKm, 1);
    }

    public AgendaRequest withoutPlace() {
        return new AgendaRequest(sector, sort, Optional.empty(), USUAL_RADIUS, 1);
    }

    public AgendaRequest onPage(int number) {
        return new AgendaRequest(sector, sort, place, radiusKm, number);
    }

    /** The address of the page that shows this. */
    public String path() {
        var parameters = new ArrayList<String>();
        sector.ifPresent(chosen -> parameters.add("sector=" + chosen.code()));
        sort.ifPresent(chosen -> parameters.add("sort=" + chosen.code()));
        place.ifPresent(typed -> {
            parameters.add("place=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
            parameters.add("radius=" + radiusKm);
        });
        if (page > 1) {
            parameters.add("page=" + page);
        }
        return "/" + AgendaPaths.AGENDA + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    private static Optional<Integer> number(PageAddress address, String name) {
        return address.first(name).filter(text -> text.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }
}
