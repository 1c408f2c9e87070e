package nl.kansrijk.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word of a text, as far as the thesaurus tells words apart.
 *
 * @param from where it begins, in characters
 * @param letters in small letters, without accents and signs
 */
record Word(int from, int to, String letters) {

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Pd}/,;]+");

    /** A plus and a hash tell C from C++ and C#. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    static List<Word> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Word(found.start(), found.end(), letters(found.group())))
                .filter(word -> !word.letters().isEmpty())
                .toList();
    }

    /** All letters of a text in a row: the same for "hbo-v", "HBO V" and "hbov". */
    static String letters(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(apart).replaceAll("");
    }
}
