package nl.kansrijk.search;

/**
 * A query in other words, after the thesaurus.
 *
 * @param words the whole query with what was said replaced by what was meant
 * @param said as typed
 * @param meant as the thesaurus has it
 * @param fitting whether it is no other word for it, but work that fits the wish
 */
public record Rewording(String words, String said, String meant, boolean fitting) {

    /** The same in as few words as will do. */
    Rewording inShort() {
        return new Rewording(SmallWords.without(words), said, meant, fitting);
    }

    /** Why something was found through it, in Dutch. */
    public String why() {
        return fitting
                ? "Gevonden omdat “%s” past bij “%s”.".formatted(meant, said)
                : "Gevonden omdat “%s” een ander woord is voor “%s”.".formatted(said, meant);
    }
}
