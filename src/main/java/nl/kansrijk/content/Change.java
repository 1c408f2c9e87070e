package nl.kansrijk.content;

/**
 * Something public has changed: a document was published or withdrawn, or a table of facts was loaded.
 *
 * @param number rises by one with every change, without gaps
 * @param subject kind of the document, or {@code table}
 * @param name slug of the document, or name of the table
 */
public record Change(long number, String subject, String name) {

    public static final String TABLE = "table";

    public boolean isTable(String table) {
        return subject.equals(TABLE) && name.equals(table);
    }
}
