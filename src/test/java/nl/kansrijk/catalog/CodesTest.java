package nl.kansrijk.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words in files and addresses for what the catalogue knows. */
class CodesTest {

    @ParameterizedTest
    @EnumSource
    void everyLevelIsFoundByItsCode(Level level) {
        assertThat(Level.of(level.code())).isEqualTo(level);
    }

    @ParameterizedTest
    @EnumSource
    void everyNeedIsFoundByItsCode(Need need) {
        assertThat(Need.of(need.code())).isEqualTo(need);
    }

    @ParameterizedTest
    @EnumSource
    void everyRouteIsFoundByItsCode(RouteKind kind) {
        assertThat(RouteKind.of(kind.code())).isEqualTo(kind);
    }

    @Test
    void areWrittenWithHyphens() {
        assertThat(Level.MBO_2.code()).isEqualTo("mbo-2");
        assertThat(Level.AD.code()).isEqualTo("ad");
        assertThat(Need.VOG.code()).isEqualTo("vog");
        assertThat(RouteKind.MBO_BBL.code()).isEqualTo("mbo-bbl");
        assertThat(RouteKind.ZIJ_INSTROOM.code()).isEqualTo("zij-instroom");
    }

    @Test
    void areNeverGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Level.of("mbo-5")).withMessageContaining("mbo-5");
        assertThatIllegalArgumentException().isThrownBy(() -> Need.of("moed")).withMessageContaining("moed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteKind.of("wo"))
                .withMessageContaining("wo");
    }
}
