package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import nl.kansrijk.search.lucene.Translations.Source;

/**
 * What the units of a question may be said as in a name: as themselves, and as what translates into them. Nearly
 * everything is said for one of them only, so all that is said for several is a chain.
 */
final class Sayings {

    /** There is no saying, or no further one. */
    static final int NONE = -1;

    /** Per unit of a name the first of its chain. */
    private final IntIntHashMap firsts;

    private final int[] meant;
    private final boolean[] isSame;
    private final float[] likely;
    private final int[] next;
    private int size;

    /** @param units of the question, each once */
    Sayings(int[] units, Translations translations) {
        var sources = Arrays.stream(units).mapToObj(translations::of).toArray(Source[][]::new);
        var most = units.length;
        for (var ofUnit : sources) {
            most += ofUnit.length;
        }
        firsts = new IntIntHashMap(most);
        meant = new int[most];
        isSame = new boolean[most];
        likely = new float[most];
        next = new int[most];
        for (var number = 0; number < units.length; number++) {
            var isThere = false;
            for (var source : sources[number]) {
                var same = source.unit() == units[number];
                add(source.unit(), number, same, source.likely());
                isThere |= same;
            }
            if (!isThere) {
                add(units[number], number, true, 0);
            }
        }
    }

    private void add(int unit, int number, boolean same, float likelihood) {
        meant[size] = number;
        isSame[size] = same;
        likely[size] = likelihood;
        var place = firsts.indexOf(unit);
        if (place < 0) {
            next[size] = NONE;
            firsts.indexInsert(place, unit, size);
        } else {
            next[size] = firsts.indexReplace(place, size);
        }
        size++;
    }

    int first(int unit) {
        return firsts.getOrDefault(unit, NONE);
    }

    int next(int saying) {
        return next[saying];
    }

    /** Which unit of the question, from 0. */
    int meant(int saying) {
        return meant[saying];
    }

    /** Whether it is said as itself. */
    boolean isSame(int saying) {
        return isSame[saying];
    }

    /** How likely it is said so in another name of the same thing. */
    float likely(int saying) {
        return likely[saying];
    }
}
