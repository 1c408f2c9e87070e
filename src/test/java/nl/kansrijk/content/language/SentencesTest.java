package nl.kansrijk.content.language;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.content.language.Sentences.Sentence;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void endsASentenceBeforeACapital() {
        sentences("Je last. Dan meet je.", "Je last.", "Dan meet je.");
        sentences("Durf je? Kijk mee.", "Durf je?", "Kijk mee.");
        sentences("Let op: Je hebt een bril nodig.", "Let op:", "Je hebt een bril nodig.");
        sentences("Je last. 'Goed zo', zegt ze.", "Je last.", "'Goed zo', zegt ze.");
        sentences("Je last. Één keer.", "Je last.", "Één keer.");
    }

    @Test
    void goesOnBeforeASmallLetter() {
        sentences("Let op: je hebt een bril nodig.", "Let op: je hebt een bril nodig.");
        sentences("Je leert lassen, meten enz. in de werkplaats.", "Je leert lassen, meten enz. in de werkplaats.");
    }

    @Test
    void goesOnAfterAnAbbreviation() {
        sentences("Je haalt bijv. VCA.", "Je haalt bijv. VCA.");
        sentences("Zie art. 3 en nr. 12.", "Zie art. 3 en nr. 12.");
        sentences("Je helpt dhr. Jansen (o.a. Henk).", "Je helpt dhr. Jansen (o.a. Henk).");
        sentences("Je werkt ca. 36 uur.", "Je werkt ca. 36 uur.");
    }

    @Test
    void keepsNumbersTogether() {
        sentences("Om 7.15 uur begin je.", "Om 7.15 uur begin je.");
        sentences("Er waren 125.000 mensen nodig.", "Er waren 125.000 mensen nodig.");
        sentences("Na 16.30 uur ruim je op. Dan ben je klaar.", "Na 16.30 uur ruim je op.", "Dan ben je klaar.");
    }

    @Test
    void leavesOutWhatHasNoWords() {
        sentences("… ?");
        sentences("");
    }

    @Test
    void countsWords() {
        words("Je werkt als mbo-verpleegkundige.", 4);
        words("'s Nachts zijn er foto's.", 5);
        words("Om 7.15 uur begin je.", 6);
        words("Zie https://kansrijk.nl", 4);
    }

    @Test
    void knowsWhereASentenceBegins() {
        assertThat(Sentences.of("Je last. Dan meet je."))
                .extracting(Sentence::start)
                .containsExactly(0, 9);
    }

    private static void sentences(String text, String... sentences) {
        assertThat(Sentences.of(text)).extracting(Sentence::text).containsExactly(sentences);
    }

    private static void words(String text, int count) {
        assertThat(Sentences.of(text).getFirst().words()).as(text).hasSize(count);
    }
}
