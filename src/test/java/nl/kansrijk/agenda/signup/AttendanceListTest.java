package nl.kansrijk.agenda.signup;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.design.Language;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class AttendanceListTest {

    private final AgendaNode agenda;
    private final EventId event;

    AttendanceListTest(TestDatabase database) {
        agenda = AgendaNode.on(database, new MovingClock());
        event = agenda.publish(anOpenDay().forPeople(3));
    }

    @Test
    void startsWithAMarkThatSpreadsheetsKnow() {
        assertThat(agenda.get(AttendanceList.class).of(event)).startsWith("\uFEFFNaam,");
    }

    @Test
    void tellsWhoComesAndWhatTheyNeed() {
        signUp("Zoe", 2, "Plek voor rolstoel, \"breed\"\nen een tolk");
        signUp("Ali", 2, "");

        assertThat(rows())
                .containsExactly(
                        List.of("Naam", "E-mail", "Aantal", "Stand", "Wensen", "Mail"),
                        List.of(
                                "Zoe",
                                "zoe@voorbeeld.nl",
                                "2",
                                "plek",
                                "Plek voor rolstoel, \"breed\"\nen een tolk",
                                ""),
                        List.of("Ali", "ali@voorbeeld.nl", "2", "wachtlijst", "", ""));
    }

    @Test
    void isNoFormulaWhateverSomebodyTyped() {
        for (var typed : List.of("=1+1", "+31", "-2", "@som(a1)", "\t=1", " =cmd|' /C calc'!A0", "＝1", "\n=1")) {
            signUp("Gast" + Math.abs(typed.hashCode()), 1, typed);
        }

        assertThat(rows().subList(1, 9))
                .extracting(row -> row.get(4))
                .allSatisfy(wishes -> assertThat(wishes).startsWith("'"));
    }

    @Test
    void isNoFormulaWhereASpreadsheetStartsACell() {
        signUp("Zoe", 1, "Graag;=1+1");
        signUp("Ali", 1, "Graag,\"=1+1\"");

        assertThat(rows().subList(1, 3))
                .extracting(row -> row.get(4))
                .containsExactly("Graag;'=1+1", "Graag,'\"=1+1\"");
    }

    private void signUp(String name, int people, String wishes) {
        agenda.get(SigningUp.class)
                .signUp(
                        event,
                        new SignUpForm(
                                name,
                                AgendaNode.address(name),
                                people,
                                Optional.of(wishes).filter(text -> !text.isEmpty()),
                                Language.DUTCH));
    }

    private List<List<String>> rows() {
        var file = agenda.get(AttendanceList.class).of(event).substring(1);
        return CsvReader.builder().ofCsvRecord(file).stream()
                .map(row -> row.getFields())
                .toList();
    }
}
