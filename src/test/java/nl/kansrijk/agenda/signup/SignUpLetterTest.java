package nl.kansrijk.agenda.signup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.design.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignUpLetterTest {

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesForHowManyWhatAndWhere(SignUpLetter letter) {
        for (var language : Language.values()) {
            assertThat(letter.text(language).formatted("<people>", "<event>", "<link>", 7))
                    .containsOnlyOnce("<people>")
                    .containsOnlyOnce("<event>")
                    .containsOnlyOnce("<link>");
        }
        assertThat(letter.text(Language.ENGLISH)).isNotEqualTo(letter.text(Language.DUTCH));
        assertThat(letter.subject(Language.ENGLISH)).isNotEqualTo(letter.subject(Language.DUTCH));
    }
}
