package nl.kansrijk.search;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.search.SearchResult.Hit;

/** Where a search can lead on to; the modules know the way around in what they own. */
public interface WaysOn {

    /** The first way on from what somebody was looking for. */
    Optional<WayOn> from(Hit hit);

    /** Where to look around when nothing was found. */
    List<WayOn> around();

    /**
     * A link to go on with.
     *
     * @param text in Dutch
     */
    record WayOn(String text, String path) {}
}
