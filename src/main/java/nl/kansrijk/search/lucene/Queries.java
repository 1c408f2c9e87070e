package nl.kansrijk.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    /** Share of the parts of words that must be there, themselves or said otherwise. */
    private static final float UNITS_NEEDED = 0.5f;

    private static final int MOST_TRANSLATIONS = 8;
    private static final float UNITS = 80f;
    private static final float IN_TEXT = 0.3f;

    private static final float EXACT = 60f;

    /** What is asked for by its own title goes before all that is also called so, whatever its text says. */
    private static final float EXACT_TITLE = 20f;

    /** A shorter word with another letter is soon another word. */
    private static final int SHORTEST_MISTYPED = 6;

    private static final float MISTYPED = 20f;

    private static final float WORDS = 2f;
    private static final float TITLE = 0.5f;

    /** What being near is worth beside relevance; at the pivot distance it is worth half. */
    private static final float NEARNESS = 4f;

    private static final double NEARNESS_PIVOT_METRES = 20_000;
    private static final double METRES_PER_KM = 1_000;

    /** How far to look. */
    enum Width {
        NARROW(0.3f),

        /** For when nothing else is found. */
        WIDE(0.1f);

        /** Share of the n-grams that a label must have to count as a find; lower finds more and worse. */
        private final float gramsNeeded;

        Width(float gramsNeeded) {
            this.gramsNeeded = gramsNeeded;
        }
    }

    private final Learned learned;
    private final Analyzer words = DutchAnalysis.words();
    private final Analyzer grams = DutchAnalysis.grams();

    Queries(Learned learned) {
        this.learned = learned;
    }

    /** The whole question, facets apart. */
    Query of(Question question, Width width, QueryReading reading, SearchRequest request) {
        var query = new BooleanQuery.Builder();
        query.add(wordsOrEverything(question, width), Occur.MUST);
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

    /** What a distance is worth. */
    static double nearness(double kilometres) {
        return NEARNESS * NEARNESS_PIVOT_METRES / (NEARNESS_PIVOT_METRES + kilometres * METRES_PER_KM);
    }

    private Query wordsOrEverything(Question question, Width width) {
        var terms = terms(words, question.typed());
        if (terms.isEmpty()) {
            return text.isBlank() ? new ConstantScoreQuery(DOCUMENTS) : new MatchNoDocsQuery("no words: " + text);
        }
        return new BooleanQuery.Builder()
                .add(new ToParentBlockJoinQuery(label(question, width, terms), PARENTS, ScoreMode.Max), Occur.SHOULD)
                .add(saidOtherwise(question), Occur.SHOULD)
                .build();
    }

    private Query label(Question question, Width width, Set<String> terms) {
        var text = question.typed();
        var fits = new BooleanQuery.Builder()
                .add(exactly(text), Occur.SHOULD)
                .add(allWords(Fields.LABEL_WORDS, terms, 1f), Occur.SHOULD);
        mistyped(text).ifPresent(query -> fits.add(query, Occur.SHOULD));
        if (!Likeness.isCode(DutchAnalysis.folded(text))) {
            fits.add(anyGrams(String.join(" ", question.corrected()), width), Occur.SHOULD);
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

    private Query anyGrams(String text, Width width) {
        var pieces = terms(grams, text);
        var query = new BooleanQuery.Builder();
        pieces.forEach(piece -> query.add(new TermQuery(new Term(Fields.LABEL_GRAMS, piece)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, Math.round(pieces.size() * width.gramsNeeded)));
        return query.build();
    }

    private static Query allWords(String field, Set<String> terms, float share) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.max(1, Math.round(terms.size() * share)));
        return new BoostQuery(query.build(), WORDS);
    }

    /** What is meant, in the same roots or in others that say the same. */
    private Query saidOtherwise(Question question) {
        var query = new BooleanQuery.Builder();
        for (var unit : question.units()) {
            query.add(unitOrTranslation(unit), Occur.SHOULD);
        }
        query.setMinimumNumberShouldMatch(Math.max(1, Math.round(question.units().length * UNITS_NEEDED)));
        return new BoostQuery(query.build(), UNITS);
    }

    private Query unitOrTranslation(int unit) {
        var ways = new ArrayList<Query>();
        ways.add(unit(Fields.LABEL_UNITS, unit, 1));
        ways.add(unit(Fields.TEXT_UNITS, unit, IN_TEXT));
        Stream.of(learned.translations().of(unit))
                .limit(MOST_TRANSLATIONS)
                .map(source -> unit(Fields.LABEL_UNITS, source.unit(), source.likely()))
                .forEach(ways::add);
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query unit(String field, int unit, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, Evidence.term(unit))), boost);
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
            query.add(anyGrams(typed, Width.NARROW), Occur.SHOULD);
        }
        var label = new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(
                        new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(Fields.IS_TITLE, "1"))), 5f),
                        Occur.SHOULD)
                .build();
        return new ToParentBlockJoinQuery(label, PARENTS, ScoreMode.Max);
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
