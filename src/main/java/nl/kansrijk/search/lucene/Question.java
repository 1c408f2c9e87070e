package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.lucene.dutch.Roots;
import nl.kansrijk.search.lucene.dutch.Words;

/**
 * The words somebody looks for.
 *
 * @param typed as typed
 * @param words folded
 * @param corrected the same with what looks mistyped put right
 * @param units roots of the parts of the corrected words, each once; none for a name, which counts as a whole
 * @param slots what a document has to be about, unit by unit, the weightiest first
 * @param sense how much may be read into it
 * @param fit of a name, how well it fits what was typed, 0 to 1
 */
record Question(
        String typed,
        List<String> words,
        List<String> corrected,
        int[] units,
        List<Slot> slots,
        Sense sense,
        double fit) {

    /** More units than anybody types on purpose. */
    private static final int MOST_UNITS = 12;

    private static final int MOST_WORDS = 24;

    private static final int[] NO_UNITS = {};

    private static final int MOST_TRANSLATIONS = 8;

    /** In a long question each word is looked for in fewer other ways. */
    private static final int MOST_TRANSLATIONS_IN_ALL = 32;

    /** What being in the text is worth beside being in a name. */
    private static final double IN_TEXT = 0.7;

    /** The same for somebody whom no name has: that a text has “zang” in it makes nobody in it a singer. */
    private static final double IN_TEXT_OF_NOBODY = 0.45;

    /** From this likeness on a known word may be meant. */
    private static final double LIKE = 0.3;

    /** The same for what is a word itself, and so hardly another one mistyped. */
    private static final double LIKE_A_WORD = 0.6;

    private static final int MOST_LIKE = 6;

    /** From this likeness on it is worth asking. */
    private static final double MUCH_LIKE = 0.4;

    /** What a unit that no name has weighs beside the others. */
    private static final double UNKNOWN = 0.8;

    /** How a question is meant. */
    enum Sense {
        /** As people mean it: mistyped, in parts, in other words. */
        MEANT,

        /** Every word has to be there, itself. */
        LITERALLY,

        /** It is a name, and only what is called so answers it. */
        NAME
    }

    /**
     * One unit of what is asked.
     *
     * @param weight how much it says: the rarer, the more
     */
    record Slot(double weight, List<Way> ways) {}

    /**
     * A way in which a unit can be there.
     *
     * @param worth from 0 to 1, for the unit itself in a name
     */
    record Way(String field, int unit, double worth) {}

    /** What to mark in what was found. */
    Stream<String> wordsToMark() {
        return Stream.concat(words.stream(), corrected.stream());
    }

    /** As one word. */
    String name() {
        return String.join("", words);
    }

    /** The weight of all slots. */
    double weight() {
        return slots.stream().mapToDouble(Slot::weight).sum();
    }

    /** Makes questions of what was typed, with what an index knows. */
    static final class Reader {

        private final Postings postings;
        private final int documents;
        private final Learned learned;
        private final Learned.Reader reader;
        private final Vocabulary vocabulary;

        /** Ways of putting the same have most of their words in common. */
        private final Map<String, String> corrections = new HashMap<>();

        private final Map<String, List<Way>> lookalikes = new HashMap<>();

        Reader(Searcher searcher, Learned learned) {
            postings = searcher.postings();
            documents = searcher.getIndexReader().maxDoc();
            vocabulary = searcher.vocabulary();
            this.learned = learned;
            reader = learned.reader();
        }

        /** Something that is called so, and fits what was typed. */
        Question name(String name, double fit) {
            var words = Words.of(name);
            return new Question(name, words, words, NO_UNITS, List.of(), Sense.NAME, fit);
        }

        Question read(String typed, Sense sense) {
            var words = Words.of(typed).stream().limit(MOST_WORDS).toList();
            var corrected = words.stream()
                    .map(word -> sense == Sense.MEANT ? corrected(word) : word)
                    .toList();
            var slots = new ArrayList<Slot>();
            var units = new IntHashSet();
            var all = reader.distinctUnits(corrected, MOST_UNITS);
            var translations = Math.min(MOST_TRANSLATIONS, MOST_TRANSLATIONS_IN_ALL / Math.max(1, all.length));
            for (var word : corrected) {
                var ofWord = reader.distinctUnits(List.of(word));
                var isNamed = Arrays.stream(ofWord).anyMatch(this::isInNames);
                var mayBeMistyped = sense == Sense.MEANT && !isNamed;
                var like = mayBeMistyped ? lookalikes.computeIfAbsent(word, this::like) : List.<Way>of();
                var inText = !isNamed && Roots.isPerson(word) ? IN_TEXT_OF_NOBODY : IN_TEXT;
                for (var unit : ofWord) {
                    if (units.size() < MOST_UNITS && units.add(unit)) {
                        slots.add(slot(unit, like, inText, translations));
                    }
                }
            }
            return new Question(typed, words, corrected, all, weighed(slots), sense, 0);
        }

        private String corrected(String word) {
            return vocabulary.has(word) ? word : corrections.computeIfAbsent(word, learned.spelling()::corrected);
        }

        /** What to say that was corrected. “Brandweerniet” helps to find what “brandweerpiet” means, and looks silly. */
        Optional<String> correction(Question question) {
            var shown = IntStream.range(0, question.words.size())
                    .mapToObj(at -> {
                        var corrected = question.corrected.get(at);
                        return isKnown(corrected) || isMadeOfNames(corrected) ? corrected : question.words.get(at);
                    })
                    .toList();
            return shown.equals(question.words) ? Optional.empty() : Optional.of(String.join(" ", shown));
        }

        private boolean isKnown(String word) {
            return vocabulary.has(word) || learned.lexicon().has(word);
        }

        private boolean isMadeOfNames(String word) {
            return reader.parts(word).stream().allMatch(vocabulary::has);
        }

        /** Words of our names in the place of those that are no words. */
        Optional<String> lookalike(String typed) {
            var words = Words.of(typed).stream().limit(MOST_WORDS).toList();
            var like = words.stream().map(this::known).toList();
            return like.equals(words) ? Optional.empty() : Optional.of(String.join(" ", like));
        }

        private String known(String word) {
            return isKnown(word)
                    ? word
                    : vocabulary.similar(word, MUCH_LIKE, 1).stream()
                            .map(Vocabulary.Similar::word)
                            .findFirst()
                            .orElse(word);
        }

        private Slot slot(int unit, List<Way> like, double inText, int mostTranslations) {
            var ways = new ArrayList<Way>();
            if (isUsed(unit)) {
                ways.add(new Way(Fields.LABEL_UNITS, unit, 1));
                ways.add(new Way(Fields.TEXT_UNITS, unit, inText));
            }
            Stream.of(learned.translations().of(unit))
                    .filter(source -> source.unit() != unit)
                    .limit(mostTranslations)
                    .map(source -> new Way(Fields.LABEL_UNITS, source.unit(), Math.min(1, Math.sqrt(source.likely()))))
                    .forEach(ways::add);
            ways.addAll(like);
            return new Slot(isInNames(unit) ? rarity(unit) : 0, ways);
        }

        /** Units of words that are written much alike; of what is a word itself, its forms and compounds with it. */
        private List<Way> like(String word) {
            var isWord = learned.lexicon().has(word);
            return vocabulary.similar(word, LIKE, MOST_LIKE).stream()
                    .filter(similar -> !isWord
                            || similar.likeness() >= LIKE_A_WORD
                            || similar.word().startsWith(word)
                            || similar.word().endsWith(word))
                    .flatMap(similar -> Arrays.stream(reader.distinctUnits(List.of(similar.word())))
                            .mapToObj(
                                    unit -> new Way(Fields.LABEL_UNITS, unit, similar.likeness() * similar.likeness())))
                    .toList();
        }

        private boolean isInNames(int unit) {
            return postings.frequency(Fields.LABEL_UNITS, unit) > 0;
        }

        private boolean isUsed(int unit) {
            return frequency(unit) > 0;
        }

        private double rarity(int unit) {
            return Math.log((documents + 1) / (frequency(unit) + 0.5));
        }

        private int frequency(int unit) {
            return Math.max(postings.frequency(Fields.LABEL_UNITS, unit), postings.frequency(Fields.TEXT_UNITS, unit));
        }

        private static List<Slot> weighed(List<Slot> slots) {
            var known = slots.stream()
                    .filter(slot -> slot.weight > 0)
                    .mapToDouble(Slot::weight)
                    .average();
            return slots.stream()
                    .map(slot -> slot.weight > 0 ? slot : new Slot(UNKNOWN * known.orElse(1), slot.ways))
                    .sorted(Comparator.comparingDouble(Slot::weight).reversed())
                    .toList();
        }
    }
}
