package nl.kansrijk.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.content.Change;

/** A module's offer to the search index. */
public interface SearchSource {

    /** The types of document this source offers; no other source offers them. */
    Set<String> types();

    /** Everything there is to find now. */
    List<SearchDocument> all();

    /** The documents with these keys, as far as they exist now. */
    default List<SearchDocument> find(Collection<SearchKey> keys) {
        return keys.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    Optional<SearchDocument> find(SearchKey key);

    /** What a change touches; an index takes these out and asks for them again. */
    Touched touchedBy(Change change);

    /** What has to be indexed again. */
    sealed interface Touched {

        /** These documents, if they still exist. */
        record Some(Set<SearchKey> keys) implements Touched {}

        /** Everything of this source. */
        record Everything() implements Touched {}
    }
}
