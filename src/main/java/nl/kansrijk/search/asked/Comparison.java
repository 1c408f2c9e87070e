package nl.kansrijk.search.asked;

import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchResult.Hit;

/** The first hits for a query, before a change and after it. */
public record Comparison(String query, List<Line> before, List<Line> after) {

    /**
     * A hit in one of the two lists.
     *
     * @param was its place in the other list, from 1; 0 when it is not there
     */
    public record Line(SearchKey key, String title, Mark mark, int was) {}

    /** What the change does to a hit. */
    public enum Mark {
        STAYS,
        UP,
        DOWN,
        /** Only in the list after the change. */
        NEW,
        /** Only in the list before the change. */
        GONE
    }

    static Comparison of(String query, List<Hit> before, List<Hit> after) {
        return new Comparison(query, lines(before, after, Mark.GONE, 1), lines(after, before, Mark.NEW, -1));
    }

    /** Whether anything among the first hits is different. */
    public boolean isChanged() {
        return after.size() != before.size() || after.stream().anyMatch(line -> line.mark() != Mark.STAYS);
    }

    /** @param direction 1 when the others come later, -1 when they were earlier */
    private static List<Line> lines(List<Hit> hits, List<Hit> others, Mark alone, int direction) {
        var places = others.stream().map(Hit::key).toList();
        return IntStream.range(0, hits.size())
                .mapToObj(index -> {
                    var hit = hits.get(index);
                    var other = places.indexOf(hit.key());
                    var mark = other < 0 ? alone : moved((other - index) * direction);
                    return new Line(hit.key(), hit.title(), mark, other + 1);
                })
                .toList();
    }

    /** @param down by how many places */
    private static Mark moved(int down) {
        return down == 0 ? Mark.STAYS : down > 0 ? Mark.DOWN : Mark.UP;
    }
}
