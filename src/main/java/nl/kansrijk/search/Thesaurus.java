package nl.kansrijk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people say, and what we look for then: kept by the editors, a line for a fact. Immutable.
 *
 * <p>Capitals, accents, spaces and hyphens make no difference, nor does a simple plural.
 */
public final class Thesaurus {

    /** Below {@code content/}. */
    public static final String FOLDER = "search";

    /** More ways of saying it cost time, and find less and less of what was meant. */
    static final int MOST_REWORDINGS = 4;

    public static final Thesaurus EMPTY = of(List.of());

    private static final List<String> PLURALS = List.of("s", "n", "e", "en");
    private static final int SHORTEST_SINGULAR = 3;

    private final List<Entry> entries;
    private final Map<String, Set<String>> meanings = new HashMap<>();

    /** In words; one more than any phrase has, for who writes a compound apart. */
    private final int longest;

    private Thesaurus(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : this.entries) {
            for (var said : entry.said()) {
                meanings.computeIfAbsent(Word.letters(said), letters -> new LinkedHashSet<>())
                        .addAll(entry.meantBy(said));
            }
        }
        longest = 1
                + this.entries.stream()
                        .flatMap(entry -> entry.said().stream())
                        .mapToInt(said -> Word.in(said).size())
                        .max()
                        .orElse(0);
    }

    public static Thesaurus of(List<Entry> entries) {
        return new Thesaurus(entries);
    }

    /** Reads a folder of the first edition; lines that are wrong are left out, the check of the content names them. */
    public static Thesaurus in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return EMPTY;
        }
        try (var paths = Files.list(folder)) {
            var entries = new ArrayList<Entry>();
            for (var file : paths.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                entries.addAll(ThesaurusLines.ofFile(Files.readString(file)).entries());
            }
            return of(entries);
        }
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The same with one fact more. */
    public Thesaurus with(Entry entry) {
        return of(Stream.concat(entries.stream(), Stream.of(entry)).toList());
    }

    /** The query in other words, in at most four ways: all that is known at once, then each, the longest phrase first. */
    public List<Rewording> rewordings(String query) {
        var known = known(query);
        var everything = known.stream()
                .map(Known::first)
                .sorted(Comparator.comparingInt(Replacement::from))
                .toList();
        var each = known.stream().flatMap(Known::replacements).map(List::of);
        return Stream.concat(Stream.of(everything), each)
                .filter(replacements -> !replacements.isEmpty())
                .map(replacements -> reworded(query, replacements))
                .filter(rewording -> !Word.letters(rewording.words()).equals(Word.letters(query)))
                .distinct()
                .limit(MOST_REWORDINGS)
                .toList();
    }

    /** The phrases of the query that stand here, the longest first; no two share a word. */
    private List<Known> known(String query) {
        var words = Word.in(query);
        var taken = new BitSet(words.size());
        var known = new ArrayList<Known>();
        for (var length = Math.min(longest, words.size()); length > 0; length--) {
            for (var start = 0; start + length <= words.size(); start++) {
                var meant = taken.get(start, start + length).isEmpty()
                        ? meantBy(words.subList(start, start + length))
                        : Set.<String>of();
                if (!meant.isEmpty()) {
                    taken.set(start, start + length);
                    known.add(new Known(
                            words.get(start).from(),
                            words.get(start + length - 1).to(),
                            meant));
                }
            }
        }
        return known;
    }

    private Set<String> meantBy(List<Word> span) {
        var letters = span.stream().map(Word::letters).collect(Collectors.joining());
        var singulars = PLURALS.stream()
                .filter(letters::endsWith)
                .map(ending -> letters.substring(0, letters.length() - ending.length()))
                .filter(singular -> singular.length() >= SHORTEST_SINGULAR);
        return Stream.concat(Stream.of(letters), singulars)
                .flatMap(form -> Stream.ofNullable(meanings.get(form)))
                .findFirst()
                .orElse(Set.of());
    }

    private static Rewording reworded(String query, List<Replacement> replacements) {
        var words = new StringBuilder();
        var done = 0;
        for (var replacement : replacements) {
            words.append(query, done, replacement.from()).append(replacement.meant());
            done = replacement.to();
        }
        var from = replacements.getFirst().from();
        var meant = words.substring(from);
        return new Rewording(words + query.substring(done), query.substring(from, done), meant);
    }

    /** A phrase of the query, from one character to another, and what it may mean. */
    private record Known(int from, int to, Set<String> meant) {

        Stream<Replacement> replacements() {
            return meant.stream().map(each -> new Replacement(from, to, each));
        }

        Replacement first() {
            return replacements().findFirst().orElseThrow();
        }
    }

    private record Replacement(int from, int to, String meant) {}

    /**
     * One fact.
     *
     * @param said any of these is what people say
     * @param meant what we look for then; for words that are equal the same list
     */
    public record Entry(List<String> said, List<String> meant) {

        private static final int MOST_CHARACTERS = 60;
        private static final int MOST_WORDS = 8;
        private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'’&+#/-]+");

        public Entry {
            said = List.copyOf(said);
            meant = List.copyOf(meant);
            var phrases = said.equals(meant)
                    ? said
                    : Stream.concat(said.stream(), meant.stream()).toList();
            var different = new HashSet<String>();
            for (var phrase : phrases) {
                check(phrase);
                if (!different.add(Word.letters(phrase))) {
                    throw new IllegalArgumentException(
                            "'%s' staat er twee keer in. Haal er een weg.".formatted(phrase));
                }
            }
            if (different.size() < 2 || meant.size() > MOST_REWORDINGS + (said.equals(meant) ? 1 : 0)) {
                throw new IllegalArgumentException(
                        "Bij '%s' horen 1 tot %d andere woorden, en het zijn er %d. Kies de beste."
                                .formatted(phrases.getFirst(), MOST_REWORDINGS, different.size() - 1));
            }
        }

        /**
         * Reads "zuster, broeder → verpleegkundige" (from what is said to what is meant) or "vig = verzorgende ig" (both
         * ways).
         *
         * @throws IllegalArgumentException when the line is neither; in Dutch, with what to do
         */
        public static Entry of(String line) {
            var sides = line.replace("->", "→").split("→", -1);
            var equals = line.split("=", -1);
            if (sides.length == 2 && equals.length == 1) {
                return new Entry(phrases(sides[0].split(",", -1)), phrases(sides[1].split(",", -1)));
            }
            if (sides.length == 1 && equals.length > 1) {
                return new Entry(phrases(equals), phrases(equals));
            }
            throw new IllegalArgumentException(
                    "'%s': zet er één pijl in (zuster → verpleegkundige) of alleen is-tekens (vig = verzorgende ig)."
                            .formatted(line.strip()));
        }

        private static List<String> phrases(String... parts) {
            return Stream.of(parts).map(String::strip).toList();
        }

        private static void check(String phrase) {
            if (phrase.isEmpty()) {
                throw new IllegalArgumentException("Er ontbreekt een woord. Vul het in of haal het teken ernaast weg.");
            }
            if (!SIGNS.matcher(phrase).matches() || Word.in(phrase).isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' kan niet. Gebruik letters, cijfers en spaties.".formatted(phrase));
            }
            if (phrase.length() > MOST_CHARACTERS || Word.in(phrase).size() > MOST_WORDS) {
                throw new IllegalArgumentException("'%s' is te lang. Hoogstens %d woorden en %d tekens mag."
                        .formatted(phrase, MOST_WORDS, MOST_CHARACTERS));
            }
        }

        public boolean bothWays() {
            return said.equals(meant);
        }

        List<String> meantBy(String phrase) {
            return meant.stream().filter(each -> !each.equals(phrase)).toList();
        }

        /** As it is written. */
        public String line() {
            return bothWays() ? String.join(" = ", said) : String.join(", ", said) + " → " + String.join(", ", meant);
        }
    }
}
