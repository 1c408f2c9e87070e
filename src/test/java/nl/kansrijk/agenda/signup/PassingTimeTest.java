package nl.kansrijk.agenda.signup;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.EndedEvents;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import org.junit.jupiter.api.Test;

/** What the passing of time does to the agenda. It is Saturday 21 November, the open day is on 12 December. */
@OnBothDatabases
class PassingTimeTest {

    private static final String REMINDER = "Tot gauw: Open dag techniek";
    private static final String NO_PLACE = "Er kwam geen plek vrij: Open dag techniek";
    private static final Duration UNTIL_IT_BEGINS = Duration.ofDays(21);
    private static final Duration TWO_DAYS_BEFORE = Duration.ofDays(19);

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final AgendaNode agenda;

    PassingTimeTest(TestDatabase database) {
        this.database = database;
        this.agenda = AgendaNode.on(database, clock);
    }

    @Test
    void remindsTwoDaysBeforeAndOnce() {
        var event = agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");
        clock.pass(TWO_DAYS_BEFORE.minusHours(1));
        remind();
        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(REMINDER);

        clock.pass(Duration.ofHours(1));
        remind();
        remind();
        AgendaNode.on(database, clock).get(Reminding.class).remind();

        assertThat(agenda.subjectsTo("Zoe")).filteredOn(REMINDER::equals).hasSize(1);
    }

    @Test
    void remindsNobodyWhoWaitsOrCancelled() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        var zoe = agenda.tokenOf(event, "Zoe", 1);
        agenda.get(Changing.class).cancel(zoe);
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        clock.pass(TWO_DAYS_BEFORE);
        remind();

        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(REMINDER);
        assertThat(agenda.subjectsTo("Ali")).contains(REMINDER);
        assertThat(agenda.subjectsTo("Bo")).doesNotContain(REMINDER);
    }

    @Test
    void doesNotRemindWhoHasJustSignedUp() {
        var event = agenda.publish(anOpenDay());
        clock.pass(TWO_DAYS_BEFORE);
        agenda.signUp(event, "Zoe");

        remind();

        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(REMINDER);
    }

    @Test
    void remindsAgainWhenTheDayWasMoved() {
        var event = agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");
        clock.pass(TWO_DAYS_BEFORE);
        remind();
        agenda.publish(anOpenDay().with("date", "2026-12-19"));

        clock.pass(Duration.ofDays(7));
        remind();

        assertThat(agenda.subjectsTo("Zoe")).filteredOn(REMINDER::equals).hasSize(2);
    }

    @Test
    void remindsTheOthersWhenOneCannotBeOpened() {
        var event = agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        var zoe = agenda.get(SignUps.class).of(event).getFirst();
        database.jdbc()
                .sql("update agenda_sign_up set sealed_address = 'damaged' where id = :id")
                .param("id", zoe.id())
                .update();

        clock.pass(TWO_DAYS_BEFORE);
        remind();

        assertThat(agenda.subjectsTo("Ali")).contains(REMINDER);
        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(REMINDER);
    }

    @Test
    void remindsTheOthersWhenOneFailsAndThatOneLater() {
        var event = agenda.publish(anOpenDay());
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        clock.pass(TWO_DAYS_BEFORE);

        var zoe = agenda.get(SignUps.class).of(event).getFirst();
        try (var failing = new FailingLetters(database, "agenda/%d/herinnering/%%".formatted(zoe.id()))) {
            remind();
        }

        assertThat(agenda.subjectsTo("Ali")).contains(REMINDER);
        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(REMINDER);
        remind();
        assertThat(agenda.subjectsTo("Zoe")).contains(REMINDER);
    }

    @Test
    void tellsWhoStillWaitsWhenItBeginsThatNoPlaceCameFree() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        agenda.get(Changing.class).cancel(agenda.tokenOf(event, "Bo", 1));
        clock.pass(UNTIL_IT_BEGINS.minusMinutes(1));
        agenda.signUp(event, "Late");
        tellWhoWaits();
        assertThat(agenda.subjectsTo("Ali")).doesNotContain(NO_PLACE);

        clock.pass(Duration.ofMinutes(1));
        tellWhoWaits();
        tellWhoWaits();
        AgendaNode.on(database, clock).get(WaitingInVain.class).tell();

        assertThat(agenda.subjectsTo("Ali")).filteredOn(NO_PLACE::equals).hasSize(1);
        assertThat(agenda.subjectsTo("Late")).filteredOn(NO_PLACE::equals).hasSize(1);
        assertThat(agenda.subjectsTo("Zoe")).doesNotContain(NO_PLACE);
        assertThat(agenda.subjectsTo("Bo")).doesNotContain(NO_PLACE);
        assertThat(agenda.lettersTo("Ali").getLast().body()).contains("https://kansrijk.example/agenda\n");
    }

    @Test
    void tellsNobodyOldNews() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");

        clock.pass(UNTIL_IT_BEGINS.plusDays(1));
        tellWhoWaits();

        assertThat(agenda.subjectsTo("Ali")).doesNotContain(NO_PLACE);
    }

    @Test
    void tellsAgainWhenWhatHadBegunWasMoved() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        clock.pass(UNTIL_IT_BEGINS);
        tellWhoWaits();
        agenda.publish(anOpenDay().forPeople(1).with("date", "2026-12-13"));
        tellWhoWaits();

        clock.pass(Duration.ofDays(1));
        tellWhoWaits();

        assertThat(agenda.subjectsTo("Ali")).filteredOn(NO_PLACE::equals).hasSize(2);
    }

    @Test
    void erasesSignUpsThirtyDaysAfterTheEvent() {
        var event = agenda.publish(anOpenDay());
        var token = agenda.tokenOf(event, "Zoe", 1);
        clock.pass(Duration.ofDays(21).plusHours(4).plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(agenda.get(Erasing.class).erase()).isZero();

        clock.pass(Duration.ofSeconds(1));

        assertThat(agenda.get(Erasing.class).erase()).isOne();
        assertThat(agenda.get(SignUps.class).find(token)).isEmpty();
    }

    @Test
    void tellsOnceThatAnEventIsOver() {
        var event = agenda.publish(anOpenDay());
        agenda.publish(anOpenDay("later").with("date", "2027-01-09"));
        var before = agenda.get(ChangeFeed.class).latest();
        agenda.get(EndedEvents.class).announce();
        assertThat(agenda.get(ChangeFeed.class).latest()).isEqualTo(before);

        clock.pass(Duration.ofDays(22));
        agenda.get(EndedEvents.class).announce();
        AgendaNode.on(database, clock).get(EndedEvents.class).announce();

        assertThat(agenda.get(ChangeFeed.class).after(before))
                .containsExactly(new Change(before + 1, "event", event.slug()));
        assertThat(agenda.get(Events.class).coming(Events.Choice.ALL))
                .extracting(coming -> coming.id().slug())
                .containsExactly("later");
    }

    private void tellWhoWaits() {
        agenda.get(WaitingInVain.class).tell();
    }

    private void remind() {
        agenda.get(Reminding.class).remind();
    }
}
