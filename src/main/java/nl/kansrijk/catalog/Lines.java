package nl.kansrijk.catalog;

import java.util.Collection;
import java.util.List;

/** Lists in a text column, one value a line. */
final class Lines {

    private Lines() {}

    static String join(Collection<String> values) {
        return String.join("\n", values);
    }

    static List<String> split(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }
}
