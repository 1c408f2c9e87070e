package nl.kansrijk.content;

/**
 * Copies published documents of one kind into typed tables of the module that owns the kind.
 *
 * <p>Called inside the transaction that publishes, so a document and its projection never differ.
 */
public interface Projection {

    String kind();

    void project(Document published);

    void withdraw(DocumentId id);
}
