package nl.kansrijk.content.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kansrijk.content.language.Sentences.Sentence;

/**
 * How easily Dutch text reads, from about 0 (very hard) to 100 (very easy).
 *
 * <p>Flesch's Reading Ease with the weights for Dutch, where words have more syllables than in English: W.H. Douma, De
 * leesbaarheid van landbouwbladen, Wageningen 1960.
 */
final class Readability {

    private static final double EASIEST = 206.84;
    private static final double PER_SYLLABLE_IN_100_WORDS = 0.77;
    private static final double PER_WORD_IN_SENTENCE = 0.93;

    /** One match is one syllable; the longest spelling of a vowel comes first. */
    private static final Pattern NUCLEUS =
            Pattern.compile("aai|ooi|oei|eeu|ieu|ij|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|[aeiouy]");

    private static final Pattern DIAERESIS = Pattern.compile("(?=[ëïöü])");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int SYLLABLES_OF_A_NUMBER = 2;

    private Readability() {}

    /** Empty when there is not a single word. */
    static Optional<Double> of(Collection<Sentence> sentences) {
        var words =
                sentences.stream().map(Sentence::words).flatMap(List::stream).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var syllables = words.stream().mapToInt(Readability::syllables).sum();
        return Optional.of(EASIEST
                - PER_SYLLABLE_IN_100_WORDS * 100 * syllables / words.size()
                - PER_WORD_IN_SENTENCE * words.size() / sentences.size());
    }

    /** At least one; a number counts as two, whatever its length. */
    static int syllables(String word) {
        if (DIGIT.matcher(word).find()) {
            return SYLLABLES_OF_A_NUMBER;
        }
        var apart = DIAERESIS
                .matcher(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll(" ");
        var plain =
                MARKS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFD)).replaceAll("");
        return Math.max(1, (int) NUCLEUS.matcher(plain).results().count());
    }
}
