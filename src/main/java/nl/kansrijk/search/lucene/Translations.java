package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.IntObjectProcedure;
import com.carrotsearch.hppc.procedures.LongIntProcedure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * How likely one name of a thing holds a unit when another name holds another unit: "chef" where others say "hoofd".
 *
 * <p>Learned from names of the same thing by IBM Model 1 (Brown and others, "The mathematics of statistical machine
 * translation", 1993).
 */
final class Translations {

    private static final int ROUNDS = 5;
    private static final int MOST_PARTNERS = 10;
    private static final int MOST_PAIRS = 500_000;
    private static final float LEAST = 0.005f;
    private static final int MOST_SOURCES = 400;

    /** The unit that any word can come from, as those that say nothing of the thing do. */
    private static final int NULL = 0;

    private static final Source[] NONE = {};

    /** Per unit, what it may stand for: the most likely first. */
    private final IntObjectHashMap<Source[]> sources;

    /** A unit and how likely it is said otherwise as the one looked for. */
    record Source(int unit, float likely) {}

    Translations(IntObjectHashMap<Source[]> sources) {
        this.sources = sources;
    }

    Source[] of(int unit) {
        return sources.getOrDefault(unit, NONE);
    }

    IntObjectHashMap<Source[]> all() {
        return sources;
    }

    static Translations none() {
        return new Translations(new IntObjectHashMap<>());
    }

    /** @param groups per thing the units of each of its names */
    static Translations learned(List<List<int[]>> groups) {
        return new Learning(groups).translations();
    }

    private static final class Learning {

        private final Random random = new Random(0);
        private final IntArrayList units = new IntArrayList();
        private final IntIntHashMap numbers = new IntIntHashMap();
        private final LongIntHashMap pairs = new LongIntHashMap();

        /** For every unit in a name, the numbers of its pairs with what may be its source. */
        private final IntArrayList alignments = new IntArrayList();

        private final IntArrayList ends = new IntArrayList();

        Learning(List<List<int[]>> groups) {
            units.add(NULL);
            var names = groups.stream().mapToInt(List::size).sum();
            var mostPartners = Math.clamp(MOST_PAIRS / Math.max(1, names), 2, MOST_PARTNERS);
            groups.forEach(group -> align(
                    group.stream()
                            .filter(name -> name.length > 0)
                            .map(this::numbered)
                            .toList(),
                    mostPartners));
        }

        private int[] numbered(int[] name) {
            return Arrays.stream(name).map(this::number).toArray();
        }

        private int number(int unit) {
            var next = units.size();
            var number = numbers.getOrDefault(unit, next);
            if (number == next) {
                numbers.put(unit, next);
                units.add(unit);
            }
            return number;
        }

        private void align(List<int[]> names, int mostPartners) {
            for (var target = 0; target < names.size(); target++) {
                for (var source : partners(target, names.size(), mostPartners)) {
                    align(names.get(target), names.get(source));
                }
            }
        }

        private int[] partners(int target, int names, int atMost) {
            var others = new ArrayList<Integer>();
            for (var other = 0; other < names; other++) {
                if (other != target) {
                    others.add(other);
                }
            }
            for (var i = 0; i < Math.min(atMost, others.size()); i++) {
                var picked = i + random.nextInt(others.size() - i);
                others.set(i, others.set(picked, others.get(i)));
            }
            return others.stream().limit(atMost).mapToInt(Integer::intValue).toArray();
        }

        private void align(int[] target, int[] source) {
            for (var unit : target) {
                alignments.add(pair(NULL, unit));
                for (var from : source) {
                    alignments.add(pair(from, unit));
                }
                ends.add(alignments.size());
            }
        }

        private int pair(int source, int target) {
            var key = (long) source << 32 | target;
            var next = pairs.size();
            var number = pairs.getOrDefault(key, next);
            if (number == next) {
                pairs.put(key, next);
            }
            return number;
        }

        Translations translations() {
            var keys = new long[pairs.size()];
            pairs.forEach((LongIntProcedure) (key, number) -> keys[number] = key);
            var likely = new double[keys.length];
            Arrays.fill(likely, 1);
            for (var round = 0; round < ROUNDS; round++) {
                likely = maximised(expected(likely), keys);
            }
            return pruned(keys, likely);
        }

        private double[] expected(double[] likely) {
            var counts = new double[likely.length];
            var start = 0;
            for (var i = 0; i < ends.size(); i++) {
                var end = ends.get(i);
                var sum = 0.0;
                for (var j = start; j < end; j++) {
                    sum += likely[alignments.get(j)];
                }
                for (var j = start; j < end; j++) {
                    counts[alignments.get(j)] += likely[alignments.get(j)] / sum;
                }
                start = end;
            }
            return counts;
        }

        private double[] maximised(double[] counts, long[] keys) {
            var totals = new double[units.size()];
            for (var i = 0; i < keys.length; i++) {
                totals[source(keys[i])] += counts[i];
            }
            for (var i = 0; i < keys.length; i++) {
                counts[i] /= totals[source(keys[i])];
            }
            return counts;
        }

        private Translations pruned(long[] keys, double[] likely) {
            var perTarget = new IntObjectHashMap<List<Source>>();
            for (var i = 0; i < keys.length; i++) {
                if (source(keys[i]) != NULL && likely[i] >= LEAST) {
                    var target = units.get((int) keys[i]);
                    if (!perTarget.containsKey(target)) {
                        perTarget.put(target, new ArrayList<>());
                    }
                    perTarget.get(target).add(new Source(units.get(source(keys[i])), (float) likely[i]));
                }
            }
            var sources = new IntObjectHashMap<Source[]>(perTarget.size());
            perTarget.forEach((IntObjectProcedure<List<Source>>) (unit, list) -> sources.put(
                    unit,
                    list.stream()
                            .sorted(Comparator.comparingDouble(Source::likely)
                                    .reversed()
                                    .thenComparingInt(Source::unit))
                            .limit(MOST_SOURCES)
                            .toArray(Source[]::new)));
            return new Translations(sources);
        }

        private static int source(long key) {
            return (int) (key >>> 32);
        }
    }
}
