package nl.kansrijk.agenda.signup;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Typed;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class WaitingListTest {

    private static final int CAPACITY = 7;
    private static final int STEPS = 60;

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final AgendaNode agenda;

    WaitingListTest(TestDatabase database) {
        this.database = database;
        agenda = AgendaNode.on(database, clock);
    }

    @Test
    void movesUpWhenSomebodyCancels() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        var zoe = agenda.tokenOf(event, "Zoe", 1);
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        agenda.get(Changing.class).cancel(zoe);

        assertThat(agenda.placed(event)).containsExactly("Ali");
        assertThat(agenda.waiting(event)).containsExactly("Bo");
        assertThat(agenda.subjectsTo("Ali")).endsWith("Goed nieuws, je hebt een plek: Open dag techniek");
        assertThat(agenda.lettersTo("Ali").getLast().calendar()).isPresent();
        assertThat(agenda.subjectsTo("Bo")).hasSize(1);
        assertThat(agenda.subjectsTo("Zoe")).endsWith("Je bent afgemeld: Open dag techniek");
    }

    @Test
    void whoCannotBeOpenedHoldsNobodyUp() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        var zoe = agenda.tokenOf(event, "Zoe", 1);
        var ali = agenda.tokenOf(event, "Ali", 1);
        agenda.signUp(event, "Bo");
        var damaged = agenda.get(SignUps.class).find(ali).orElseThrow();
        database.jdbc()
                .sql("update agenda_sign_up set sealed_name = 'damaged' where id = :id")
                .param("id", damaged.id())
                .update();

        agenda.get(Changing.class).cancel(zoe);
        assertThat(agenda.get(SignUps.class).find(ali))
                .hasValueSatisfying(signUp -> assertThat(signUp.isPlaced()).isTrue());
        agenda.get(Changing.class).putOff(damaged.id());

        assertThat(agenda.placed(event)).containsExactly("Bo");
    }

    @Test
    void aLargePartyKeepsItsTurnUntilThereIsRoom() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        var one = agenda.tokenOf(event, "Zoe", 2);
        var two = agenda.tokenOf(event, "Ali", 2);
        agenda.signUp(event, "Familie", 4);
        agenda.signUp(event, "Bo", 1);

        agenda.get(Changing.class).cancel(one);
        assertThat(agenda.waiting(event)).containsExactly("Familie", "Bo");

        agenda.get(Changing.class).cancel(two);
        assertThat(agenda.placed(event)).containsExactly("Familie");
        assertThat(agenda.waiting(event)).containsExactly("Bo");
    }

    @Test
    void aPartyThatGetsSmallerMayFitAtOnce() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        agenda.signUp(event, "Zoe", 3);
        var family = agenda.tokenOf(event, "Familie", 2);

        assertThat(change(family, "1", "")).isEmpty();

        assertThat(agenda.placed(event)).containsExactly("Zoe", "Familie");
    }

    @Test
    void aPartyThatGetsSmallerLeavesRoomForOthers() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        var family = agenda.tokenOf(event, "Familie", 4);
        agenda.signUp(event, "Zoe", 2);

        change(family, "2", "een tolk");

        assertThat(agenda.placed(event)).containsExactly("Familie", "Zoe");
        assertThat(agenda.get(SignUps.class)
                        .find(family)
                        .orElseThrow()
                        .person()
                        .orElseThrow()
                        .wishes())
                .contains("een tolk");
    }

    @Test
    void nobodyTakesMorePlacesThroughTheBackDoor() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        var zoe = agenda.tokenOf(event, "Zoe", 1);

        assertThat(change(zoe, "2", "")).containsOnlyKeys(SignUpForm.PEOPLE);
    }

    @Test
    void cancellingTwiceMovesUpOnce() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        var zoe = agenda.tokenOf(event, "Zoe", 1);
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        agenda.get(Changing.class).cancel(zoe);
        agenda.get(Changing.class).cancel(zoe);

        assertThat(agenda.placed(event)).containsExactly("Ali");
    }

    @Test
    void whoCancelledIsForgottenAndMayComeBackAtTheEnd() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        var zoe = agenda.tokenOf(event, "Zoe", 1);
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");
        agenda.get(Changing.class).cancel(zoe);

        assertThat(agenda.get(SignUps.class).find(zoe).orElseThrow().person()).isEmpty();
        agenda.signUp(event, "Zoe");

        assertThat(agenda.waiting(event)).containsExactly("Bo", "Zoe");
    }

    @Test
    void movesUpWhenTheOrganiserTakesSomebodyOff() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");

        agenda.get(Changing.class)
                .putOff(agenda.get(SignUps.class).of(event).getFirst().id());

        assertThat(agenda.placed(event)).containsExactly("Ali");
        assertThat(agenda.subjectsTo("Zoe")).endsWith("Je staat niet meer op de lijst: Open dag techniek");
    }

    @Test
    void movesUpWhenThereIsMoreRoom() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        agenda.publish(anOpenDay().forPeople(2));

        assertThat(agenda.placed(event)).containsExactly("Zoe", "Ali");
        assertThat(agenda.waiting(event)).containsExactly("Bo");
    }

    @Test
    void aPartyThatCanNeverFitAnymoreHoldsNobodyUp() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        var zoe = agenda.tokenOf(event, "Zoe", 2);
        agenda.signUp(event, "Familie", 4);
        agenda.signUp(event, "Bo", 1);
        agenda.publish(anOpenDay().forPeople(3));

        agenda.get(Changing.class).cancel(zoe);

        assertThat(agenda.placed(event)).containsExactly("Bo");
        assertThat(agenda.waiting(event)).containsExactly("Familie");
    }

    @Test
    void tellsWhichEventsAreFull() {
        var full = agenda.publish(anOpenDay("vol").forPeople(1));
        var room = agenda.publish(anOpenDay("ruimte").forPeople(2));
        var endless = agenda.publish(anOpenDay("eindeloos"));
        var closed = agenda.publish(anOpenDay("gesloten").forPeople(1));
        List.of(full, room, endless, closed).forEach(event -> agenda.signUp(event, "Zoe"));
        agenda.publish(anOpenDay("gesloten").forPeople(1).with("closes", "2026-11-20"));

        assertThat(agenda.get(SignUps.class).full(agenda.get(Events.class).coming(Events.Choice.ALL), clock.instant()))
                .containsExactly(full);
        assertThat(agenda.get(SignUps.class).full(List.of(), clock.instant())).isEmpty();
    }

    /** Whatever people do, in whatever order: never too full, and nobody passes who came before. */
    @RepeatedTest(8)
    void staysFair(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var event = agenda.publish(anOpenDay().forPeople(CAPACITY));
        var tokens = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            if (tokens.isEmpty() || random.nextInt(5) < 3) {
                tokens.add(agenda.tokenOf(event, "Gast" + step, 1 + random.nextInt(4)));
            } else if (random.nextBoolean()) {
                agenda.get(Changing.class).cancel(tokens.remove(random.nextInt(tokens.size())));
            } else {
                change(tokens.get(random.nextInt(tokens.size())), "1", "");
            }
            assertFair(event, tokens.size());
        }
    }

    private void assertFair(EventId event, int expected) {
        var all = agenda.get(SignUps.class).of(event);
        var placed = all.stream().filter(SignUp::isPlaced).toList();
        var waiting = all.stream().filter(SignUp::isWaiting).toList();
        var free = CAPACITY - placed.stream().mapToInt(SignUp::people).sum();
        var written = agenda.get(Events.class).find(event).orElseThrow();
        assertThat(agenda.get(SignUps.class)
                        .full(List.of(written), clock.instant())
                        .contains(event))
                .as("the list and the page agree on who can still come")
                .isEqualTo(agenda.get(SignUps.class).free(written) == 0);
        assertThat(all).as("nobody is lost").hasSize(expected);
        assertThat(free).as("never too full").isNotNegative();
        assertThat(waiting).isSortedAccordingTo(Comparator.comparingInt(SignUp::turn));
        if (!waiting.isEmpty()) {
            assertThat(waiting.getFirst().people())
                    .as("the first in line is let in as soon as it fits")
                    .isGreaterThan(free);
            assertThat(placed)
                    .as("nobody passed the first in line")
                    .allMatch(signUp -> signUp.turn() < waiting.getFirst().turn());
        }
    }

    private Map<String, String> change(String token, String people, String wishes) {
        var typed = new Typed(Map.of(SignUpForm.PEOPLE, people, SignUpForm.WISHES, wishes));
        return agenda.get(Changing.class).change(token, typed, Language.DUTCH);
    }
}
