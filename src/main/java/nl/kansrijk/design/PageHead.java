package nl.kansrijk.design;

import java.util.Map;
import java.util.Set;

/**
 * What a page tells browsers, search engines and people who share it.
 *
 * @param title the page's own title, without the name of the portal
 * @param description one or two sentences
 * @param path the Dutch path of this page, from the root
 * @param language in which its content is
 * @param translations languages in which this page exists
 * @param indexable whether search engines may list it
 * @param structuredData a schema.org description as JSON-LD, empty when there is none
 */
public record PageHead(
        String title,
        String description,
        String path,
        Language language,
        Set<Language> translations,
        boolean indexable,
        Map<String, Object> structuredData) {

    public PageHead {
        translations = Set.copyOf(translations);
    }

    /** The head of a page in Dutch only. */
    public static PageHead of(String title, String description, String path) {
        return new PageHead(title, description, path, Language.DUTCH, Set.of(Language.DUTCH), true, Map.of());
    }

    /** Says that the page exists in several languages, of which this is one. */
    public PageHead in(Language one, Set<Language> all) {
        return new PageHead(title, description, path, one, all, indexable, structuredData);
    }

    public PageHead describedBy(Map<String, Object> schemaOrg) {
        return new PageHead(title, description, path, language, translations, indexable, schemaOrg);
    }

    public PageHead hiddenFromSearchEngines() {
        return new PageHead(title, description, path, language, translations, false, structuredData);
    }

    public String fullTitle() {
        return title + " – Kansrijk";
    }

    /** The one address of this page in the language it is in, from the root. */
    public String canonicalPath() {
        return language.path(path);
    }
}
