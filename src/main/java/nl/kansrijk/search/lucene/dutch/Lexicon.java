package nl.kansrijk.search.lucene.dutch;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;

/** How often words occur in our own labels and texts, and which other words are Dutch. */
public final class Lexicon {

    /** What a word of the language is worth beside one that we use ourselves once. */
    private static final double LISTED = 0.2;

    private final LongIntHashMap counts;
    private final LongHashSet listed;

    public Lexicon(LongIntHashMap counts, LongHashSet listed) {
        this.counts = counts;
        this.listed = listed;
    }

    public static Lexicon empty() {
        return new Lexicon(new LongIntHashMap(), new LongHashSet());
    }

    public LongIntHashMap counts() {
        return counts;
    }

    public LongHashSet listed() {
        return listed;
    }

    /** How often we use a word ourselves. */
    int count(CharSequence word) {
        return count(Hash.of(word));
    }

    /** The same, by the hash of the word. */
    int count(long word) {
        return counts.get(word);
    }

    /** Whether it is a word, whoever uses it. */
    public boolean has(String word) {
        return weight(Hash.of(word)) > 0;
    }

    /** How well a word is known, by its hash: its frequency, less than one for a word that we never use. */
    double weight(long word) {
        var count = counts.get(word);
        return count > 0 ? count : listed.contains(word) ? LISTED : 0;
    }
}
