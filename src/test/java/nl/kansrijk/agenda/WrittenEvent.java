package nl.kansrijk.agenda;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;

/** An event as an editor writes it: an open day on Saturday 12 December 2026, unless a test says otherwise. */
public final class WrittenEvent {

    private final String slug;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private WrittenEvent(String slug) {
        this.slug = slug;
        with("title", "Open dag techniek")
                .with("sort", "open-dag")
                .with("sector", "techniek")
                .with("summary", "Kijk rond in de werkplaats.")
                .with("date", "2026-12-12")
                .with("start", "10:00")
                .with("end", "14:00")
                .with("place", "Utrecht")
                .with("venue", "Werkplaats, Vondellaan 1")
                .with("organiser", "Techniek voor iedereen")
                .with("signup", "hier")
                .with("checked", "2026-11-21");
    }

    public static WrittenEvent anOpenDay() {
        return new WrittenEvent("open-dag-techniek");
    }

    public static WrittenEvent anOpenDay(String slug) {
        return new WrittenEvent(slug);
    }

    public WrittenEvent with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public WrittenEvent without(String field) {
        fields.remove(field);
        return this;
    }

    public WrittenEvent forPeople(int capacity) {
        return with("capacity", String.valueOf(capacity));
    }

    public WrittenEvent online() {
        return without("place").without("venue").with("sort", "online");
    }

    public EventId id() {
        return new EventId(slug);
    }

    public Document document() {
        return new Document(DocumentId.dutch("event", slug), fields, "Je ziet wat je er leert.");
    }
}
