package nl.kansrijk.content.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A row of the table in {@code SOURCES.md}. */
record Source(String sourceKey, String description, String publisher, String dated, String conditions) {

    private static final Pattern ROW =
            Pattern.compile("\\| *`([a-z0-9-]+)` *\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|");

    /** As wide as the columns in the database. */
    private static final int LONGEST_PUBLISHER = 200;

    private static final int LONGEST_DATE = 60;

    static List<Source> readTable(Path file, List<Problem> problems) {
        var sources = new ArrayList<Source>();
        try {
            var number = 0;
            for (var line : Files.readAllLines(file)) {
                number++;
                var row = ROW.matcher(line.strip());
                if (row.matches()) {
                    var key = row.group(1);
                    if (sources.stream().anyMatch(source -> source.sourceKey().equals(key))) {
                        problems.add(new Problem(
                                "SOURCES.md", number, "Bron '%s' staat er twee keer. Haal er een weg.".formatted(key)));
                        continue;
                    }
                    sources.add(new Source(
                            key,
                            row.group(2).strip(),
                            fitting("De uitgever", row.group(3).strip(), LONGEST_PUBLISHER, key, number, problems),
                            fitting("De datum", row.group(4).strip(), LONGEST_DATE, key, number, problems),
                            row.group(5).strip()));
                }
            }
        } catch (IOException e) {
            problems.add(new Problem("SOURCES.md", 1, "De lijst met bronnen ontbreekt of is niet te lezen."));
        }
        return sources;
    }

    /** Too long a text is a problem, but no reason to do without the source and all that refers to it. */
    private static String fitting(String what, String text, int longest, String key, int line, List<Problem> problems) {
        if (text.length() <= longest) {
            return text;
        }
        problems.add(new Problem(
                "SOURCES.md",
                line,
                "%s van bron '%s' is %d tekens, hoogstens %d mag. Maak hem korter."
                        .formatted(what, key, text.length(), longest)));
        return text.substring(0, longest - 1) + "…";
    }
}
