package nl.kansrijk.search.lucene;

import java.util.function.Predicate;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** What Lucene has to look for while somebody is typing. */
final class Suggesting {

    private static final float EXACT = 2f;
    private static final int MOST_MISTYPED = 8;
    private static final int SHORTEST_MISTYPED_BEGINNING = 4;

    /** Marks the beginning of a whole title, spaces left out, among those of its words. */
    static final String WHOLE = "^";

    private Suggesting() {}

    /**
     * Names with a word that begins with each typed word, or nearly where none does.
     *
     * @param isBeginning whether some word begins so
     */
    static Query names(String typed, Predicate<String> isBeginning) {
        var words = Words.of(typed).stream().map(Suggesting::beginningOf).toList();
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words: " + typed);
        }
        var name = String.join("", words);
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(beginning(word, isBeginning.test(word)), Occur.MUST);
            query.add(new TermQuery(new Term(Fields.TITLE_STARTS, word)), Occur.SHOULD);
        }
        var title = new Term(Fields.TITLE_STARTS, beginningOf(WHOLE + name));
        query.add(new TermQuery(title), Occur.SHOULD);
        if (name.length() >= SHORTEST_MISTYPED_BEGINNING) {
            query.add(constant(new FuzzyQuery(title, 1, 2, MOST_MISTYPED, true), 1), Occur.SHOULD);
        }
        query.add(constant(new TermQuery(new Term(Fields.LABEL_EXACT, name)), EXACT), Occur.SHOULD);
        return query.build();
    }

    private static String beginningOf(String word) {
        return word.substring(0, Math.min(word.length(), Entries.LONGEST_START));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query beginning(String word, boolean exists) {
        if (!exists && word.length() >= SHORTEST_MISTYPED_BEGINNING) {
            return constant(new AutomatonQuery(new Term(Fields.LABEL_WORDS, word), nearly(word)), 1);
        }
        return constant(
                word.length() > Entries.LONGEST_COMMON_START
                        ? new PrefixQuery(new Term(Fields.LABEL_WORDS, word))
                        : new TermQuery(new Term(Fields.LABEL_STARTS, word)),
                1);
    }

    /** What begins so, but for one letter after the first. */
    private static Automaton nearly(String beginning) {
        var first = beginning.substring(0, 1);
        var mistyped = new LevenshteinAutomata(beginning.substring(first.length()), true).toAutomaton(1, first);
        return Operations.determinize(
                Operations.concatenate(mistyped, Automata.makeAnyString()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
