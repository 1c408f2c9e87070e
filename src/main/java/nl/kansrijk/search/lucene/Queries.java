package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchRequest;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/** Builds what Lucene has to look for from what somebody meant. */
final class Queries {

    static final Query DOCUMENTS = new TermQuery(new Term(Fields.IS_DOCUMENT, "1"));

    private static final BitSetProducer PARENTS = new QueryBitSetProducer(DOCUMENTS);

    /** Share of the n-grams that a label must have to count as a find; lower finds more and worse. */
    private static final float GRAMS_NEEDED = 0.3f;

    /** Share of the words that a text must have. */
    private static final float TEXT_WORDS_NEEDED = 0.75f;

    private static final float EXACT = 60f;

    /** What is asked for by its own title goes before all that is also called so, whatever its text says. */
    private static final float EXACT_TITLE = 20f;

    /** A shorter word with another letter is soon another word. */
    private static final int SHORTEST_MISTYPED = 6;

    private static final float MISTYPED = 20f;

    /** What is called as somebody typed goes before what only means the same. */
    private static final float REWORDED = 0.97f;

    private static final float WORDS = 2f;
    private static final float TITLE = 0.5f;
    private static final float TEXT = 0.4f;

    /** What being near is worth beside relevance; at the pivot distance it is worth half. */
    private static final float NEARNESS = 4f;

    private static final double NEARNESS_PIVOT_METRES = 20_000;
    private static final double METRES_PER_KM = 1_000;

    private final Analyzer words = DutchAnalysis.words();
    private final Analyzer grams = DutchAnalysis.grams();

    /** The whole question, facets apart. */
    Query of(QueryReading reading, SearchRequest request) {
        var query = new BooleanQuery.Builder();
        query.add(inAnyWords(reading), Occur.MUST);
        reading.around().ifPresent(around -> {
            var point = around.point();
            query.add(
                    LatLonPoint.newDistanceFeatureQuery(
                            Fields.POINTS, NEARNESS, point.latitude(), point.longitude(), NEARNESS_PIVOT_METRES),
                    Occur.SHOULD);
            request.radiusKm()
                    .ifPresent(radius -> query.add(
                            LatLonPoint.newDistanceQuery(
                                    Fields.POINTS, point.latitude(), point.longitude(), radius * METRES_PER_KM),
                            Occur.FILTER));
        });
        return query.build();
    }

    /** What was typed, or what the thesaurus has for it. */
    private Query inAnyWords(QueryReading reading) {
        var rewordings = reading.rewordings().stream()
                .map(rewording -> new BoostQuery(wordsOrEverything(rewording.words()), REWORDED));
        return new DisjunctionMaxQuery(
                Stream.concat(Stream.of(wordsOrEverything(reading.words())), rewordings)
                        .toList(),
                0f);
    }

    private Query wordsOrEverything(String text) {
        var terms = terms(words, text);
        if (terms.isEmpty()) {
            return text.isBlank() ? new ConstantScoreQuery(DOCUMENTS) : new MatchNoDocsQuery("no words: " + text);
        }
        return new BooleanQuery.Builder()
                .add(new ToParentBlockJoinQuery(label(text, terms), PARENTS, ScoreMode.Max), Occur.SHOULD)
                .add(new BoostQuery(inText(terms), TEXT), Occur.SHOULD)
                .build();
    }

    private Query label(String text, Set<String> terms) {
        var fits = new BooleanQuery.Builder()
                .add(exactly(text), Occur.SHOULD)
                .add(allWords(Fields.LABEL_WORDS, terms, 1f), Occur.SHOULD);
        mistyped(text).ifPresent(query -> fits.add(query, Occur.SHOULD));
        if (!Likeness.isCode(DutchAnalysis.folded(text))) {
            fits.add(anyGrams(text), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(fits.build(), Occur.MUST)
                .add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.IS_TITLE, "1"))), TITLE),
                        Occur.SHOULD)
                .add(exactTitle(text), Occur.SHOULD)
                .build();
    }

    private static Query exactly(String text) {
        return new BoostQuery(new ConstantScoreQuery(exactLabel(text)), EXACT);
    }

    /** A label in which one letter is wrong, or two have changed places; the n-grams around them say little then. */
    private static Optional<Query> mistyped(String text) {
        var label = DutchAnalysis.folded(text);
        return Likeness.isCode(label) || label.length() < SHORTEST_MISTYPED
                ? Optional.empty()
                : Optional.of(new BoostQuery(
                        new ConstantScoreQuery(new FuzzyQuery(new Term(Fields.LABEL_EXACT, label), 1, 1)), MISTYPED));
    }

    private static Query exactTitle(String text) {
        var both = new BooleanQuery.Builder()
                .add(exactLabel(text), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.IS_TITLE, "1")), Occur.FILTER)
                .build();
        return new BoostQuery(new ConstantScoreQuery(both), EXACT_TITLE);
    }

    private static Query exactLabel(String text) {
        return new TermQuery(new Term(Fields.LABEL_EXACT, DutchAnalysis.folded(text)));
    }

    private Query anyGrams(String text) {
        var pieces = terms(grams, text);
        var query = new BooleanQuery.Builder();
        pieces.forEach(piece -> query.add(new TermQuery(new Term(Fields.LABEL_GRAMS, piece)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, Math.round(pieces.size() * GRAMS_NEEDED)));
        return query.build();
    }

    private static Query allWords(String field, Set<String> terms, float share) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, Math.round(terms.size() * share)));
        return new BoostQuery(query.build(), WORDS);
    }

    private static Query inText(Set<String> terms) {
        return allWords(Fields.TEXT_WORDS, terms, TEXT_WORDS_NEEDED);
    }

    /** Labels with a word that starts with each typed word, or nearly. */
    Query suggestions(String typed) {
        var terms = terms(words, typed);
        var starts = new BooleanQuery.Builder();
        terms.forEach(term -> starts.add(
                new TermQuery(new Term(Fields.LABEL_STARTS, term.substring(0, Math.min(term.length(), 20)))),
                Occur.MUST));
        var query = new BooleanQuery.Builder()
                .add(new BoostQuery(starts.build(), 10f), Occur.SHOULD)
                .add(exactly(typed), Occur.SHOULD);
        if (DutchAnalysis.folded(typed).length() > DutchAnalysis.SHORTEST_GRAM) {
            query.add(anyGrams(typed), Occur.SHOULD);
        }
        var label = new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.IS_TITLE, "1"))), 5f),
                        Occur.SHOULD)
                .build();
        return new ToParentBlockJoinQuery(label, PARENTS, ScoreMode.Max);
    }

    List<String> wordsOf(String text) {
        return new ArrayList<>(terms(words, text));
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        var terms = new LinkedHashSet<String>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
