package nl.kansrijk.design;

import java.util.List;

/**
 * Addresses of a module that never need a session, a cookie or a token: whoever calls them gets no more than anybody
 * else would. Patterns are Spring's path patterns, such as {@code /agenda/{slug}}.
 */
public interface SessionFree {

    /** Pages to which a form may be sent by POST; the pages are {@link TakesForm}s. */
    default List<String> forms() {
        return List.of();
    }

    /** Files for other programs, which are not pages. */
    default List<String> files() {
        return List.of();
    }
}
