package nl.kansrijk.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.lucene.search.ScoreDoc;

/**
 * The first of what was found in the order of the ranking, the rest after it as it was.
 *
 * <p>Of documents about the same thing the one whose label fits best goes first, and the others wait for other things
 * unless theirs is far ahead.
 */
final class Reordering {

    private static final int MOST_GROUPS = 100;
    private static final float SIBLING = 4f;
    private static final float NEXT_SIBLING = 0.1f;

    private final Groups groups;
    private final Ranking ranking;
    private final ToDoubleFunction<ScoreDoc> nearness;

    /** @param nearness what being near adds */
    Reordering(Groups groups, Ranking ranking, ToDoubleFunction<ScoreDoc> nearness) {
        this.nearness = nearness;
        this.groups = groups;
        this.ranking = ranking;
    }

    Stream<ScoreDoc> of(ScoreDoc[] found, int atMost) {
        var perGroup = new LinkedHashMap<Long, List<ScoreDoc>>();
        var rest = new ArrayList<ScoreDoc>();
        for (var i = 0; i < found.length; i++) {
            var group = i < atMost ? groups.group(found[i].doc) : 0;
            if (i < atMost && (perGroup.containsKey(group) || perGroup.size() < MOST_GROUPS)) {
                perGroup.computeIfAbsent(group, none -> new ArrayList<>()).add(found[i]);
            } else {
                rest.add(found[i]);
            }
        }
        var ranked = new ArrayList<ScoreDoc>();
        perGroup.forEach((group, hits) -> ranked.addAll(scored(group, hits)));
        ranked.sort(Comparator.comparing((ScoreDoc hit) -> -hit.score).thenComparing(hit -> hit.doc));
        return Stream.concat(ranked.stream(), after(ranked, rest));
    }

    private List<ScoreDoc> scored(long group, List<ScoreDoc> hits) {
        var members = groups.members(group);
        var answer = ranking.answer(members);
        Map<Integer, Double> likeness = new HashMap<>();
        for (var i = 0; i < members.length; i++) {
            likeness.put(members[i], answer.labels()[i]);
        }
        var bestFirst = hits.stream()
                .sorted(Comparator.comparing((ScoreDoc hit) -> -likeness.getOrDefault(hit.doc, 0.0)))
                .toList();
        var scored = new ArrayList<ScoreDoc>();
        for (var hit : bestFirst) {
            var behind = scored.isEmpty() ? 0 : SIBLING + NEXT_SIBLING * scored.size();
            scored.add(new ScoreDoc(hit.doc, (float) (answer.score() + nearness.applyAsDouble(hit)) - behind));
        }
        return scored;
    }

    /** Scores that go on where the others end. */
    private static Stream<ScoreDoc> after(List<ScoreDoc> ranked, List<ScoreDoc> rest) {
        if (ranked.isEmpty() || rest.isEmpty()) {
            return rest.stream();
        }
        var shift = ranked.getLast().score - rest.getFirst().score;
        return rest.stream().map(hit -> new ScoreDoc(hit.doc, hit.score + shift));
    }
}
