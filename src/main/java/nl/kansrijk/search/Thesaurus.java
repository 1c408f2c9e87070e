package nl.kansrijk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kansrijk.search.Phrases.Known;

/**
 * What people say and wish, and what we look for then: kept by the editors, a line for a fact. Immutable.
 *
 * <p>Capitals, accents, spaces and hyphens make no difference, nor does a simple plural.
 */
public final class Thesaurus {

    /** Below {@code content/}. */
    public static final String FOLDER = "search";

    /** More ways of saying it cost time, and find less and less of what was meant. */
    static final int MOST_REWORDINGS = 4;

    private static final int MOST_IN_PART = 6;

    public static final Thesaurus EMPTY = of(List.of());

    private final List<Entry> entries;
    private final Phrases otherWords = new Phrases();
    private final Wishes wishes = new Wishes();

    private Thesaurus(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : this.entries) {
            for (var said : entry.said()) {
                switch (entry.sign()) {
                    case SAME, MEANS -> otherWords.add(said, entry.meantBy(said));
                    case FITS -> wishes.add(said, entry.meant());
                }
            }
        }
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

    /**
     * The query in other words, in at most four ways, the best first; and for a query that tells much, names that fit a
     * part of it.
     */
    public List<Rewording> rewordings(String query) {
        var words = Word.in(query);
        var said = new HashSet<>(Set.of(Word.letters(query)));
        var known = otherWords.in(words);
        var subjects = wishes.in(words);
        var fitting = Wishes.rewordings(query, words, subjects);
        var whole = Stream.concat(fitting.stream(), inOtherWords(query, words, known))
                .filter(rewording -> said.add(Word.letters(rewording.words())))
                .limit(MOST_REWORDINGS)
                .toList();
        var inPart = fitting.isEmpty() ? inPart(query, words, known, subjects) : Stream.<Rewording>empty();
        return Stream.concat(
                        whole.stream(),
                        inPart.filter(rewording -> said.add(Word.letters(rewording.words())))
                                .limit(MOST_IN_PART))
                .toList();
    }

    private static Stream<Rewording> inPart(String query, List<Word> words, List<Known> phrases, List<Known> subjects) {
        var telling = new Telling(words);
        if (!telling.isMuch()) {
            return Stream.empty();
        }
        var named = phrases.stream().flatMap(phrase -> {
            var share = telling.share(phrase.from(), phrase.to());
            return replacements(words, phrase).stream()
                    .map(replacement -> Rewording.fitting(
                            query.substring(replacement.from(), replacement.to()), replacement.meant(), share));
        });
        return Stream.concat(named, Wishes.inPart(query, words, subjects).stream())
                .sorted(Comparator.comparingDouble(Rewording::fit).reversed());
    }

    /** With all that is known replaced at once, and then with each apart, the longest phrase first. */
    private static Stream<Rewording> inOtherWords(String query, List<Word> words, List<Known> phrases) {
        var known = phrases.stream().map(phrase -> replacements(words, phrase)).toList();
        var everything = known.stream()
                .map(List::getFirst)
                .sorted(Comparator.comparingInt(Replacement::from))
                .toList();
        return Stream.concat(
                        Stream.of(everything),
                        known.stream().flatMap(List::stream).map(List::of))
                .filter(replacements -> !replacements.isEmpty())
                .map(replacements -> reworded(query, replacements));
    }

    private static List<Replacement> replacements(List<Word> words, Known phrase) {
        var from = words.get(phrase.from()).from();
        var to = words.get(phrase.to() - 1).to();
        return phrase.meant().stream()
                .map(meant -> new Replacement(from, to, meant))
                .toList();
    }

    private static Rewording reworded(String query, List<Replacement> replacements) {
        var words = new StringBuilder();
        var done = 0;
        for (var replacement : replacements) {
            words.append(query, done, replacement.from()).append(replacement.meant());
            done = replacement.to();
        }
        var from = replacements.getFirst().from();
        return Rewording.inOtherWords(
                words + query.substring(done), query.substring(from, done), words.substring(from));
    }

    /** Something else for the characters of a query from one to another. */
    private record Replacement(int from, int to, String meant) {}

    /** What a line of the thesaurus says. */
    public enum Sign {
        /** The words are equal: each is looked for with the others. */
        SAME("="),

        /** Who says the one is glad with the other. */
        MEANS("→"),

        /** The one is a wish or a subject, the other work that fits. */
        FITS(":");

        private final String written;

        Sign(String written) {
            this.written = written;
        }
    }

    /**
     * One fact.
     *
     * @param said any of these is what people say
     * @param meant what we look for then; for words that are equal the same list
     */
    public record Entry(List<String> said, Sign sign, List<String> meant) {

        private static final int MOST_CHARACTERS = 60;
        private static final int MOST_WORDS = 8;
        private static final int MOST_FITTING = 12;
        private static final Pattern SIGNS = Pattern.compile("[\\p{L}\\p{M}\\p{N} .'’&+#/-]+");

        public Entry {
            said = List.copyOf(said);
            meant = List.copyOf(meant);
            var phrases = sign == Sign.SAME
                    ? said
                    : Stream.concat(said.stream(), meant.stream()).toList();
            phrases.forEach(Entry::check);
            var different = new HashSet<String>();
            for (var phrase : phrases) {
                if (!different.add(Word.letters(phrase))) {
                    throw new IllegalArgumentException(
                            "'%s' staat er twee keer in. Haal er een weg.".formatted(phrase));
                }
            }
            var others = sign == Sign.SAME ? said.size() - 1 : meant.size();
            var most = sign == Sign.FITS ? MOST_FITTING : MOST_REWORDINGS;
            if (others > most) {
                throw new IllegalArgumentException(
                        "Bij '%s' horen hoogstens %d andere woorden, en het zijn er %d. Kies de beste."
                                .formatted(said.getFirst(), most, others));
            }
        }

        /**
         * Reads "zuster, broeder → verpleegkundige", "vig = verzorgende ig" or "baby's: kraamverzorgende".
         *
         * @throws IllegalArgumentException when the line is none of these; in Dutch, with what to do
         */
        public static Entry of(String line) {
            var written = line.replace("->", Sign.MEANS.written);
            var signs = Stream.of(Sign.values())
                    .filter(sign -> written.contains(sign.written))
                    .toList();
            var parts = signs.size() == 1 ? List.of(written.split(signs.getFirst().written, -1)) : List.<String>of();
            if (parts.isEmpty() || signs.getFirst() != Sign.SAME && parts.size() > 2) {
                throw new IllegalArgumentException(
                        "'%s': zet er één pijl in (zuster → verpleegkundige), één dubbele punt (baby's: kraamverzorgende) of alleen is-tekens (vig = verzorgende ig)."
                                .formatted(line.strip()));
            }
            return signs.getFirst() == Sign.SAME
                    ? new Entry(stripped(parts), Sign.SAME, stripped(parts))
                    : new Entry(phrases(parts.getFirst()), signs.getFirst(), phrases(parts.getLast()));
        }

        private static List<String> phrases(String side) {
            return stripped(List.of(side.split(",", -1)));
        }

        private static List<String> stripped(List<String> phrases) {
            return phrases.stream().map(String::strip).toList();
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

        List<String> meantBy(String phrase) {
            return meant.stream().filter(each -> !each.equals(phrase)).toList();
        }

        /** As it is written. */
        public String line() {
            return switch (sign) {
                case SAME -> String.join(" = ", said);
                case MEANS -> String.join(", ", said) + " → " + String.join(", ", meant);
                case FITS -> String.join(", ", said) + ": " + String.join(", ", meant);
            };
        }
    }
}
