package nl.kansrijk.search;

/**
 * A query in other words, after the thesaurus.
 *
 * @param words the whole query with what was said replaced by what was meant
 * @param said as typed
 * @param meant as the thesaurus has it
 */
public record Rewording(String words, String said, String meant) {}
