package nl.kansrijk.campaign;

import java.util.Set;
import nl.kansrijk.design.Language;

/**
 * How a text stands to its Dutch original.
 *
 * @param language of the text
 * @param all languages in which the text exists
 * @param stale whether the original has changed since it was translated
 */
public record Translation(Language language, Set<Language> all, boolean stale) {

    public Translation {
        all = Set.copyOf(all);
    }
}
