package nl.kansrijk.account;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For which labour-market regions somebody works.
 *
 * @param everywhere for all of them, also those that come later
 * @param regions numbers of regions; none when it is everywhere
 */
public record Area(boolean everywhere, Set<Integer> regions) {

    public static final Area NOWHERE = new Area(false, Set.of());
    public static final Area EVERYWHERE = new Area(true, Set.of());

    private static final String ALL = "*";

    public Area {
        regions = Set.copyOf(regions);
    }

    public static Area of(Integer... regions) {
        return new Area(false, Set.of(regions));
    }

    public boolean has(int region) {
        return everywhere || regions.contains(region);
    }

    /** As it is kept: numbers with commas, or an asterisk. */
    static Area read(String kept) {
        return kept.equals(ALL)
                ? EVERYWHERE
                : new Area(
                        false,
                        Stream.of(kept.split(","))
                                .filter(number -> !number.isBlank())
                                .map(Integer::valueOf)
                                .collect(Collectors.toSet()));
    }

    String kept() {
        return everywhere
                ? ALL
                : new TreeSet<>(regions).stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
