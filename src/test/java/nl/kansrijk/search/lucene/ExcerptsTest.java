package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kansrijk.search.SearchResult.Excerpt;
import nl.kansrijk.search.lucene.dutch.Words;
import org.junit.jupiter.api.Test;

class ExcerptsTest {

    private static final String SUMMARY = "Je verbindt metaal met vuur.";
    private static final String TEXT = """
            Werkplaats
            Je draagt een kap. Je last buizen aan boord van een schip. Soms last je buiten.
            Vind je koud water erg?
            """;

    @Test
    void marksWordsTheirFormsAndTheirCompounds() {
        check("verpleegkundige", "Een [Verpleegkundige] helpt.");
        check("lassen", "Je leert [lassen] als [lasser].");
        check("ouderen", "Zorg voor [ouderen] en de [ouderenzorg].");
        check("dietist", "De [diëtist] eet mee.");
        check("ic", "Op de [IC] werk je, niet bij ict.");
    }

    @Test
    void leavesWordsAloneThatHoldOthersTogether() {
        check("werken met de handen", "Je moet met je [handen] [werken] in de bouw.");
    }

    @Test
    void showsTheSummaryWhenTheWordsAreInIt() {
        assertThat(passage("vuur", "Lasser", List.of())).isEqualTo("Je verbindt metaal met [vuur].");
    }

    @Test
    void showsTheSummaryWhenTheNameSaysItAll() {
        assertThat(passage("schip", "Op het schip", List.of())).isEqualTo(SUMMARY);
        assertThat(passage("schip", "Lasser", List.of("schiplasser", "schip"))).isEqualTo(SUMMARY);
    }

    @Test
    void showsTheSentenceWithMostOfTheWords() {
        assertThat(passage("buizen schip", "Lasser", List.of()))
                .isEqualTo("Je last [buizen] aan boord van een [schip].");
        assertThat(passage("water", "Lasser", List.of())).isEqualTo("Vind je koud [water] erg?");
    }

    @Test
    void showsTheSummaryWhenOnlyAHeadingHasTheWord() {
        assertThat(passage("werkplaats", "Lasser", List.of())).isEqualTo(SUMMARY);
    }

    @Test
    void cutsALongSentenceAroundItsFirstMark() {
        var words = "woord ".repeat(60);

        var shown = excerpts("schip").of("Lasser", List.of(), SUMMARY, words + "schip " + words + "einde.");

        assertThat(shown.text()).startsWith("…woord").endsWith("woord…").hasSizeLessThan(230);
        assertThat(bracketed(shown)).contains(" [schip] ");
    }

    @Test
    void marksNothingForNoWords() {
        assertThat(excerpts("").of("Lasser").marks()).isEmpty();
    }

    private static void check(String query, String marked) {
        assertThat(bracketed(excerpts(query).of(marked.replaceAll("[\\[\\]]", ""))))
                .as(query)
                .isEqualTo(marked);
    }

    private static String passage(String query, String title, List<String> names) {
        return bracketed(excerpts(query).of(title, names, SUMMARY, TEXT));
    }

    private static Excerpts excerpts(String query) {
        return new Excerpts(Excerpts.like(Words.of(query)));
    }

    private static String bracketed(Excerpt excerpt) {
        var text = new StringBuilder(excerpt.text());
        excerpt.marks().reversed().forEach(mark -> text.insert(mark.to(), "]").insert(mark.from(), "["));
        return text.toString();
    }
}
