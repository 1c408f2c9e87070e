package nl.kansrijk.search;

import java.util.List;

/**
 * Something that can be found, as the module that owns it offers it.
 *
 * @param title as the page calls it
 * @param names other words for it, as people say them
 * @param summary one or two sentences, shown with the hit
 * @param text everything else worth finding
 * @param path address of its page
 * @param sectors values of the facet sector
 * @param levels values of the facet level
 * @param learningPaths values of the facet learning path
 * @param spots where it can be had, with the name of who offers it there
 */
public record SearchDocument(
        SearchKey key,
        String title,
        List<String> names,
        String summary,
        String text,
        String path,
        List<String> sectors,
        List<String> levels,
        List<String> learningPaths,
        List<OfferedAt> spots) {

    /**
     * A place where something is offered.
     *
     * @param by name of the provider
     * @param place name of the place
     */
    public record OfferedAt(String by, String place, GeoPoint point) {}
}
