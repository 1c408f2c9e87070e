package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchResult.Count;
import nl.kansrijk.search.lucene.Question.Sense;
import nl.kansrijk.search.lucene.Ranking.Match;
import nl.kansrijk.search.lucene.dutch.Roots;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * One search. Lucene tells which share of the question each document is about; the best of them are put in order by all
 * that they say. What is about at least half of it is found, and what has a name that comes near.
 */
final class Finding {

    /** Share of a question that a document has to be about. */
    private static final float NEEDED = 0.5f;

    /** The same for a question in which every word is meant as it stands, but for what rounding takes off. */
    private static final float ALL_NEEDED = 0.999f;

    /** The same for a question in other words: with part of them, what is found is no longer what was said. */
    private static final float REWORDING_NEEDED = 0.75f;

    /** From this closeness of a name on, a document is found whatever it is about. */
    private static final double CLOSE = 0.35;

    /** The same for an occupation that we do not have, so that there is something like it. */
    private static final double NEAR_A_PERSON = 0.15;

    /** How far behind the best that was found something that is not may score, to be found as well. */
    private static final double BEHIND = 4;

    /** So many of the best are put in order by all they say. */
    private static final int MOST_RANKED = 600;

    private static final int MOST_GROUPS = 100;

    /** What is about a smaller share of the question than this, beside the best, is not ranked. */
    private static final double LEAST_SHARE = 0.4;

    /** How far other names of the same thing stand behind the best. */
    private static final double SIBLING = 4;

    private static final double NEXT_SIBLING = 0.1;

    /** What being said in other words costs, and more in the words that come after. */
    private static final double REWORDED = 2;

    private static final double NEXT_REWORDED = 0.1;

    /** What fits a wish goes before what only has its words. */
    private static final double FITTING = 20;

    /** What being on the spot is worth; at the pivot distance, in kilometres, it is worth half. */
    private static final double NEARNESS = 4;

    private static final double NEARNESS_PIVOT = 20;

    /** What being of the type that was asked for is worth: less than being called so. */
    private static final double WANTED = 3;

    private static final Comparator<ScoreDoc> BEST_FIRST =
            Comparator.comparing((ScoreDoc hit) -> -hit.score).thenComparing(hit -> hit.doc);

    private final Searcher searcher;
    private final Learned learned;
    private final List<Question> questions;
    private final List<Ranking> rankings;
    private final QueryReading reading;
    private final SearchRequest request;
    private final @Nullable Bits wanted;
    private final LongObjectHashMap<Answer> answers = new LongObjectHashMap<>();

    Finding(Searcher searcher, Learned learned, List<Question> questions, QueryReading reading, SearchRequest request)
            throws IOException {
        this.searcher = searcher;
        this.learned = learned;
        this.questions = questions;
        this.reading = reading;
        this.request = request;
        wanted = reading.wanted().isPresent() ? searcher.ofType(reading.wanted().get()) : null;
        rankings = questions.stream()
                .map(question -> new Ranking(question, learned))
                .toList();
    }

    /**
     * What was found.
     *
     * @param hits the first, best first
     * @param total how many there are
     */
    record Found(List<ScoreDoc> hits, int total, Map<Facet, List<Count>> facets) {}

    /**
     * How well the documents of a group answer, in the way of putting the question that they answer best.
     *
     * @param question which of the questions that is
     * @param closeness of the most like label to any of the questions
     */
    private record Answer(double score, int question, double closeness, int[] members, Match[] matches) {

        Match match(int doc) {
            for (var i = 0; i < members.length; i++) {
                if (members[i] == doc) {
                    return matches[i];
                }
            }
            return matches[0];
        }
    }

    /**
     * Why a document was found.
     *
     * @param question which of the questions it answers, 0 for what was typed
     */
    record Reason(int question, Match match) {}

    Reason reason(int doc) {
        var answer = answer(searcher.groups().group(doc));
        return new Reason(answer.question, answer.match(doc));
    }

    Found find(SortedSetDocValuesReaderState facets, int upTo) throws IOException {
        var matches = matches();
        var needed = isExact() ? ALL_NEEDED : NEEDED;
        var close = isBrowsing() || isExact() ? new IntHashSet() : close(matches);
        var counts = new FacetCounts(facets, request.filters());
        var found = new Matches();
        for (var i = 0; i < matches.size(); i++) {
            var isFound = matches.score(i) >= needed || close.contains(matches.doc(i));
            if (isFound && counts.passes(matches.doc(i))) {
                found.add(matches.doc(i), matches.score(i));
            }
        }
        return new Found(inOrder(found, upTo), found.size(), counts.counts());
    }

    private Matches matches() throws IOException {
        var within = within();
        if (isBrowsing()) {
            return reading.words().isBlank() ? searcher.all(within) : new Matches();
        }
        var matches = searcher.matching().of(questions.getFirst(), within);
        for (var question : questions.subList(1, questions.size())) {
            matches = matches.or(searcher.matching().of(question, within).from(REWORDING_NEEDED));
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
    private IntHashSet close(Matches matches) {
        var best = grouped(matches.best(MOST_RANKED));
        var top = Double.NEGATIVE_INFINITY;
        for (var entry : best.entrySet()) {
            if (isStrong(entry.getKey(), entry.getValue())) {
                top = Math.max(top, answer(entry.getKey()).score);
            }
        }
        var leastScore = top > Double.NEGATIVE_INFINITY ? top - BEHIND : Double.POSITIVE_INFINITY;
        var leastCloseness = top > Double.NEGATIVE_INFINITY || !asksForAPerson() ? CLOSE : NEAR_A_PERSON;
        var close = new IntHashSet();
        for (var entry : best.entrySet()) {
            var answer = answer(entry.getKey());
            if (answer.closeness >= leastCloseness || answer.score >= leastScore) {
                entry.getValue().forEach(hit -> close.add(hit.doc));
            }
        }
        return close;
    }

    private boolean asksForAPerson() {
        return questions.getFirst().corrected().stream().anyMatch(Roots::isPerson);
    }

    private boolean isStrong(long group, List<ScoreDoc> hits) {
        return answer(group).closeness >= CLOSE || hits.stream().anyMatch(hit -> hit.score >= NEEDED);
    }

    private List<ScoreDoc> inOrder(Matches found, int upTo) {
        var best = found.best(Math.max(upTo, MOST_RANKED));
        var ranked = new ArrayList<ScoreDoc>();
        if (isBrowsing()) {
            best.forEach(hit -> ranked.add(new ScoreDoc(hit.doc, (float) (hit.score + nearness(hit.doc)))));
        } else {
            grouped(best).forEach((group, hits) -> ranked.addAll(scored(answer(group), hits)));
        }
        ranked.sort(BEST_FIRST);
        var ready = new IntHashSet();
        ranked.forEach(hit -> ready.add(hit.doc));
        best.stream().filter(hit -> !ready.contains(hit.doc)).forEach(ranked::add);
        return ranked.subList(0, Math.min(upTo, ranked.size()));
    }

    /** The best hits by what they are about, as far as they are ranked. */
    private Map<Long, List<ScoreDoc>> grouped(List<ScoreDoc> best) {
        var groups = new LinkedHashMap<Long, List<ScoreDoc>>();
        var least = best.isEmpty() ? 0 : LEAST_SHARE * Math.min(1, best.getFirst().score);
        for (var hit : best.subList(0, Math.min(best.size(), MOST_RANKED))) {
            var group = searcher.groups().group(hit.doc);
            if (groups.containsKey(group) || groups.size() < MOST_GROUPS && hit.score >= least) {
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(hit);
            }
        }
        return groups;
    }

    private Answer answer(long group) {
        var answer = answers.get(group);
        if (answer == null) {
            answer = worked(group);
            answers.put(group, answer);
        }
        return answer;
    }

    private Answer worked(long group) {
        var members = searcher.groups().members(group);
        var evidence = searcher.groups().evidence(members);
        var norm = searcher.groups().norm(members, evidence, learned.labelGrams());
        var best = new Answer(Double.NEGATIVE_INFINITY, 0, 0, members, new Match[0]);
        for (var question = 0; question < rankings.size(); question++) {
            evidence.forEach(ByteBuffer::rewind);
            var answer = rankings.get(question).answer(evidence, norm);
            var score = answer.score() - cost(question);
            var closeness = Math.max(best.closeness, answer.closeness());
            best = score > best.score
                    ? new Answer(score, question, closeness, members, answer.matches())
                    : new Answer(best.score, best.question, closeness, members, best.matches);
        }
        return best;
    }

    private double cost(int question) {
        var reworded = questions.get(question).sense() == Sense.NAME ? -FITTING : REWORDED;
        return question == 0 ? 0 : reworded + NEXT_REWORDED * question;
    }

    private List<ScoreDoc> scored(Answer answer, List<ScoreDoc> hits) {
        var bestFirst = hits.stream()
                .sorted(Comparator.comparing(
                        (ScoreDoc hit) -> -answer.match(hit.doc).likeness()))
                .toList();
        var scored = new ArrayList<ScoreDoc>();
        for (var hit : bestFirst) {
            var behind = scored.isEmpty() ? 0 : SIBLING + NEXT_SIBLING * scored.size();
            scored.add(new ScoreDoc(hit.doc, (float) (answer.score + nearness(hit.doc) + wanted(hit.doc) - behind)));
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
