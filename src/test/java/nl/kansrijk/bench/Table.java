package nl.kansrijk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows under a heading, in columns as wide as they need to be. */
final class Table {

    private final String title;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String title, String... columns) {
        this.title = title;
        rows.add(List.of(columns));
    }

    void add(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    void print() {
        System.out.println("\n" + title + "\n");
        rows.stream().map(this::line).forEach(System.out::println);
    }

    private String line(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> padded(cells.get(column), width(column), column == 0))
                .collect(Collectors.joining("   "))
                .stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }

    private static String padded(String text, int width, boolean left) {
        var space = " ".repeat(width - text.length());
        return left ? text + space : space + text;
    }
}
