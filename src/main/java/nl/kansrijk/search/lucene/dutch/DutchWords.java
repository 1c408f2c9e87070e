package nl.kansrijk.search.lucene.dutch;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import morfologik.fsa.FSA;

/** Dutch words in use, from LanguageTool's spelling dictionary; it also holds millions of compounds hardly ever used. */
public final class DutchWords {

    private static final String DICTIONARY = "/org/languagetool/resource/nl/spelling/nl_NL.dict";

    /** The dictionary's classes of frequency run from A, hardly ever, to Z. */
    private static final char IN_USE = 'F';

    private DutchWords() {}

    /** Hashes of the folded words; for reading only. */
    public static LongHashSet inUse() {
        return Loaded.WORDS;
    }

    /** Walking through the dictionary takes seconds: once is enough. */
    private static final class Loaded {
        private static final LongHashSet WORDS = walked();
    }

    private static LongHashSet walked() {
        var words = new LongHashSet(400_000);
        for (var entry : dictionary()) {
            var last = entry.limit() - 1;
            if (entry.get(last) >= IN_USE) {
                var word =
                        StandardCharsets.UTF_8.decode(entry.slice(0, last - 1)).toString();
                if (word.length() >= Compounds.SHORTEST_LEFT && word.chars().allMatch(Character::isLowerCase)) {
                    words.add(Hash.of(Words.fold(word)));
                }
            }
        }
        return words;
    }

    private static FSA dictionary() {
        try (var file = Objects.requireNonNull(DutchWords.class.getResourceAsStream(DICTIONARY), DICTIONARY)) {
            return FSA.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
