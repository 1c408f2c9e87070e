package nl.kansrijk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void makesParagraphsAndLists() {
        assertThat(Markdown.toHtml("Wat je doet.\n\n- lassen\n- *meten*")).isEqualToIgnoringNewLines("""
                        <p>Wat je doet.</p><ul><li>lassen</li><li><em>meten</em></li></ul>""");
    }

    @Test
    void keepsAnOrdinaryLink() {
        assertThat(Markdown.toHtml("[BIG](https://www.bigregister.nl/)"))
                .contains("href=\"https://www.bigregister.nl/\"");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(Markdown.toHtml("<script>alert(1)</script>\n\nTekst <b onclick=\"x()\">vet</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](JavaScript:alert(1))",
                "[klik](java&#115;cript:alert(1))",
                "<javascript:alert(1)>",
                "[klik](vbscript:msgbox(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik][x]\n\n[x]: javascript:alert(1)",
                "![beeld](javascript:alert(1))"
            })
    void disarmsLinksWithScripts(String markdown) {
        assertThat(Markdown.toHtml(markdown).toLowerCase(Locale.ROOT))
                .doesNotContainPattern("(href|src)=\"\\s*(javascript|vbscript|data):");
    }

    @Test
    void keepsQuotesInsideAnAddressHarmless() {
        assertThat(Markdown.toHtml("[klik](<https://a.nl/\" onmouseover=\"x()>)"))
                .doesNotContain("\" onmouseover");
    }

    @Test
    void leavesOnlyTheWords() {
        assertThat(Markdown.toText("""
                        ## Kop

                        Lees [dit](https://voorbeeld.example/pad) en
                        **dat** met `code`.

                        - een
                        - twee
                        """)).isEqualTo("Kop\nLees dit en dat met code.\neen\ntwee");
    }
}
