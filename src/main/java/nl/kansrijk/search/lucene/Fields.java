package nl.kansrijk.search.lucene;

/**
 * Names of the fields in the index.
 *
 * <p>A document is a block: one small Lucene document per label (its title and its other names), then the document
 * itself. Labels are scored one by one, so that many synonyms do no harm and the one that fits can be named.
 */
final class Fields {

    /** On every member of a block, to take the block out. */
    static final String KEY = "key";

    /** On every member of a block, to take out all of a type. */
    static final String TYPE = "type";

    /** Present on the last member of a block only. */
    static final String IS_DOCUMENT = "is_document";

    static final String IS_TITLE = "is_title";

    static final String LABEL_EXACT = "label_exact";
    static final String LABEL_WORDS = "label_words";
    static final String LABEL_GRAMS = "label_grams";
    static final String LABEL_STARTS = "label_starts";

    static final String TEXT_WORDS = "text_words";

    static final String ID = "id";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";
    static final String PATH = "path";
    static final String SECTORS = "sectors";
    static final String LEVELS = "levels";
    static final String SPOTS = "spots";
    static final String POINTS = "points";

    private Fields() {}
}
