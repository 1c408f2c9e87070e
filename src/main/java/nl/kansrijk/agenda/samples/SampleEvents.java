package nl.kansrijk.agenda.samples;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One practice event per campaign, clearly labelled, in the weeks to come.
 *
 * <p>Only with the embedded database, beside the sample accounts. They are ordinary documents, as if made at the desk.
 */
@Component
public class SampleEvents {

    private static final String NOTICE =
            "Dit is een oefenactiviteit. Hij is niet echt: je kunt er het aanmelden mee uitproberen.";
    private static final String BODY = """
            Deze bijeenkomst bestaat niet. Hij staat hier zodat je kunt zien hoe aanmelden gaat: met een plek, met een \
            wachtlijst, en met een mail die je bevestiging brengt.

            Meld je gerust aan met een verzonnen naam. Afmelden kan met de link die je krijgt.
            """;

    private final Documents documents;
    private final Events events;
    private final Clock clock;
    private final boolean embedded;

    SampleEvents(
            Documents documents, Events events, Clock clock, @Value("${spring.datasource.url}") String databaseUrl) {
        this.documents = documents;
        this.events = events;
        this.clock = clock;
        this.embedded = databaseUrl.startsWith("jdbc:h2:");
    }

    /** Sees to it that each campaign has a practice event to come; does nothing with a production database. */
    public void prepare() {
        if (!embedded) {
            return;
        }
        prepare(Sector.ZORG, 14, Map.of("sort", "informatieavond", "place", "Utrecht", "venue", "Oefenstraat 1"));
        prepare(
                Sector.TECHNIEK,
                21,
                Map.of("sort", "meeloopdag", "place", "Eindhoven", "venue", "Oefenplein 2", "capacity", "2"));
        prepare(Sector.DEFENSIE, 28, Map.of("sort", "online", "capacity", "100"));
    }

    private void prepare(Sector sector, int daysAhead, Map<String, String> more) {
        var name = "oefenbijeenkomst-" + sector.code();
        var coming = events.coming(new Events.Choice(Optional.of(sector), Optional.empty())).stream()
                .anyMatch(event -> event.id().slug().startsWith(name));
        if (!coming) {
            var today = LocalDate.now(clock.withZone(Event.ZONE));
            var day = today.plusDays(daysAhead);
            documents.publish(document(name + "-" + day, sector, day, today, more), Origin.DESK, "voorbeeld-redacteur");
        }
    }

    private static Document document(
            String slug, Sector sector, LocalDate day, LocalDate today, Map<String, String> more) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", "Oefenbijeenkomst " + sector.code());
        fields.put("sector", sector.code());
        fields.put("summary", "Een oefenactiviteit om het aanmelden uit te proberen. Hij vindt niet echt plaats.");
        fields.put("date", day.toString());
        fields.put("start", "19:00");
        fields.put("end", "21:00");
        fields.put("organiser", "Kansrijk, om te oefenen");
        fields.put("signup", "hier");
        fields.put("notice", NOTICE);
        fields.put("accessible", List.of("Dit is een oefening, dus er is geen gebouw om in te komen."));
        fields.put("checked", today.toString());
        fields.putAll(more);
        return new Document(DocumentId.dutch("event", slug), fields, BODY);
    }
}
