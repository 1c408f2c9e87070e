package nl.kansrijk.guidance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7KQ2-M9XP-3TVA-H1R0", "7kq2m9xp3tvah1r0", " 7KQ2 M9XP 3TVA HIRO ", "7kq2-m9xp-3tva-hlro"})
    void isUnderstoodHoweverItIsTyped(String typed) {
        assertThat(Code.read(typed)).contains(new Code("7KQ2M9XP3TVAH1R0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2", "7KQ2-M9XP-3TVA-H1R", "7KQ2-M9XP-3TVA-H1R00", "7KQ2-M9XP-3TVA-H1R%"})
    void isNothingElse(String typed) {
        assertThat(Code.read(typed)).isEmpty();
    }

    @Test
    void isReadInGroupsOfFour() {
        assertThat(new Code("7KQ2M9XP3TVAH1R0").inGroups()).isEqualTo("7KQ2-M9XP-3TVA-H1R0");
    }

    @Test
    void isAnotherEachTime() {
        assertThat(Stream.generate(Code::random).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000);
    }
}
