package nl.kansrijk.agenda;

import static nl.kansrijk.content.Field.optional;
import static nl.kansrijk.content.Field.required;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Field.Choice;
import nl.kansrijk.content.Field.Code;
import nl.kansrijk.content.Field.Day;
import nl.kansrijk.content.Field.Reference;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.SourceKey;
import nl.kansrijk.content.Field.TableValue;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Kind;
import nl.kansrijk.content.Kind.Wrong;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kind of document this module owns. */
@Configuration
class AgendaKinds {

    static final String EVENT = "event";

    private static final Text SENTENCE = new Text(200);
    private static final Code TIME = new Code("([01]\\d|2[0-3]):[0-5]\\d", "19:30");
    private static final Choice SORT =
            new Choice(Stream.of(EventSort.values()).map(EventSort::code).toList());
    private static final Choice SECTOR =
            new Choice(Stream.of(Sector.values()).map(Sector::code).toList());
    private static final Choice WAY =
            new Choice(Stream.of(SignUpWay.values()).map(SignUpWay::code).toList());

    @Bean
    Kind eventKind() {
        return Kind.named(EVENT, "activiteit", "events")
                .with(
                        required("title", new Text(80)),
                        required("sort", SORT),
                        required("sector", SECTOR),
                        required("summary", new Text(180)),
                        required("date", new Day()),
                        required("start", TIME),
                        required("end", TIME),
                        optional("place", new TableValue("postcodes", "place", 80)),
                        optional("venue", SENTENCE),
                        required("organiser", new Text(120)),
                        optional("provider", new Code("[a-z0-9]+(-[a-z0-9]+)*", "albeda")),
                        optional("capacity", new Code("[1-4]\\d{3}|5000|[1-9]\\d{0,2}", "40, en hoogstens 5000")),
                        required("signup", WAY),
                        optional("link", new Code("https://\\S{4,300}", "https://www.voorbeeld.nl/aanmelden")),
                        optional("closes", new Day()),
                        optional("notice", SENTENCE),
                        optional("accessible", new Several(1, 8, SENTENCE)),
                        optional("occupations", new Several(1, 8, new Reference("occupation"))),
                        optional("sources", new Several(1, 10, new SourceKey())),
                        required("checked", new Day()))
                .checkedBy(
                        AgendaKinds::endAfterStart,
                        AgendaKinds::linkWhenElsewhere,
                        AgendaKinds::placeUnlessOnline,
                        AgendaKinds::closesBeforehand)
                .build();
    }

    private static Optional<Wrong> endAfterStart(Map<String, Object> fields) {
        return text(fields, "end").compareTo(text(fields, "start")) > 0
                ? Optional.empty()
                : Optional.of(new Wrong("end", "dit is niet later dan het begin. Kijk de tijden na."));
    }

    private static Optional<Wrong> linkWhenElsewhere(Map<String, Object> fields) {
        var elsewhere = text(fields, "signup").equals(SignUpWay.ELSEWHERE.code());
        if (elsewhere == fields.containsKey("link")) {
            return Optional.empty();
        }
        return Optional.of(
                elsewhere
                        ? new Wrong("signup", "aanmelden gaat elders, maar 'link' ontbreekt. Zet het adres erbij.")
                        : new Wrong("link", "aanmelden gaat niet elders. Haal 'link' weg of kies 'elders'."));
    }

    private static Optional<Wrong> placeUnlessOnline(Map<String, Object> fields) {
        var online = text(fields, "sort").equals(EventSort.ONLINE.code());
        if (online != fields.containsKey("place")) {
            return Optional.empty();
        }
        return Optional.of(
                online
                        ? new Wrong("place", "een online bijeenkomst heeft geen plaats. Haal die weg.")
                        : new Wrong("sort", "'place' ontbreekt. Zet erbij in welke plaats dit is."));
    }

    private static Optional<Wrong> closesBeforehand(Map<String, Object> fields) {
        return fields.containsKey("closes") && text(fields, "closes").compareTo(text(fields, "date")) > 0
                ? Optional.of(new Wrong("closes", "dit is na de dag zelf. Kies een eerdere dag."))
                : Optional.empty();
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.get(name));
    }
}
