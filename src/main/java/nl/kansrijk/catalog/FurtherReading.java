package nl.kansrijk.catalog;

import java.util.List;

/** What other modules have to tell about an occupation, such as a story. */
public interface FurtherReading {

    List<Piece> about(OccupationId occupation);

    /**
     * Something to read on.
     *
     * @param kind what it is, such as "Verhaal"
     */
    record Piece(String kind, String title, String summary, String path) {}
}
