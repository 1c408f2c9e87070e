package nl.kansrijk.search;

import java.util.Map;
import nl.kansrijk.design.Language;

/** What facets and their values are called on the page; modules add the values they own. */
public interface FacetLabels {

    Facet facet();

    /** Labels by value, in the order in which people expect them. */
    Map<String, String> labels(Language language);

    /** What several of each are called, where that is another word. */
    default Map<String, String> plurals(Language language) {
        return labels(language);
    }
}
