package nl.kansrijk.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How people name facet values in a query; modules add the phrases for the values they own. */
public interface FacetPhrases {

    List<Phrase> phrases();

    /**
     * Words that stand for facet values.
     *
     * @param words in small letters, one space between them
     * @param values any of these will do
     * @param alone whether this is all they say; "zorg" narrows down and is a word to look for as well, and by itself only
     *     a word
     * @param wanted the type of document that is wanted first by who says so, if any
     */
    record Phrase(String words, Facet facet, Set<String> values, boolean alone, Optional<String> wanted) {

        public static Phrase of(String words, Facet facet, String... values) {
            return new Phrase(words, facet, Set.of(values), true, Optional.empty());
        }

        /** The same said in other words. */
        public Phrase in(String others) {
            return new Phrase(others, facet, values, alone, wanted);
        }

        public Phrase besideOthers() {
            return new Phrase(words, facet, values, false, wanted);
        }

        public Phrase wanting(String type) {
            return new Phrase(words, facet, values, alone, Optional.of(type));
        }
    }
}
