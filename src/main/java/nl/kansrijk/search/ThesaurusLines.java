package nl.kansrijk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.kansrijk.content.Kind.WrongLine;
import nl.kansrijk.search.Thesaurus.Entry;

/**
 * The body of a document of the thesaurus: headings, and a list with an entry on each line.
 *
 * @param wrong lines that are no entry, or that say again what another says
 */
record ThesaurusLines(List<Entry> entries, List<WrongLine> wrong) {

    private static final String ITEM = "- ";
    private static final String HEADING = "#";
    private static final String END_OF_FIELDS = "\n---\n";

    static ThesaurusLines of(String body) {
        var entries = new ArrayList<Entry>();
        var wrong = new ArrayList<WrongLine>();
        var facts = new HashSet<String>();
        var lines = body.lines().map(String::strip).toList();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            if (!line.isEmpty() && !line.startsWith(HEADING)) {
                try {
                    var entry = entry(line);
                    mustBeNew(entry, facts);
                    entries.add(entry);
                } catch (IllegalArgumentException refused) {
                    wrong.add(new WrongLine(index + 1, String.valueOf(refused.getMessage())));
                }
            }
        }
        return new ThesaurusLines(entries, wrong);
    }

    /** The same for a whole file, with its fields above the body. */
    static ThesaurusLines ofFile(String text) {
        var lines = text.replace("\r\n", "\n");
        var end = lines.indexOf(END_OF_FIELDS);
        return of(end < 0 ? lines : lines.substring(end + END_OF_FIELDS.length()));
    }

    private static Entry entry(String line) {
        if (!line.startsWith(ITEM)) {
            throw new IllegalArgumentException(
                    "'%s': begin elke regel met een streepje en een spatie.".formatted(line));
        }
        return Entry.of(line.substring(ITEM.length()));
    }

    private static void mustBeNew(Entry entry, HashSet<String> facts) {
        for (var said : entry.said()) {
            for (var meant : entry.meantBy(said)) {
                if (!facts.add(Word.letters(said) + "→" + Word.letters(meant))) {
                    throw new IllegalArgumentException(
                            "'%s': dat '%s' ook '%s' is, staat hierboven al. Haal er een weg."
                                    .formatted(entry.line(), said, meant));
                }
            }
        }
    }
}
