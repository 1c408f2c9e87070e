package nl.kansrijk.search;

import java.util.Optional;

/**
 * A query in other words, after the thesaurus.
 *
 * @param words the whole query with what was said replaced by what was meant
 * @param said as typed
 * @param meant as the thesaurus has it
 * @param fit 0 for the query in other words; for the name of something that fits what was said, the share of the query
 *     that says so, up to 1 for all of it
 */
public record Rewording(String words, String said, String meant, double fit) {

    public static Rewording inOtherWords(String words, String said, String meant) {
        return new Rewording(words, said, meant, 0);
    }

    /** The name of something that fits what was said. */
    public static Rewording fitting(String said, String name, double fit) {
        return new Rewording(name, said, name, fit);
    }

    public boolean isFitting() {
        return fit > 0;
    }

    /** The same in as few words as will do. */
    Rewording inShort() {
        return isFitting() ? this : inOtherWords(SmallWords.without(words), said, meant);
    }

    /** Why something was found through it, in Dutch; nothing when it was said itself. */
    public Optional<String> why() {
        if (Word.letters(said).equals(Word.letters(meant))) {
            return Optional.empty();
        }
        return Optional.of(
                isFitting()
                        ? "Gevonden omdat “%s” past bij “%s”.".formatted(meant, said)
                        : "Gevonden omdat “%s” een ander woord is voor “%s”.".formatted(said, meant));
    }
}
