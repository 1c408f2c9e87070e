package nl.kansrijk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kansrijk.content.Field.Choice;
import nl.kansrijk.content.Field.Code;
import nl.kansrijk.content.Field.Day;
import nl.kansrijk.content.Field.Group;
import nl.kansrijk.content.Field.Picture;
import nl.kansrijk.content.Field.Reference;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.SourceKey;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Field.Type;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void namesItselfInAProblem() {
        assertThat(Field.required("title", new Text(3)).problemsOf("Lasser"))
                .containsExactly("Veld 'title': de tekst is 6 tekens, hoogstens 3 mag. Maak hem korter.");
    }

    @Nested
    class OfText {

        private final Text text = new Text(6);

        @Test
        void takesWhatJustFits() {
            check(text, "Lasser");
        }

        @Test
        void refusesOneLetterMore() {
            check(text, "Lassers", "de tekst is 7 tekens, hoogstens 6 mag. Maak hem korter.");
        }

        @Test
        void refusesNothing() {
            check(text, "  ", "dit is leeg. Vul het in of haal de regel weg.");
        }

        @Test
        void refusesAList() {
            check(text, List.of("Lasser"), "hier hoort tekst, geen lijst.");
        }

        @Test
        void refusesASecondLine() {
            check(text, "las\nser", "dit zijn meer regels. Zet het op één regel.");
        }
    }

    @Nested
    class OfAPicture {

        private final Picture picture = new Picture("glyphs");

        @Test
        void takesOneThatComesWithThePortal() {
            check(picture, "briefcase");
        }

        @Test
        void refusesOneThatDoesNot() {
            check(
                    picture,
                    "draak",
                    "'draak' is geen tekening die we hebben. Kies er een uit src/main/resources/glyphs/.");
        }

        @Test
        void refusesAPathOutOfItsFolder() {
            check(
                    picture,
                    "../scenes/home",
                    "'../scenes/home' is geen tekening die we hebben. Kies er een uit src/main/resources/glyphs/.");
        }

        @Test
        void refusesAList() {
            assertThat(picture.problemsOf(List.of("briefcase"))).hasSize(1);
        }
    }

    @Nested
    class OfACode {

        private final Code crebo = new Code("\\d{5}", "25480");

        @Test
        void takesTheForm() {
            check(crebo, "25480");
        }

        @Test
        void refusesADigitTooFew() {
            check(crebo, "2548", "'2548' heeft niet de goede vorm. Zo wel: 25480.");
        }

        @Test
        void refusesMoreAfterTheForm() {
            check(crebo, "25480x", "'25480x' heeft niet de goede vorm. Zo wel: 25480.");
        }

        @Test
        void refusesAList() {
            check(crebo, List.of("25480"), "'[25480]' heeft niet de goede vorm. Zo wel: 25480.");
        }
    }

    @Nested
    class OfAChoice {

        private final Choice sector = new Choice(List.of("zorg", "techniek"));

        @Test
        void takesAnOption() {
            check(sector, "zorg");
        }

        @Test
        void refusesAnotherWord() {
            check(sector, "Zorg", "'Zorg' kan niet. Kies uit: zorg, techniek.");
        }
    }

    @Nested
    class OfADay {

        private final Day day = new Day();

        @Test
        void takesADay() {
            check(day, "2026-11-21");
        }

        @Test
        void takesALeapDay() {
            check(day, "2028-02-29");
        }

        @Test
        void refusesADayThatIsNotInTheCalendar() {
            check(day, "2026-02-29", "'2026-02-29' is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.");
        }

        @Test
        void refusesAnotherOrder() {
            check(day, "21-11-2026", "'21-11-2026' is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.");
        }
    }

    @Nested
    class OfSeveral {

        private final Several words = new Several(2, 3, new Text(6));

        @Test
        void takesAsManyAsItMay() {
            check(words, List.of("een", "twee", "drie"));
        }

        @Test
        void refusesTooFew() {
            check(words, List.of("een"), "er staan 1 waarden, het moeten er 2 tot 3 zijn.");
        }

        @Test
        void refusesTooMany() {
            check(words, List.of("een", "twee", "drie", "vier"), "er staan 4 waarden, het moeten er 2 tot 3 zijn.");
        }

        @Test
        void refusesTheSameTwice() {
            check(words, List.of("een", "een"), "een waarde staat er dubbel in. Haal er een weg.");
        }

        @Test
        void refusesWhatEachWouldRefuse() {
            check(words, List.of("een", " "), "dit is leeg. Vul het in of haal de regel weg.");
        }

        @Test
        void refusesASingleText() {
            check(words, "een", "hier hoort een lijst.");
        }
    }

    @Nested
    class OfAReference {

        @Test
        void takesASlug() {
            check(new Reference("course"), "mbo-lassen");
        }

        @Test
        void refusesAFileName() {
            check(
                    new Reference("course"),
                    "mbo-lassen.md",
                    "'mbo-lassen.md' is geen verwijzing. Gebruik de bestandsnaam zonder .md.");
        }

        @Test
        void refusesASourceThatIsNotAKey() {
            check(new SourceKey(), "DUO 2019", "'DUO 2019' is geen bron. Gebruik een sleutel uit SOURCES.md.");
        }
    }

    @Nested
    class OfAGroup {

        private final Group figure =
                new Group(List.of(Field.required("value", new Text(6)), Field.optional("source", new SourceKey())));

        @Test
        void takesItsFields() {
            check(figure, Map.of("value", "5 %", "source", "duo"));
        }

        @Test
        void takesItWithoutWhatIsOptional() {
            check(figure, Map.of("value", "5 %"));
        }

        @Test
        void refusesItWithoutWhatIsRequired() {
            check(figure, Map.of("source", "duo"), "'value' ontbreekt.");
        }

        @Test
        void refusesANameItDoesNotKnow() {
            check(figure, Map.of("value", "5 %", "jaar", "2019"), "'jaar' kennen we hier niet. Haal het weg.");
        }

        @Test
        void refusesABadValueByItsName() {
            check(
                    figure,
                    Map.of("value", "ongeveer 5 %"),
                    "Veld 'value': de tekst is 12 tekens, hoogstens 6 mag. Maak hem korter.");
        }

        @Test
        void refusesText() {
            check(figure, "5 %", "hier horen waarden met namen: value, source.");
        }
    }

    private static void check(Type type, Object value, String... problems) {
        assertThat(type.problemsOf(value)).containsExactly(problems);
    }
}
