package nl.kansrijk.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kansrijk.MovingClock;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.vault.TestVault;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A node with an outbox; several nodes may share a database. */
record MailNode(Outbox outbox, Delivery delivery, Heard heard, TransactionTemplate transaction) {

    /** A node whose letters go to a mail server. */
    static MailNode sendingTo(PostOffice office, TestDatabase database, MovingClock clock) {
        return start(database, clock, Map.of("spring.mail.host", "localhost"), List.of(office.counter()));
    }

    /** A node without a mail server. */
    static MailNode keeping(TestDatabase database, MovingClock clock) {
        return start(database, clock, Map.of(), List.of());
    }

    private static MailNode start(
            TestDatabase database, MovingClock clock, Map<String, Object> settings, List<?> more) {
        var all = new java.util.HashMap<>(settings);
        all.put("kansrijk.mail.from", "Kansrijk <post@kansrijk.example>");
        var parts = new ArrayList<Object>(List.of(
                clock, TestVault.open(), TestVault.boxes(database, clock), new Heard(), Outbox.class, Delivery.class));
        parts.addAll(more);
        var node = database.start(all, parts);
        return new MailNode(
                node.getBean(Outbox.class),
                node.getBean(Delivery.class),
                node.getBean(Heard.class),
                database.transaction());
    }

    boolean put(Letter letter) {
        return Boolean.TRUE.equals(transaction.execute(status -> outbox.put(letter)));
    }

    Outbox.Put newest() {
        return outbox.newest(0, 1).getFirst();
    }

    /** What the outbox told the rest of the portal. */
    static class Heard {

        final List<Object> events = new CopyOnWriteArrayList<>();
        private volatile String trap = "";

        /** From now on hearing that this letter was sent goes wrong. */
        void fallsOverAt(String reason) {
            trap = reason;
        }

        @EventListener
        void on(LetterSent event) {
            if (event.reason().equals(trap)) {
                throw new IllegalStateException("fell over");
            }
            events.add(event);
        }

        @EventListener
        void on(LetterRefused event) {
            events.add(event);
        }
    }
}
