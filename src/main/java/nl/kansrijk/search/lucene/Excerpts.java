package nl.kansrijk.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.kansrijk.search.SearchResult.Excerpt;
import nl.kansrijk.search.SearchResult.Mark;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Marks the words of a text that belong to a question, and chooses the passage to show. For one search by one thread. */
final class Excerpts {

    /** Longest passage, in characters; content has shorter sentences. */
    private static final int LONGEST_PASSAGE = 220;

    /** What is shown before the first marked word of a passage that had to be cut. */
    private static final int LEAD = 60;

    /** Shorter words are parts of too many others. */
    private static final int SHORTEST_PART = 5;

    /** Share of the longer word that two words must begin with alike to be forms of one. */
    private static final double ALIKE = 0.75;

    /** What is longer is no word; nothing in it is marked. */
    private static final int LONGEST_WORD = 100;

    private static final int DIFFERENT_WORDS = 500;

    private final Predicate<String> belongs;
    private final CharArrayMap<Boolean> judged = new CharArrayMap<>(DIFFERENT_WORDS, false);
    private final char[] word = new char[LONGEST_WORD];

    /**
     * Marks by a rule.
     *
     * @param belongs whether a word, in small letters and without accents, belongs to the question
     */
    Excerpts(Predicate<String> belongs) {
        this.belongs = belongs;
    }

    /** The words of a query, their forms and the compounds with them; not the words that hold others together. */
    static Predicate<String> like(Collection<String> terms) {
        var telling = terms.stream()
                .filter(term -> !DutchAnalyzer.getDefaultStopSet().contains(term))
                .toList();
        return word -> areAlike(word, telling);
    }

    private static boolean areAlike(String word, List<String> terms) {
        for (var term : terms) {
            if (areAlike(word, term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areAlike(String word, String term) {
        if (word.equals(term)) {
            return true;
        }
        var shorter = word.length() < term.length() ? word : term;
        var longer = word.length() < term.length() ? term : word;
        return shorter.length() >= SHORTEST_PART
                && (longer.startsWith(shorter)
                        || longer.endsWith(shorter)
                        || sameBeginning(shorter, longer) >= ALIKE * longer.length());
    }

    private static int sameBeginning(String shorter, String longer) {
        var length = 0;
        while (length < shorter.length() && shorter.charAt(length) == longer.charAt(length)) {
            length++;
        }
        return length;
    }

    /** All of a text. */
    Excerpt of(String text) {
        return new Excerpt(text, marks(text));
    }

    /** The summary, or the sentence with the most different words of the question where nothing else has any. */
    Excerpt of(String title, List<String> names, String summary, String text) {
        var whole = of(summary);
        if (!whole.marks().isEmpty() || has(title) || names.stream().anyMatch(this::has)) {
            return whole;
        }
        var best = whole;
        var most = 0;
        for (var sentence : sentences(text)) {
            var marks = marks(sentence);
            var words = different(sentence, marks);
            if (words > most) {
                most = words;
                best = cut(new Excerpt(sentence, marks));
            }
        }
        return best;
    }

    private boolean has(String text) {
        return !marks(text).isEmpty();
    }

    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        var at = 0;
        while (at < text.length()) {
            var from = at;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                if (at - from < LONGEST_WORD) {
                    word[at - from] = Character.toLowerCase(text.charAt(at));
                }
                at++;
            }
            if (at > from && at - from <= LONGEST_WORD && belongs(at - from)) {
                marks.add(new Mark(from, at));
            }
            at++;
        }
        return marks;
    }

    /** Judges each word once: a text says most of its words again and again. */
    private boolean belongs(int length) {
        var before = judged.get(word, 0, length);
        if (before != null) {
            return before;
        }
        var letters = new String(word, 0, length);
        var now = belongs.test(folded(letters));
        judged.put(letters, now);
        return now;
    }

    private static String folded(String word) {
        return isPlain(word) ? word : Words.joined(word);
    }

    private static boolean isPlain(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static int different(String text, List<Mark> marks) {
        var words = new HashSet<String>();
        marks.forEach(mark -> words.add(text.substring(mark.from(), mark.to()).toLowerCase(Locale.ROOT)));
        return words.size();
    }

    /** What ends with a full stop or the like; headings and items of lists say little by themselves. */
    private static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        var from = 0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            var last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            if ((letter == '.' || letter == '!' || letter == '?') && last) {
                sentences.add(text.substring(from, at + 1).strip());
                from = at + 1;
            } else if (letter == '\n') {
                from = at + 1;
            }
        }
        return sentences;
    }

    /** A long sentence around its first mark. */
    private static Excerpt cut(Excerpt sentence) {
        var text = sentence.text();
        if (text.length() <= LONGEST_PASSAGE) {
            return sentence;
        }
        var lead = Math.max(0, sentence.marks().getFirst().from() - LEAD);
        var from = lead == 0 ? 0 : text.indexOf(' ', lead) + 1;
        var to = lastBorder(text, from);
        var before = from == 0 ? "" : "…";
        var shift = before.length() - from;
        var marks = sentence.marks().stream()
                .filter(mark -> mark.from() >= from && mark.to() <= to)
                .map(mark -> new Mark(mark.from() + shift, mark.to() + shift))
                .toList();
        return new Excerpt(before + text.substring(from, to) + (to == text.length() ? "" : "…"), marks);
    }

    /** The end of the last word that still fits. */
    private static int lastBorder(String text, int from) {
        if (text.length() - from <= LONGEST_PASSAGE) {
            return text.length();
        }
        var space = text.lastIndexOf(' ', from + LONGEST_PASSAGE);
        return space > from ? space : from + LONGEST_PASSAGE;
    }
}
