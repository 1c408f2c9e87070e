package nl.kansrijk.design;

import java.util.List;

/** The links every page offers; modules add theirs. */
public interface Navigation {

    /** In the order in which they stand on the page. Paths are the Dutch ones. */
    List<Link> links(Language language);

    /**
     * A link in the frame.
     *
     * @param place where in the frame it belongs
     */
    record Link(Place place, String label, String path) {}

    enum Place {
        HEADER,
        FOOTER,
        /** The editors' first screen. */
        EDITORS_DESK,
        /** The administrators' first screen. */
        ADMINISTRATION
    }
}
