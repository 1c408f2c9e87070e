package nl.kansrijk.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which things are most akin: by what is said about them first, then by the facts they share. */
final class Kinship {

    /** Facts that things may share, and what sharing them all is worth beside the same text. */
    enum Fact {
        FIELD(0.05),
        CLASSIFICATION(0.05),
        COURSE(0.05),
        WORKPLACE(0.05),
        NEED(0.02),
        LEVEL(0.05),
        OCCUPATION(0.2);

        private final double weight;

        Fact(double weight) {
            this.weight = weight;
        }
    }

    /** What it is worth that one thing leads to the other. */
    private static final double STEP = 0.1;

    /** What it is worth that an editor says so, and names it first. */
    private static final double SAID_SO = 0.35;

    /** Less is chance. */
    private static final double LEAST = 0.15;

    private final List<Profile> profiles;
    private final Resemblance texts;

    Kinship(Collection<Profile> profiles) {
        this.profiles = List.copyOf(profiles);
        this.texts = new Resemblance(this.profiles.stream().map(Profile::text).toList());
    }

    /**
     * What is known about a thing.
     *
     * @param steps what it leads to
     * @param related what an editor finds akin, closest first
     */
    record Profile(String id, String text, Map<Fact, Set<String>> facts, Set<String> steps, List<String> related) {

        Set<String> having(Fact fact) {
            return facts.getOrDefault(fact, Set.of());
        }
    }

    /** The ids of what is most akin to each, closest first. */
    Map<String, List<String>> closest(int atMost) {
        return IntStream.range(0, profiles.size())
                .boxed()
                .collect(Collectors.toMap(
                        position -> profiles.get(position).id(), position -> closestTo(position, atMost)));
    }

    private List<String> closestTo(int position, int atMost) {
        return IntStream.range(0, profiles.size())
                .filter(other -> other != position)
                .mapToObj(other -> new Kin(profiles.get(other).id(), between(position, other)))
                .filter(kin -> kin.kinship() >= LEAST)
                .sorted(Comparator.comparingDouble(Kin::kinship).reversed().thenComparing(Kin::id))
                .limit(atMost)
                .map(Kin::id)
                .toList();
    }

    private record Kin(String id, double kinship) {}

    private double between(int position, int otherPosition) {
        var one = profiles.get(position);
        var other = profiles.get(otherPosition);
        var kinship = texts.between(position, otherPosition);
        for (var fact : Fact.values()) {
            kinship += fact.weight * overlap(one.having(fact), other.having(fact));
        }
        return kinship
                + STEP * (leadsTo(one, other) + leadsTo(other, one))
                + SAID_SO * (names(one, other) + names(other, one));
    }

    private static double leadsTo(Profile one, Profile other) {
        return one.steps().contains(other.id()) ? 1 : 0;
    }

    /** 1 for what is named first, less for each after it. */
    private static double names(Profile one, Profile other) {
        var position = one.related().indexOf(other.id());
        return position < 0 ? 0 : 1 - position / (one.related().size() + 1.0);
    }

    /** The cosine of two sets: 0 for nothing in common, 1 for the same. */
    private static double overlap(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common.isEmpty() ? 0 : common.size() / Math.sqrt((double) one.size() * other.size());
    }
}
