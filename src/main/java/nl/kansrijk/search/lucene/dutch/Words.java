package nl.kansrijk.search.lucene.dutch;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a text, folded: small letters and digits without accents. */
public final class Words {

    private static final char SOFT_HYPHEN = '\u00ad';

    /** What the letters of Latin alphabets are without accents. */
    private static final String[] LATIN =
            IntStream.range(0, 0x250).mapToObj(Words::decomposed).toArray(String[]::new);

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
        for (var at = 0; at < small.length(); at++) {
            if (small.charAt(at) >= 128 || isApostrophe(small.charAt(at))) {
                return folded(small);
            }
        }
        return small;
    }

    private static String folded(String small) {
        var folded = new StringBuilder(small.length());
        for (var at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
            var letter = small.codePointAt(at);
            if (letter < 128 && letter != '\'') {
                folded.append((char) letter);
            } else if (!isApostrophe(letter)) {
                folded.append(letter < LATIN.length ? LATIN[letter] : decomposed(letter));
            } else if (!isBeforeGenitive(small, at)) {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    private static boolean isApostrophe(int letter) {
        return letter == '\'' || letter == '\u2019';
    }

    /** As in "ict's": without the apostrophe the s belongs to the word. */
    private static boolean isBeforeGenitive(String text, int at) {
        return text.startsWith("s", at + 1) && (at + 2 == text.length() || !isPartOfAWord(text.charAt(at + 2)));
    }

    private static String decomposed(int letter) {
        return switch (letter) {
            case SOFT_HYPHEN -> "";
            case 'ø' -> "o";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ı' -> "i";
            default -> isMark(letter) ? "" : base(letter);
        };
    }

    private static String base(int letter) {
        var base = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .codePointAt(0);
        return base == letter ? Character.toString(letter) : decomposed(base);
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isPartOfAWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
