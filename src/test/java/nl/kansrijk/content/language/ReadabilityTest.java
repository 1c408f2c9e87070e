package nl.kansrijk.content.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReadabilityTest {

    @Test
    void countsSyllables() {
        syllables("las", 1);
        syllables("lasser", 2);
        syllables("verpleegkundige", 5);
        syllables("zaaien", 2);
        syllables("nieuws", 1);
        syllables("leeuwen", 2);
        syllables("ijs", 1);
        syllables("kooien", 2);
        syllables("defensie", 3);
        syllables("beroep", 2);
    }

    @Test
    void countsADiaeresisAsTheBeginningOfASyllable() {
        syllables("patiënt", 3);
        syllables("coördinator", 5);
        syllables("België", 3);
    }

    @Test
    void countsALetterWithAnAccentAsTheLetter() {
        syllables("één", 1);
        syllables("café", 2);
    }

    @Test
    void countsANumberAsTwo() {
        syllables("7", 2);
        syllables("2026", 2);
        syllables("mbo-4", 2);
    }

    @Test
    void countsAtLeastOne() {
        syllables("mbt", 1);
        syllables("'s", 1);
    }

    @Test
    void scoresBySyllablesAndSentences() {
        // Eight words with ten syllables in two sentences.
        assertThat(score("Je last een buis. Dat is precies werk."))
                .isEqualTo(206.84 - 0.77 * 100 * 9 / 8 - 0.93 * 4, within(0.001));
    }

    @Test
    void scoresNothingWithoutWords() {
        assertThat(Readability.of(Sentences.of("…"))).isEmpty();
    }

    private static double score(String text) {
        return Readability.of(Sentences.of(text)).orElseThrow();
    }

    private static void syllables(String word, int count) {
        assertThat(Readability.syllables(word)).as(word).isEqualTo(count);
    }
}
