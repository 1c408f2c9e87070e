package nl.kansrijk.content.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.content.Kinds;
import org.springframework.stereotype.Component;

/** Says what is wrong in {@code content/} without loading anything. */
@Component
public class ContentCheck {

    private final Kinds kinds;
    private final List<FactTable> tables;

    ContentCheck(Kinds kinds, List<FactTable> tables) {
        this.kinds = kinds;
        this.tables = tables;
    }

    /**
     * What the check found.
     *
     * @param documents how many documents are right
     */
    public record Outcome(int documents, List<Problem> problems) {}

    public Outcome check(Path folder) {
        var edition = new ContentFolder(folder, kinds).read();
        var problems = new ArrayList<>(edition.problems());
        for (var table : tables) {
            var file = edition.tables().get(table.name());
            if (file == null) {
                problems.add(new Problem("tables/" + table.name() + ".csv", 1, "Deze tabel ontbreekt. Zet hem terug."));
            } else {
                problems.addAll(file.read(table).problems());
            }
        }
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Outcome(edition.documents().size(), problems);
    }
}
