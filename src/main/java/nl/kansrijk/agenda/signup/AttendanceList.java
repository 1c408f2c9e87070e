package nl.kansrijk.agenda.signup;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.signup.SignUp.Person;
import org.springframework.stereotype.Component;

/** Who comes, as CSV for a spreadsheet. */
@Component
public class AttendanceList {

    /** In place of a name: the sign-up is damaged, or its key is gone. */
    public static final String UNOPENABLE = "niet te openen";

    /** Tells spreadsheets that this is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Where a spreadsheet would take the rest for a formula; in Dutch, it may start a cell at a semicolon. */
    private static final Pattern FORMULA = Pattern.compile("(^|[;,\t\n])(?=[\\s\"]*[=+\\-@＝＋－＠])");

    private final SignUps signUps;

    AttendanceList(SignUps signUps) {
        this.signUps = signUps;
    }

    /** The list of an event: first who has a place, then who waits, in order of arrival. */
    public String of(EventId event) {
        var file = new StringWriter();
        file.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord("Naam", "E-mail", "Aantal", "Stand", "Wensen", "Mail");
            signUps.of(event).forEach(signUp -> csv.writeRecord(row(signUp)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private static List<String> row(SignUp signUp) {
        return List.of(
                harmless(signUp.person().map(Person::name).orElse(UNOPENABLE)),
                harmless(signUp.person().map(person -> person.address().value()).orElse("")),
                String.valueOf(signUp.people()),
                signUp.isPlaced() ? "plek" : "wachtlijst",
                harmless(signUp.person().flatMap(Person::wishes).orElse("")),
                signUp.unreachable() ? "kwam niet aan" : "");
    }

    /** An apostrophe makes a spreadsheet show the text as it is. */
    private static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("$1'");
    }
}
