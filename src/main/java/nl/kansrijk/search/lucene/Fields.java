package nl.kansrijk.search.lucene;

/** Names of the fields in the index. */
final class Fields {

    static final String KEY = "key";
    static final String TYPE = "type";

    /** Each label as one word. */
    static final String LABEL_EXACT = "label_exact";

    /** The title as one word. */
    static final String TITLE_EXACT = "title_exact";

    /** The units of each label, in whatever order. */
    static final String LABEL_KEY = "label_key";

    static final String LABEL_WORDS = "label_words";

    /** Words of the text, as hashes. */
    static final String TEXT_WORDS = "text_words";

    /** Every short beginning of each word of the labels. */
    static final String LABEL_STARTS = "label_starts";

    /** Every beginning of each word of the title, and of the title. */
    static final String TITLE_STARTS = "title_starts";

    /** Roots of the parts of the words of labels and text. */
    static final String LABEL_UNITS = "label_units";

    static final String TEXT_UNITS = "text_units";

    /** The same for documents about the same thing. */
    static final String GROUP = "group";

    static final String EVIDENCE = "evidence";

    /** The values of all facets together. */
    static final String FACETS = "facets";

    static final String SHOWN = "shown";
    static final String POINTS = "points";

    private Fields() {}
}
