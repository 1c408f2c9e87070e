package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.IntIntProcedure;
import com.carrotsearch.hppc.procedures.LongIntProcedure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.lucene.dutch.Compounds;
import nl.kansrijk.search.lucene.dutch.DutchWords;
import nl.kansrijk.search.lucene.dutch.Hash;
import nl.kansrijk.search.lucene.dutch.Lexicon;
import nl.kansrijk.search.lucene.dutch.Roots;
import nl.kansrijk.search.lucene.dutch.Spelling;
import nl.kansrijk.search.lucene.dutch.Words;

/**
 * What all documents together teach about words: how often they occur, what they are made of, which ones are said for
 * the same thing. Made when an index is filled and kept beside it; a document that changes later is read with it.
 *
 * @param labelGrams in how many labels a piece of a word occurs
 * @param units how likely each unit is in the labels of a group, on average
 */
record Learned(Lexicon lexicon, Grams.Frequencies labelGrams, IntDoubleHashMap units, Translations translations) {

    static Learned nothing() {
        return new Learned(
                Lexicon.empty(),
                new Grams.Frequencies(new IntIntHashMap(), 0),
                new IntDoubleHashMap(),
                Translations.none());
    }

    /**
     * What was learned.
     *
     * @param reader that has taken all names apart already
     */
    record Lesson(Learned learned, Reader reader) {}

    static Lesson from(Collection<SearchDocument> documents) {
        var groups = new LinkedHashMap<Long, List<SearchDocument>>();
        documents.forEach(document -> groups.computeIfAbsent(Evidence.group(document), group -> new ArrayList<>())
                .add(document));
        return new Learning(List.copyOf(groups.values())).lesson();
    }

    Spelling spelling() {
        return new Spelling(lexicon, new Compounds(lexicon));
    }

    Reader reader() {
        return new Reader(lexicon);
    }

    /** Takes texts apart, remembering the words it has seen: for one filling or one query. */
    static final class Reader {

        private final Compounds compounds;
        private final Map<String, int[]> seen = new ConcurrentHashMap<>();

        private Reader(Lexicon lexicon) {
            compounds = new Compounds(lexicon);
        }

        /** The roots of the parts of the words, as hashes. */
        int[] units(List<String> words) {
            var units = new IntArrayList(words.size());
            for (var word : words) {
                var before = seen.get(word);
                for (var unit : before == null ? seen.computeIfAbsent(word, this::units) : before) {
                    units.add(unit);
                }
            }
            return units.toArray();
        }

        /** Each once. */
        int[] distinctUnits(List<String> words) {
            return distinctUnits(words, Integer.MAX_VALUE);
        }

        int[] distinctUnits(List<String> words, int atMost) {
            var units = new IntArrayList();
            for (var unit : units(words)) {
                if (units.size() < atMost && !units.contains(unit)) {
                    units.add(unit);
                }
            }
            return units.toArray();
        }

        List<String> parts(String word) {
            return compounds.parts(word);
        }

        private int[] units(String word) {
            return parts(word).stream().map(Roots::of).mapToInt(Units::ofWord).toArray();
        }
    }

    private static final class Learning {

        private final List<List<SearchDocument>> groups;
        private final IntDoubleHashMap units = new IntDoubleHashMap();

        Learning(List<List<SearchDocument>> groups) {
            this.groups = groups;
        }

        Lesson lesson() {
            var counts = groups.parallelStream().collect(Counts::new, Counts::add, Counts::addAll);
            var lexicon = new Lexicon(counts.words, groups.isEmpty() ? new LongHashSet() : DutchWords.inUse());
            var reader = new Reader(lexicon);
            var named = groups.parallelStream()
                    .map(group -> unitsPerLabel(group, reader))
                    .toList();
            named.forEach(this::share);
            var grams = new Grams.Frequencies(counts.inLabels, counts.labels);
            return new Lesson(new Learned(lexicon, grams, units, Translations.learned(named)), reader);
        }

        private static List<int[]> unitsPerLabel(List<SearchDocument> group, Reader reader) {
            return group.stream()
                    .flatMap(Evidence::labels)
                    .map(Words::of)
                    .map(reader::distinctUnits)
                    .toList();
        }

        private void share(List<int[]> named) {
            var all = named.stream().mapToInt(name -> name.length).sum();
            named.forEach(name -> {
                for (var unit : name) {
                    units.addTo(unit, 1.0 / all / groups.size());
                }
            });
        }
    }

    /** How often words occur, and in how many labels their pieces. */
    private static final class Counts {

        private final LongIntHashMap words = new LongIntHashMap();
        private final IntIntHashMap inLabels = new IntIntHashMap();
        private int labels;

        void add(List<SearchDocument> group) {
            group.stream().flatMap(Evidence::labels).map(Words::of).forEach(label -> {
                labels++;
                addWords(label);
                Grams.forEachDistinct(Grams.of(label), (gram, count) -> inLabels.addTo(gram, 1));
            });
            addWords(Words.of(Evidence.text(group.getFirst())));
        }

        private void addWords(List<String> text) {
            text.forEach(word -> words.addTo(Hash.of(word), 1));
        }

        void addAll(Counts others) {
            labels += others.labels;
            others.words.forEach((LongIntProcedure) words::addTo);
            others.inLabels.forEach((IntIntProcedure) inLabels::addTo);
        }
    }
}
