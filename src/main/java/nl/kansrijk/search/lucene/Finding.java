package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntHashSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult.Count;
import nl.kansrijk.search.lucene.Answers.Answer;
import nl.kansrijk.search.lucene.Ranking.Match;
import nl.kansrijk.search.lucene.dutch.Roots;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * One search. Lucene tells which share of the question each document is about; the best of them are put in order by all
 * that they say. What is about at least half of it is found, and what has a name that comes near.
 */
final class Finding {

    /** Share of a question that a document has to be about. */
    static final float NEEDED = 0.5f;

    /** The same for a question in which every word is meant as it stands, but for what rounding takes off. */
    private static final float ALL_NEEDED = 0.999f;

    /** The same for a question in other words: with part of them, what is found is no longer what was said. */
    private static final float REWORDING_NEEDED = 0.75f;

    /** From this closeness of a name on, a document is found whatever it is about. */
    private static final double CLOSE = 0.35;

    /** The same for somebody who is called what is no word, and so may be mistyped. */
    private static final double NEAR_A_PERSON = 0.15;

    /** How far behind the best that was found something that is not may score, to be found as well. */
    private static final double BEHIND = 4;

    /** So many of the best are put in order by all they say. */
    private static final int MOST_RANKED = 600;

    private static final int MOST_GROUPS = 100;

    private static final int FEW_GROUPS = 30;

    /** How far other names of the same thing stand behind the best. */
    private static final double SIBLING = 4;

    private static final double NEXT_SIBLING = 0.1;

    /** What being on the spot is worth; at the pivot distance, in kilometres, it is worth half. */
    private static final double NEARNESS = 4;

    private static final double NEARNESS_PIVOT = 20;

    /** What being of the type that was asked for is worth: less than being called so. */
    private static final double WANTED = 3;

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparingDouble((ScoreDoc hit) -> -hit.score).thenComparingInt(hit -> hit.doc);

    private final Searcher searcher;
    private final Learned learned;
    private final List<Question> questions;
    private final Answers answers;
    private final QueryReading reading;
    private final SearchRequest request;
    private final @Nullable Bits wanted;

    Finding(Searcher searcher, Learned learned, List<Question> questions, QueryReading reading, SearchRequest request)
            throws IOException {
        this.searcher = searcher;
        this.learned = learned;
        this.questions = questions;
        this.reading = reading;
        this.request = request;
        wanted = reading.wanted().isPresent() ? searcher.ofType(reading.wanted().get()) : null;
        answers = new Answers(searcher, learned, questions);
    }

    /**
     * What was found.
     *
     * @param hits the first, best first
     * @param total how many there are
     */
    record Found(List<ScoreDoc> hits, int total, Map<Facet, List<Count>> facets) {}

    /**
     * Why a document was found.
     *
     * @param question which of the questions it answers, 0 for what was typed
     */
    record Reason(int question, Match match) {}

    Reason reason(int doc) {
        var answer = answers.of(searcher.groups().group(doc));
        return new Reason(answer.question(), answer.match(doc));
    }

    Found find(int upTo) throws IOException {
        var mostRanked = Math.max(upTo, MOST_RANKED);
        var matches = matches(mostRanked);
        var best = matches.best(mostRanked);
        var needed = isExact() ? ALL_NEEDED : NEEDED;
        var ranked = isBrowsing() ? Map.<Integer, List<ScoreDoc>>of() : ranked(best);
        var close = isBrowsing() || isExact() ? new IntHashSet() : close(ranked);
        var counts = new FacetCounts(searcher.facets(), request.filters());
        var found = new Matches(matches.size());
        for (var i = 0; i < matches.size(); i++) {
            var isFound = matches.score(i) >= needed || close.contains(matches.doc(i));
            if (isFound && counts.passes(matches.doc(i))) {
                found.add(matches.doc(i), matches.score(i));
            }
        }
        if (found.size() < matches.size()) {
            best = found.best(mostRanked);
            ranked = isBrowsing() ? ranked : ranked(best);
        }
        return new Found(inOrder(best, ranked, upTo), found.size(), counts.counts());
    }

    private Matches matches(int mostRanked) throws IOException {
        var within = within();
        if (isBrowsing()) {
            return reading.words().isBlank() ? searcher.all(within) : new Matches(0);
        }
        var matches = searcher.matching().of(questions.getFirst(), 0, mostRanked, within);
        for (var question : questions.subList(1, questions.size())) {
            var reworded = searcher.matching().of(question, REWORDING_NEEDED, mostRanked, within);
            answers.addRewording(reworded);
            matches = matches.or(reworded);
        }
        return matches;
    }

    private @Nullable Bits within() throws IOException {
        var around = reading.around();
        var radius = request.radiusKm();
        return around.isPresent() && radius.isPresent()
                ? searcher.within(around.get().point(), radius.get())
                : null;
    }

    private boolean isBrowsing() {
        return questions.getFirst().words().isEmpty();
    }

    private boolean isExact() {
        return request.exactly();
    }

    /** Those among the best that are little about the question, and have a name or all they say much like it. */
    private IntHashSet close(Map<Integer, List<ScoreDoc>> best) {
        var top = Double.NEGATIVE_INFINITY;
        for (var entry : best.entrySet()) {
            if (isStrong(entry.getKey(), entry.getValue())) {
                top = Math.max(top, answers.of(entry.getKey()).whole());
            }
        }
        var leastScore = top > Double.NEGATIVE_INFINITY ? top - BEHIND : Double.POSITIVE_INFINITY;
        var leastCloseness = top > Double.NEGATIVE_INFINITY || !asksForAPersonMistyped() ? CLOSE : NEAR_A_PERSON;
        var close = new IntHashSet();
        for (var entry : best.entrySet()) {
            var answer = answers.of(entry.getKey());
            if (answer.closeness() >= leastCloseness || answer.score() >= leastScore) {
                entry.getValue().forEach(hit -> close.add(hit.doc));
            }
        }
        return close;
    }

    private boolean asksForAPersonMistyped() {
        return questions.getFirst().corrected().stream()
                .anyMatch(word -> Roots.isPerson(word) && !learned.lexicon().has(word));
    }

    private boolean isStrong(int group, List<ScoreDoc> hits) {
        return answers.of(group).closeness() >= CLOSE || hits.stream().anyMatch(hit -> hit.score >= NEEDED);
    }

    private List<ScoreDoc> inOrder(List<ScoreDoc> best, Map<Integer, List<ScoreDoc>> ranked, int upTo) {
        var inOrder = new ArrayList<ScoreDoc>();
        if (isBrowsing()) {
            best.forEach(hit -> inOrder.add(new ScoreDoc(hit.doc, (float) (hit.score + nearness(hit.doc)))));
        } else {
            for (var entry : ranked.entrySet()) {
                inOrder.addAll(scored(answers.of(entry.getKey()), entry.getValue()));
            }
        }
        inOrder.sort(BEST_FIRST);
        var ready = new IntHashSet();
        inOrder.forEach(hit -> ready.add(hit.doc));
        best.stream().filter(hit -> !ready.contains(hit.doc)).forEach(inOrder::add);
        return inOrder.subList(0, Math.min(upTo, inOrder.size()));
    }

    /**
     * The best hits by what they are about, as far as they are ranked: fewer where one of the first is called what was
     * asked for.
     */
    private Map<Integer, List<ScoreDoc>> ranked(List<ScoreDoc> best) {
        var groups = new LinkedHashMap<Integer, List<ScoreDoc>>();
        var few = Map.<Integer, List<ScoreDoc>>of();
        for (var hit : best.subList(0, Math.min(best.size(), MOST_RANKED))) {
            var group = searcher.groups().group(hit.doc);
            var hits = groups.get(group);
            if (hits == null && groups.size() < MOST_GROUPS) {
                hits = new ArrayList<>(1);
                groups.put(group, hits);
            }
            if (hits != null) {
                hits.add(hit);
            }
            if (groups.size() == FEW_GROUPS && few.isEmpty()) {
                few = new LinkedHashMap<>(groups);
            }
        }
        answers.prepare(few);
        for (var group : few.keySet()) {
            if (answers.of(group).isName()) {
                return few;
            }
        }
        answers.prepare(groups);
        return groups;
    }

    private List<ScoreDoc> scored(Answer answer, List<ScoreDoc> hits) {
        var bestFirst = new ArrayList<>(hits);
        bestFirst.sort(Comparator.comparingDouble(hit -> -answer.match(hit.doc).likeness()));
        var scored = new ArrayList<ScoreDoc>();
        for (var hit : bestFirst) {
            var behind = scored.isEmpty() ? 0 : SIBLING + NEXT_SIBLING * scored.size();
            scored.add(new ScoreDoc(hit.doc, (float) (answer.score() + nearness(hit.doc) + wanted(hit.doc) - behind)));
        }
        return scored;
    }

    private double wanted(int doc) {
        return wanted != null && wanted.get(doc) ? WANTED : 0;
    }

    private double nearness(int doc) {
        return reading.around()
                .map(around -> NEARNESS * NEARNESS_PIVOT / (NEARNESS_PIVOT + searcher.kilometres(doc, around.point())))
                .orElse(0.0);
    }
}
