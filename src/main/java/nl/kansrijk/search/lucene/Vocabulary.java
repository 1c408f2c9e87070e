package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import com.carrotsearch.hppc.cursors.IntObjectCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kansrijk.search.lucene.dutch.Hash;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/** The words of all labels, and which of them look like another word. Immutable. */
final class Vocabulary {

    private static final int PIECE = 3;

    /** A piece that stands in more words says nothing about any of them. */
    private static final int MOST_WORDS = 2_000;

    private final List<String> words;
    private final LongHashSet known;
    private final IntObjectHashMap<IntArrayList> wordsWith = new IntObjectHashMap<>();

    private Vocabulary(Collection<String> words) {
        this.words = List.copyOf(words);
        known = new LongHashSet(words.size());
        for (var number = 0; number < this.words.size(); number++) {
            known.add(Hash.of(this.words.get(number)));
            for (var piece : pieces(this.words.get(number))) {
                add(piece, number);
            }
        }
        for (IntObjectCursor<IntArrayList> list : wordsWith) {
            list.value.trimToSize();
        }
    }

    static Vocabulary empty() {
        return new Vocabulary(List.of());
    }

    /** The words of an index; the same object again when there is no other word than before. */
    static Vocabulary of(IndexReader reader, Vocabulary before) throws IOException {
        var words = new TreeSet<String>();
        var terms = MultiTerms.getTerms(reader, Fields.LABEL_WORDS);
        if (terms != null) {
            var each = terms.iterator();
            for (var word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
            }
        }
        return words.size() == before.words.size() && words.stream().allMatch(before::has)
                ? before
                : new Vocabulary(words);
    }

    boolean has(String word) {
        return known.contains(Hash.of(word));
    }

    /**
     * A word that looks like another.
     *
     * @param likeness share of the pieces that they have in common (Dice), 0 to 1
     */
    record Similar(String word, double likeness) {}

    /** What looks most like a word, the most alike first. */
    List<Similar> similar(String word, double least, int atMost) {
        var pieces = pieces(word);
        var common = new IntIntHashMap();
        for (var piece : pieces) {
            var list = wordsWith.get(piece);
            if (list != null && list.size() <= MOST_WORDS) {
                for (var i = 0; i < list.size(); i++) {
                    common.addTo(list.get(i), 1);
                }
            }
        }
        var found = new ArrayList<Similar>();
        for (IntIntCursor entry : common) {
            var other = words.get(entry.key);
            var likeness = 2.0 * entry.value / (word.length() + other.length());
            if (likeness >= least) {
                found.add(new Similar(other, likeness));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Similar::likeness).reversed().thenComparing(Similar::word))
                .limit(atMost)
                .toList();
    }

    /** With its borders a word has as many pieces as letters. */
    private static Set<Integer> pieces(String word) {
        var bordered = "_" + word + "_";
        var pieces = new LinkedHashSet<Integer>();
        for (var start = 0; start + PIECE <= bordered.length(); start++) {
            pieces.add(Hash.shortOf(bordered, start, start + PIECE));
        }
        return pieces;
    }

    private void add(int piece, int word) {
        var list = wordsWith.get(piece);
        if (list == null) {
            list = new IntArrayList();
            wordsWith.put(piece, list);
        }
        list.add(word);
    }
}
