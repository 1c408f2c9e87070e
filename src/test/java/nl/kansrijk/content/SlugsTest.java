package nl.kansrijk.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

    static final String[] LENGTHS = {"a".repeat(120)};
    static final String[] TOO_LONG = {"a".repeat(121)};

    @ParameterizedTest
    @ValueSource(strings = {"lasser", "mbo-lassen", "3d-tekenaar", "b2"})
    @FieldSource("LENGTHS")
    void takesSmallLettersDigitsAndHyphens(String slug) {
        assertThat(Slugs.isSlug(slug)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Lasser", "-lasser", "lasser-", "las--ser", "las ser", "diëtist", "../lasser", "a/b", "a\n"})
    @FieldSource("TOO_LONG")
    void refusesAnythingElse(String text) {
        assertThat(Slugs.isSlug(text)).isFalse();
    }
}
