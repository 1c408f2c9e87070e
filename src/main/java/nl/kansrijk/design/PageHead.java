package nl.kansrijk.design;

import java.util.Map;

/**
 * What a page tells browsers, search engines and people who share it.
 *
 * @param title the page's own title, without the name of the portal
 * @param description one or two sentences
 * @param canonicalPath the one address of this page, from the root
 * @param indexable whether search engines may list it
 * @param structuredData a schema.org description as JSON-LD, empty when there is none
 */
public record PageHead(
        String title, String description, String canonicalPath, boolean indexable, Map<String, Object> structuredData) {

    public static PageHead of(String title, String description, String canonicalPath) {
        return new PageHead(title, description, canonicalPath, true, Map.of());
    }

    public PageHead describedBy(Map<String, Object> schemaOrg) {
        return new PageHead(title, description, canonicalPath, indexable, schemaOrg);
    }

    public PageHead hiddenFromSearchEngines() {
        return new PageHead(title, description, canonicalPath, false, structuredData);
    }

    public String fullTitle() {
        return title + " – Kansrijk";
    }
}
