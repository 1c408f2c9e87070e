package nl.kansrijk.guidance.intake;

import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.region.Regions;
import org.springframework.stereotype.Component;

/** How long people wait for a coach now, by what happened with the last who asked. */
@Component
public class Waiting {

    /** The last so many of a region tell how it is now. */
    private static final int LAST = 50;

    /** Fewer say nothing, and might say something about somebody. */
    private static final int FEWEST = 5;

    private final Cases cases;
    private final Regions regions;

    Waiting(Cases cases, Regions regions) {
        this.cases = cases;
        this.regions = regions;
    }

    /** What can be said. */
    public sealed interface Now {

        /** There is no such postcode. */
        record Unknown() implements Now {}

        record TooFew(String region) implements Now {}

        /**
         * Half of the last requests were taken within so many days.
         *
         * @param of how many requests that is about
         */
        record Days(String region, int median, int of) implements Now {}
    }

    /** @param postcode its four digits */
    public Now at(String postcode) {
        return regions.ofPostcode(postcode).<Now>map(this::in).orElseGet(Now.Unknown::new);
    }

    private Now in(Regions.Region region) {
        var waits = cases.waits(region.number(), LAST).stream().sorted().toList();
        return waits.size() < FEWEST
                ? new Now.TooFew(region.name())
                : new Now.Days(region.name(), waits.get((waits.size() - 1) / 2), waits.size());
    }
}
