package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.ObjectCursor;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kansrijk.search.lucene.Ranking.Match;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** How well groups of documents answer one search, each in the way of putting it that it answers best. */
final class Answers {

    /** What being said in other words costs, and more in the words that come after. */
    private static final double REWORDED = 2;

    private static final double NEXT_REWORDED = 0.1;

    /** What fits a wish goes before what only has its words. */
    private static final double FITTING = 20;

    /** What fits a part goes before what only has some of the words in its text, and not before what is called so. */
    private static final double FITTING_IN_PART = 6;

    private static final double PER_PART = 8;

    private final Searcher searcher;
    private final Learned learned;
    private final List<Question> questions;
    private final List<Ranking> rankings;
    private final boolean hasParts;
    private final List<FixedBitSet> about = new ArrayList<>();
    private final IntObjectHashMap<Answer> answers = new IntObjectHashMap<>();

    Answers(Searcher searcher, Learned learned, List<Question> questions) {
        this.searcher = searcher;
        this.learned = learned;
        this.questions = questions;
        rankings = questions.stream()
                .map(question -> new Ranking(question, learned))
                .toList();
        hasParts = IntStream.range(0, questions.size()).anyMatch(this::isInPart);
    }

    /**
     * How well the documents of a group answer.
     *
     * @param whole the same without what only fits a part of what was typed
     * @param question in which way of putting it, 0 for what was typed
     * @param closeness of the most like label in any way of putting all of it
     * @param isName whether it is called so, but for a typing error
     */
    record Answer(
            double score,
            double whole,
            int question,
            double closeness,
            boolean isName,
            int[] members,
            Match[] matches) {

        /** Of a document beyond the newest of its group, the match of the first of those. */
        Match match(int doc) {
            return matches[Math.max(0, Arrays.binarySearch(members, doc))];
        }
    }

    /** Says which documents the next of the other ways to put it is about: it is not asked of any other. */
    void addRewording(Matches matches) {
        var groups = new FixedBitSet(Math.max(1, searcher.groups().size()));
        for (var i = 0; i < matches.size(); i++) {
            groups.set(searcher.groups().group(matches.doc(i)));
        }
        about.add(groups);
    }

    private boolean isAsked(int question, int group) {
        return question == 0 || about.get(question - 1).get(group);
    }

    /**
     * Works out how well groups answer, reading their documents in the order of the index.
     *
     * @param groups with the documents of each that were found
     */
    void prepare(Map<Integer, List<ScoreDoc>> groups) {
        var asked = new IntObjectHashMap<Asked>();
        groups.forEach((group, hits) -> {
            if (!answers.containsKey(group)) {
                asked.put(group, new Asked(group, hits));
            }
        });
        var members = new IntArrayList();
        for (ObjectCursor<Asked> each : asked.values()) {
            members.add(each.value.members);
        }
        var docs = members.toArray();
        Arrays.sort(docs);
        var evidence = searcher.values(Fields.EVIDENCE);
        for (var doc : docs) {
            asked.get(searcher.groups().group(doc)).read(Evidence.reading(evidence.of(doc)));
        }
        for (ObjectCursor<Asked> each : asked.values()) {
            answers.put(each.value.group, each.value.answer());
        }
    }

    Answer of(int group) {
        if (!answers.containsKey(group)) {
            prepare(Map.of(group, List.of()));
        }
        return answers.get(group);
    }

    /** What is called what was typed goes before what only fits a part of it. */
    private double calledSo(int question) {
        return question == 0 && hasParts ? FITTING_IN_PART + PER_PART : 0;
    }

    private boolean isInPart(int question) {
        var fit = questions.get(question).fit();
        return fit > 0 && fit < 1;
    }

    private double cost(int question) {
        if (question == 0) {
            return 0;
        }
        var fit = questions.get(question).fit();
        var reworded = fit == 0 ? REWORDED : fit == 1 ? -FITTING : -FITTING_IN_PART - PER_PART * fit;
        return reworded + NEXT_REWORDED * question;
    }

    /** A group while its documents are read. */
    private final class Asked {

        private final int group;
        private final int[] members;
        private final Ranking.@Nullable Group[] perQuestion = new Ranking.Group[rankings.size()];
        private final Match[][] matches = new Match[rankings.size()][];
        private final IntArrayList grams = new IntArrayList();
        private double norm;
        private int next;

        Asked(int group, List<ScoreDoc> hits) {
            this.group = group;
            members = searcher.groups().members(group, hits);
            for (var question = 0; question < perQuestion.length; question++) {
                if (isAsked(question, group)) {
                    perQuestion[question] = rankings.get(question).group();
                    matches[question] = new Match[members.length];
                }
            }
            norm = searcher.groups().norm(group);
        }

        void read(ByteBuffer evidence) {
            for (var question = 0; question < perQuestion.length; question++) {
                var asked = perQuestion[question];
                if (asked != null) {
                    matches[question][next] = asked.read(evidence);
                }
            }
            if (members.length == 1) {
                norm = Evidence.norm(evidence);
            } else if (norm == Groups.UNKNOWN) {
                Evidence.addGrams(evidence, grams);
            }
            next++;
        }

        Answer answer() {
            if (norm == Groups.UNKNOWN) {
                norm = learned.labelGrams().norm(grams.toArray());
                searcher.groups().keepNorm(group, norm);
            }
            var nothing = Double.NEGATIVE_INFINITY;
            var best = new Answer(nothing, nothing, 0, 0, false, members, new Match[0]);
            for (var question = 0; question < perQuestion.length; question++) {
                var asked = perQuestion[question];
                if (asked != null) {
                    var score = asked.score(norm) - cost(question) + (asked.isName() ? calledSo(question) : 0);
                    var counts = !isInPart(question);
                    var whole = counts ? Math.max(best.whole, score) : best.whole;
                    var closeness = counts ? Math.max(best.closeness, asked.closeness()) : best.closeness;
                    var isName = best.isName || counts && asked.isName();
                    best = score > best.score || question == 0
                            ? new Answer(score, whole, question, closeness, isName, members, matches[question])
                            : new Answer(best.score, whole, best.question, closeness, isName, members, best.matches);
                }
            }
            return best;
        }
    }
}
