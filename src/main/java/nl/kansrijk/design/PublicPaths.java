package nl.kansrijk.design;

import java.util.List;

/** The addresses of public pages that a module wants to be found, for the sitemap. */
public interface PublicPaths {

    List<String> all();

    /** Whether this is one of them; a module with many need not read them all. */
    default boolean has(String path) {
        return all().contains(path);
    }
}
