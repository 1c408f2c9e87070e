package nl.kansrijk.agenda.signup;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.mail.Delivery;
import nl.kansrijk.mail.PostOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class EventNewsTest {

    private final MovingClock clock = new MovingClock();
    private final PostOffice office = PostOffice.open();
    private final TestDatabase database;
    private final AgendaNode agenda;

    EventNewsTest(TestDatabase database) {
        this.database = database;
        agenda = AgendaNode.sendingTo(office, database, clock);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void tellsThatTheTimeWasMoved() {
        var event = anEventWithZoe();

        agenda.publish(anOpenDay().with("start", "11:00"));

        var letter = agenda.lettersTo("Zoe").getLast();
        assertThat(letter.subject()).isEqualTo("Let op, dit is veranderd: Open dag techniek");
        assertThat(letter.body()).contains("11.00 tot 14.00 uur");
        assertThat(letter.calendar().orElseThrow()).contains("SEQUENCE:1");
        assertThat(agenda.placed(event)).containsExactly("Zoe");
    }

    @Test
    void tellsNothingWhenOnlyTheTextChanged() {
        anEventWithZoe();

        agenda.publish(anOpenDay().with("summary", "Nog mooier gezegd."));

        assertThat(agenda.subjectsTo("Zoe")).hasSize(1);
    }

    @Test
    void tellsThatItDoesNotTakePlaceAndForgetsWhoWasComing() {
        var event = anEventWithZoe();

        agenda.withdraw(event);

        var letter = agenda.lettersTo("Zoe").getLast();
        assertThat(letter.subject()).isEqualTo("Gaat niet door: Open dag techniek");
        assertThat(letter.calendar().orElseThrow()).contains("STATUS:CANCELLED");
        assertThat(agenda.get(SignUps.class).of(event)).isEmpty();
    }

    @Test
    void tellsTheOthersWhenOneFails() {
        var event = anEventWithZoe();
        agenda.signUp(event, "Ali");
        var zoe = agenda.get(SignUps.class).of(event).getFirst();

        try (var failing = new FailingLetters(database, "agenda/%d/%%/%%".formatted(zoe.id()))) {
            agenda.publish(anOpenDay().with("start", "11:00"));
            agenda.withdraw(event);
        }

        assertThat(agenda.subjectsTo("Ali"))
                .endsWith("Let op, dit is veranderd: Open dag techniek", "Gaat niet door: Open dag techniek");
        assertThat(agenda.subjectsTo("Zoe")).hasSize(1);
        assertThat(agenda.placed(event)).as("not told, so not forgotten").containsExactly("Zoe");
    }

    @Test
    void saysNothingAboutWhatIsOver() {
        var event = anEventWithZoe();
        clock.pass(Duration.ofDays(25));

        agenda.withdraw(event);

        assertThat(agenda.subjectsTo("Zoe")).hasSize(1);
    }

    @Test
    void startsAfreshWhenItTakesPlaceAfterAll() {
        var event = anEventWithZoe();
        agenda.withdraw(event);

        agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");

        assertThat(agenda.placed(event)).containsExactly("Zoe");
    }

    @Test
    void showsTheOrganiserWhoseMailDidNotArrive() {
        office.doesNotKnow(AgendaNode.address("Zoe").value());
        var event = anEventWithZoe();
        agenda.signUp(event, "Ali");

        agenda.get(Delivery.class).round();

        assertThat(agenda.get(SignUps.class).of(event))
                .extracting(SignUp::unreachable)
                .containsExactly(true, false);
        assertThat(office.arrived()).containsExactly("Je hebt een plek: Open dag techniek");
    }

    private EventId anEventWithZoe() {
        var event = agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");
        return event;
    }
}
