package nl.kansrijk.search.lucene;

import java.util.function.Predicate;
import nl.kansrijk.search.lucene.dutch.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What Lucene has to look for while somebody is typing. */
final class Suggesting {

    private static final float EXACT = 2f;
    private static final int MOST_MISTYPED = 8;
    private static final int MOST_WORDS = 12;
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
        var name = beginningOf(String.join("", words));
        var query = new BooleanQuery.Builder();
        for (var word : words) {
            query.add(beginning(word, isBeginning.test(word)), Occur.MUST);
            query.add(new TermQuery(new Term(Fields.TITLE_STARTS, word)), Occur.SHOULD);
        }
        var title = new Term(Fields.TITLE_STARTS, WHOLE + name);
        query.add(new TermQuery(title), Occur.SHOULD);
        if (name.length() >= SHORTEST_MISTYPED_BEGINNING) {
            query.add(constant(new FuzzyQuery(title, 1, 2, MOST_MISTYPED, true), 1), Occur.SHOULD);
        }
        query.add(constant(new TermQuery(new Term(Fields.LABEL_EXACT, String.join("", words))), EXACT), Occur.SHOULD);
        return query.build();
    }

    private static String beginningOf(String word) {
        return word.substring(0, Math.min(word.length(), Entries.LONGEST_START));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query beginning(String word, boolean exists) {
        var field = Fields.LABEL_STARTS;
        return exists || word.length() < SHORTEST_MISTYPED_BEGINNING
                ? constant(new TermQuery(new Term(field, word)), 1)
                : constant(new FuzzyQuery(new Term(field, word), 1, 1, MOST_MISTYPED, true), 1);
    }
}
