package nl.kansrijk.search.lucene.dutch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a text, folded: small letters and digits without accents. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u00ad]");
    private static final Pattern GENITIVE = Pattern.compile("['\u2019]s\\b");

    private static final char SOFT_HYPHEN = '\u00ad';

    private Words() {}

    public static List<String> of(String text) {
        var folded = fold(text);
        var words = new ArrayList<String>();
        var start = 0;
        for (var i = 0; i <= folded.length(); i++) {
            if (i == folded.length() || !isPartOfAWord(folded.charAt(i))) {
                if (i > start) {
                    words.add(folded.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** A whole label as one word, so that spaces and hyphens make no difference. */
    public static String joined(String label) {
        return String.join("", of(label));
    }

    static String fold(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var lower = small.contains("'s") || small.contains("\u2019s")
                ? GENITIVE.matcher(small).replaceAll("s")
                : small;
        return !hasOtherLetters(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("")
                        .replace("ø", "o")
                        .replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace("ł", "l")
                        .replace("đ", "d")
                        .replace("ı", "i");
    }

    /** Whether there is a letter with an accent or the like: signs that part words may stay as they are. */
    private static boolean hasOtherLetters(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 128 && (Character.isLetter(c) || c == SOFT_HYPHEN || isMark(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isSurrogate(c);
        };
    }

    private static boolean isPartOfAWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
