package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.content.Kind.WrongLine;
import nl.kansrijk.search.Thesaurus.Entry;
import org.junit.jupiter.api.Test;

class ThesaurusLinesTest {

    @Test
    void readsAListBelowHeadings() {
        var lines = ThesaurusLines.of("## Zorg\n\n- zuster → verpleegkundige\n- vig = verzorgende ig\n");

        assertThat(lines.entries())
                .containsExactly(Entry.of("zuster → verpleegkundige"), Entry.of("vig = verzorgende ig"));
        assertThat(lines.wrong()).isEmpty();
    }

    @Test
    void namesEveryWrongLine() {
        var lines = ThesaurusLines.of("""
                - zuster → verpleegkundige
                broeder → verpleegkundige

                - bakker
                - Zusters, zuster → verpleegkundige
                - kok → chef
                """);

        assertThat(lines.wrong())
                .containsExactly(
                        new WrongLine(
                                2, "'broeder → verpleegkundige': begin elke regel met een streepje en een spatie."),
                        new WrongLine(
                                4,
                                "'bakker': zet er één pijl in (zuster → verpleegkundige) of alleen is-tekens (vig = verzorgende ig)."),
                        new WrongLine(
                                5,
                                "'Zusters, zuster → verpleegkundige': dat 'zuster' ook 'verpleegkundige' is, staat hierboven al. Haal er een weg."));
        assertThat(lines.entries()).containsExactly(Entry.of("zuster → verpleegkundige"), Entry.of("kok → chef"));
    }
}
