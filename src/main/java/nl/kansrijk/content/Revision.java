package nl.kansrijk.content;

/**
 * One version of a document; revisions are never changed or removed.
 *
 * @param number counts from 1 within its document
 * @param digest SHA-256 of fields and body, in hexadecimal
 */
public record Revision(long id, int number, Origin origin, String author, String digest, Document document) {}
