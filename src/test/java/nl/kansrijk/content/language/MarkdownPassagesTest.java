package nl.kansrijk.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.content.language.Passage.Role;
import org.junit.jupiter.api.Test;

class MarkdownPassagesTest {

    @Test
    void takesParagraphsApart() {
        texts("Een zin.\n\nNog een.", "Een zin.", "Nog een.");
    }

    @Test
    void takesItemsOfAListApart() {
        texts("Je leert:\n\n- lassen\n- meten", "Je leert:", "lassen", "meten");
        texts("1. Meld je aan.\n2. Kom langs.", "Meld je aan.", "Kom langs.");
    }

    @Test
    void readsPastMarkup() {
        texts("Een **dikke** en *schuine* `code`.", "Een dikke en schuine code.");
        texts("Kijk bij [de las](/beroepen/lasser \"Lasser\").", "Kijk bij de las.");
        texts("Dit \\* en &eacute;&eacute;n.", "Dit * en één.");
    }

    @Test
    void goesOnOverTheEndOfALine() {
        texts("Een zin op\ntwee regels.", "Een zin op twee regels.");
    }

    @Test
    void leavesOutTables() {
        texts("| a | b |\n|---|---|\n| c | d |");
    }

    @Test
    void tellsHeadingsFromText() {
        assertThat(MarkdownPassages.of("## 7.15 uur: de werkplaats in\n\nJe trekt je overall aan."))
                .extracting(Passage::role)
                .containsExactly(Role.HEADING, Role.RUNNING);
    }

    @Test
    void countsNoSentenceInAHeading() {
        assertThat(MarkdownPassages.of("## Wat doe je?").getFirst().sentences()).isEmpty();
    }

    @Test
    void knowsTheLineOfEveryPassage() {
        assertThat(MarkdownPassages.of("## Kop\n\nTekst.\n\n- een\n- twee"))
                .extracting(passage -> passage.place().line())
                .containsExactly(0, 2, 4, 5);
    }

    @Test
    void knowsTheLineWithinAPassage() {
        var passage = MarkdownPassages.of("Kop **en**\nstaart *van* een\nzin.").getFirst();

        assertThat(passage.placeInText(passage.text().indexOf("staart")).line()).isEqualTo(1);
        assertThat(passage.placeInText(passage.text().indexOf("zin")).line()).isEqualTo(2);
    }

    private static void texts(String markdown, String... texts) {
        assertThat(MarkdownPassages.of(markdown)).extracting(Passage::text).containsExactly(texts);
    }
}
