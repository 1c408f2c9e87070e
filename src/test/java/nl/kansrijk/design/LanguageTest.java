package nl.kansrijk.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void isReadFromThePath() {
        check("/", Language.DUTCH);
        check("/zorg", Language.DUTCH);
        check("/engineering", Language.DUTCH);
        check("/zorg/en", Language.DUTCH);
        check("/en", Language.ENGLISH);
        check("/en/", Language.ENGLISH);
        check("/en/zorg", Language.ENGLISH);
    }

    @Test
    void leadsBackToTheDutchPath() {
        assertThat(Language.ENGLISH.withoutRoot("/en")).isEqualTo("/");
        assertThat(Language.ENGLISH.withoutRoot("/en/zorg")).isEqualTo("/zorg");
        assertThat(Language.DUTCH.withoutRoot("/zorg")).isEqualTo("/zorg");
    }

    @Test
    void givesThePathOfAPage() {
        assertThat(Language.ENGLISH.path("/")).isEqualTo("/en");
        assertThat(Language.ENGLISH.path("/zorg")).isEqualTo("/en/zorg");
        assertThat(Language.DUTCH.path("/")).isEqualTo("/");
        assertThat(Language.DUTCH.path("/zorg")).isEqualTo("/zorg");
    }

    @Test
    void isKnownByItsTag() {
        assertThat(Language.values()).allMatch(language -> Language.tagged(language.tag()) == language);
    }

    private static void check(String path, Language language) {
        assertThat(Language.of(path)).as(path).isEqualTo(language);
    }
}
