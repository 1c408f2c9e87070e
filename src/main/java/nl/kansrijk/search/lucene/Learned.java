package nl.kansrijk.search.lucene;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntHashSet;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.procedures.IntProcedure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    static Learned from(Collection<SearchDocument> documents) {
        var groups = new LinkedHashMap<Long, List<SearchDocument>>();
        documents.forEach(document -> groups.computeIfAbsent(Evidence.group(document), group -> new ArrayList<>())
                .add(document));
        return new Learning(List.copyOf(groups.values())).learned();
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
            return words.stream()
                    .flatMapToInt(word -> Arrays.stream(seen.computeIfAbsent(word, this::units)))
                    .toArray();
        }

        /** Each once. */
        int[] distinctUnits(List<String> words) {
            return distinctUnits(words, Integer.MAX_VALUE);
        }

        int[] distinctUnits(List<String> words, int atMost) {
            return Arrays.stream(units(words)).distinct().limit(atMost).toArray();
        }

        private int[] units(String word) {
            return compounds.parts(word).stream()
                    .map(Roots::of)
                    .mapToInt(root -> Hash.shortOf(root, 0, root.length()))
                    .toArray();
        }
    }

    private static final class Learning {

        private final List<List<SearchDocument>> groups;
        private final LongIntHashMap words = new LongIntHashMap();
        private final IntIntHashMap inLabels = new IntIntHashMap();
        private final IntDoubleHashMap units = new IntDoubleHashMap();
        private int labels;

        Learning(List<List<SearchDocument>> groups) {
            this.groups = groups;
        }

        Learned learned() {
            groups.forEach(this::count);
            var lexicon = new Lexicon(words, groups.isEmpty() ? new LongHashSet() : DutchWords.inUse());
            var reader = new Reader(lexicon);
            var named =
                    groups.stream().map(group -> unitsPerLabel(group, reader)).toList();
            named.forEach(this::share);
            return new Learned(lexicon, new Grams.Frequencies(inLabels, labels), units, Translations.learned(named));
        }

        private void count(List<SearchDocument> group) {
            Stream.concat(group.stream().flatMap(Evidence::labels), Stream.of(Evidence.text(group.getFirst())))
                    .map(Words::of)
                    .forEach(text -> text.forEach(word -> words.addTo(Hash.of(word), 1)));
            group.stream()
                    .flatMap(Evidence::labels)
                    .map(Words::of)
                    .map(Grams::of)
                    .forEach(grams -> {
                        labels++;
                        new IntHashSet(IntArrayList.from(grams))
                                .forEach((IntProcedure) gram -> inLabels.addTo(gram, 1));
                    });
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
}
