package nl.kansrijk.search.asked;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchResult.Hit;

/**
 * The first hits for a query, before a change and after it.
 *
 * @param before with a mark for what is gone
 * @param after with a mark for what is new or has moved
 */
public record Comparison(String query, List<Line> before, List<Line> after) {

    /**
     * A hit in one of the two lists.
     *
     * @param was its place before the change, from 1; 0 when it was not there
     */
    public record Line(SearchKey key, String title, Mark mark, int was) {}

    /** What the change does to a hit. */
    public enum Mark {
        STAYS,
        UP,
        DOWN,
        NEW,
        GONE
    }

    static Comparison of(String query, List<Hit> before, List<Hit> after) {
        var places = before.stream().map(Hit::key).toList();
        var left = after.stream().map(Hit::key).toList();
        return new Comparison(
                query,
                lines(before, (hit, index) -> left.contains(hit.key()) ? Mark.STAYS : Mark.GONE, places),
                lines(after, (hit, index) -> moved(places.indexOf(hit.key()), index), places));
    }

    /** Whether anything among the first hits is different. */
    public boolean isChanged() {
        return Stream.concat(before.stream(), after.stream()).anyMatch(line -> line.mark() != Mark.STAYS);
    }

    private interface Marking {
        Mark of(Hit hit, int index);
    }

    private static List<Line> lines(List<Hit> hits, Marking marking, List<SearchKey> places) {
        return IntStream.range(0, hits.size())
                .mapToObj(index -> {
                    var hit = hits.get(index);
                    return new Line(
                            hit.key(), hit.title().text(), marking.of(hit, index), places.indexOf(hit.key()) + 1);
                })
                .toList();
    }

    private static Mark moved(int from, int to) {
        if (from < 0) {
            return Mark.NEW;
        }
        return from == to ? Mark.STAYS : from < to ? Mark.DOWN : Mark.UP;
    }
}
