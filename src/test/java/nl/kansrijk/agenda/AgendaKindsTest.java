package nl.kansrijk.agenda;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.Kind;
import org.junit.jupiter.api.Test;

/** What the check says about an event that an editor wrote. */
public class AgendaKindsTest {

    private static final Kind EVENT = new AgendaKinds().eventKind();

    @Test
    void findsNothingWrongWithAnOpenDay() {
        check(anOpenDay());
        check(anOpenDay().online());
        check(anOpenDay().forPeople(5000).with("closes", "2026-12-12"));
        check(anOpenDay().with("signup", "elders").with("link", "https://voorbeeld.nl/kom"));
    }

    @Test
    void wantsTheEndAfterTheStart() {
        check(anOpenDay().with("end", "10:00"), "end: dit is niet later dan het begin. Kijk de tijden na.");
        check(anOpenDay().with("end", "09:30"), "end: dit is niet later dan het begin. Kijk de tijden na.");
    }

    @Test
    void wantsALinkWhenSigningUpIsElsewhere() {
        check(
                anOpenDay().with("signup", "elders"),
                "signup: aanmelden gaat elders, maar 'link' ontbreekt. Zet het adres erbij.");
        check(
                anOpenDay().with("link", "https://voorbeeld.nl/kom"),
                "link: aanmelden gaat niet elders. Haal 'link' weg of kies 'elders'.");
    }

    @Test
    void wantsAPlaceUnlessItIsOnline() {
        check(anOpenDay().without("place"), "sort: 'place' ontbreekt. Zet erbij in welke plaats dit is.");
        check(anOpenDay().with("sort", "online"), "place: een online bijeenkomst heeft geen plaats. Haal die weg.");
    }

    @Test
    void wantsSigningUpToCloseBeforehand() {
        check(anOpenDay().with("closes", "2026-12-13"), "closes: dit is na de dag zelf. Kies een eerdere dag.");
    }

    @Test
    void wantsTimesAndNumbersThatExist() {
        assertThat(problems(anOpenDay().with("start", "24:00").document())).hasSize(1);
        assertThat(problems(anOpenDay().with("start", "9:30").document())).hasSize(1);
        assertThat(problems(anOpenDay().with("capacity", "0").document())).hasSize(1);
        assertThat(problems(anOpenDay().with("capacity", "5001").document())).hasSize(1);
        assertThat(problems(anOpenDay().with("link", "javascript:alert(1)").document()))
                .isNotEmpty();
    }

    private static void check(WrittenEvent event, String... expected) {
        assertThat(problems(event.document())).containsExactly(expected);
    }

    /** Everything wrong with an event. */
    public static List<String> problems(Document event) {
        var wrong = EVENT.fields().stream().flatMap(field -> {
            var value = event.fields().get(field.name());
            return value != null
                    ? field.problemsOf(value).stream()
                    : Stream.of(field.name() + " ontbreekt").filter(missing -> field.required());
        });
        var unknown = event.fields().keySet().stream()
                .filter(name -> EVENT.field(name).isEmpty());
        var alone = Stream.concat(wrong, unknown).toList();
        return alone.isEmpty()
                ? EVENT.rules().stream()
                        .flatMap(rule -> rule.check(event.fields()).stream())
                        .map(found -> "%s: %s".formatted(found.field(), found.sentence()))
                        .toList()
                : alone;
    }
}
