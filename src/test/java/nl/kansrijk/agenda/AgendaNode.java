package nl.kansrijk.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kansrijk.MovingClock;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.signup.SignUpForm;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.agenda.signup.SigningUp;
import nl.kansrijk.agenda.signup.SigningUp.Outcome;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.Delivery;
import nl.kansrijk.mail.EmailAddress;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import nl.kansrijk.mail.PostOffice;
import nl.kansrijk.region.Places;
import nl.kansrijk.vault.TestVault;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** A node with an agenda and an outbox; several nodes may share a database. */
public final class AgendaNode {

    private final ApplicationContext node;

    private AgendaNode(ApplicationContext node) {
        this.node = node;
    }

    /** A node whose letters stay in the outbox. */
    public static AgendaNode on(TestDatabase database, MovingClock clock) {
        return start(database, clock, Map.of(), List.of());
    }

    /** A node whose letters go to a mail server. */
    public static AgendaNode sendingTo(PostOffice office, TestDatabase database, MovingClock clock) {
        return start(database, clock, Map.of("spring.mail.host", "localhost"), List.of(office.counter()));
    }

    private static AgendaNode start(
            TestDatabase database, MovingClock clock, Map<String, Object> settings, List<?> more) {
        var all = new java.util.HashMap<>(settings);
        all.put("kansrijk.mail.from", "Kansrijk <post@kansrijk.example>");
        all.put("kansrijk.address", "https://kansrijk.example");
        var parts = new ArrayList<Object>(List.of(
                clock,
                TestVault.open(),
                TestVault.boxes(database, clock),
                Outbox.class,
                Delivery.class,
                Documents.class,
                ChangeFeed.class,
                Places.class,
                Agenda.class));
        parts.addAll(more);
        return new AgendaNode(database.start(all, parts));
    }

    @Configuration
    @ComponentScan(
            basePackages = "nl.kansrijk.agenda",
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.agenda\\.(web|samples)\\..*"))
    static class Agenda {}

    public <T> T get(Class<T> type) {
        return node.getBean(type);
    }

    public EventId publish(WrittenEvent event) {
        get(Documents.class).publish(event.document(), Origin.DESK, "redacteur");
        return event.id();
    }

    public void withdraw(EventId event) {
        get(Documents.class).withdraw(DocumentId.dutch("event", event.slug()));
    }

    public Outcome signUp(EventId event, String name) {
        return signUp(event, name, 1);
    }

    public Outcome signUp(EventId event, String name, int people) {
        return get(SigningUp.class).signUp(event, form(name, people));
    }

    /** Signs somebody up and gives back the secret of the link. */
    public String tokenOf(EventId event, String name, int people) {
        return ((Outcome.SignedUp) signUp(event, name, people)).token();
    }

    public static SignUpForm form(String name, int people) {
        return new SignUpForm(name, address(name), people, java.util.Optional.empty(), Language.DUTCH);
    }

    public static EmailAddress address(String name) {
        return new EmailAddress(name.toLowerCase(java.util.Locale.ROOT) + "@voorbeeld.nl");
    }

    /** Names of who has a place, in order of arrival. */
    public List<String> placed(EventId event) {
        return get(SignUps.class).of(event).stream()
                .filter(signUp -> signUp.isPlaced())
                .map(signUp -> signUp.person().orElseThrow().name())
                .toList();
    }

    /** Names of who waits, in order of arrival. */
    public List<String> waiting(EventId event) {
        return get(SignUps.class).of(event).stream()
                .filter(signUp -> signUp.isWaiting())
                .map(signUp -> signUp.person().orElseThrow().name())
                .toList();
    }

    /** Letters to somebody, the oldest first. */
    public List<Letter> lettersTo(String name) {
        return get(Outbox.class).newest(0, 1_000).reversed().stream()
                .flatMap(put -> put.letter().stream())
                .filter(letter -> letter.to().equals(address(name)))
                .toList();
    }

    public List<String> subjectsTo(String name) {
        return lettersTo(name).stream().map(Letter::subject).toList();
    }
}
