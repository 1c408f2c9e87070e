package nl.kansrijk.design;

import java.util.List;

/** The links every page offers; modules add theirs. */
public interface Navigation {

    List<Link> links();

    /**
     * A link in the frame.
     *
     * @param place where in the frame it belongs
     * @param order lower comes first
     */
    record Link(Place place, int order, String label, String path) {}

    enum Place {
        HEADER,
        FOOTER
    }
}
