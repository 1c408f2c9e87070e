package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.search.lucene.dutch.Hash;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/** The words of all labels, and which of them look like another word. Immutable. */
final class Vocabulary {

    private static final int PIECE = 3;

    /** A piece that stands in more words says nothing about any of them. */
    private static final int MOST_WORDS = 2_000;

    private static final Vocabulary EMPTY = new Vocabulary();

    private final List<String> words;
    private final LongHashSet known;
    private final IntObjectHashMap<IntArrayList> wordsWith;

    private Vocabulary() {
        words = List.of();
        known = new LongHashSet();
        wordsWith = new IntObjectHashMap<>();
    }

    /** Those of before and some more; what was known is shared. */
    private Vocabulary(Vocabulary before, List<String> more) {
        words = Stream.concat(before.words.stream(), more.stream()).toList();
        known = before.known.clone();
        wordsWith = before.wordsWith.clone();
        for (var number = before.words.size(); number < words.size(); number++) {
            known.add(Hash.of(words.get(number)));
            for (var piece : pieces(words.get(number))) {
                ownList(piece, before).add(number);
            }
        }
    }

    private IntArrayList ownList(int piece, Vocabulary before) {
        var list = wordsWith.get(piece);
        if (list != null && list != before.wordsWith.get(piece)) {
            return list;
        }
        var own = list == null ? new IntArrayList() : list.clone();
        wordsWith.put(piece, own);
        return own;
    }

    static Vocabulary empty() {
        return EMPTY;
    }

    /** The words of an index; the same object again when there is no other word than before. */
    static Vocabulary of(IndexReader reader, Vocabulary before) throws IOException {
        var words = new ArrayList<String>();
        var terms = MultiTerms.getTerms(reader, Fields.LABEL_WORDS);
        if (terms != null) {
            var each = terms.iterator();
            for (var word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
            }
        }
        var more = words.stream().filter(word -> !before.has(word)).toList();
        if (words.size() - more.size() < before.words.size()) {
            return new Vocabulary(EMPTY, words);
        }
        return more.isEmpty() ? before : new Vocabulary(before, more);
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
}
