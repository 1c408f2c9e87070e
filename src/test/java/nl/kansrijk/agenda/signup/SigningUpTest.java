package nl.kansrijk.agenda.signup;

import static nl.kansrijk.agenda.WrittenEvent.anOpenDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.Event.SignUpNow;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.signup.SignUp.State;
import nl.kansrijk.agenda.signup.SigningUp.Outcome;
import nl.kansrijk.design.Language;
import nl.kansrijk.mail.Letter;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SigningUpTest {

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final AgendaNode agenda;

    SigningUpTest(TestDatabase database) {
        this.database = database;
        this.agenda = AgendaNode.on(database, clock);
    }

    @Test
    void givesAPlaceWhileThereIsRoom() {
        var event = agenda.publish(anOpenDay().forPeople(2));

        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        assertThat(agenda.placed(event)).containsExactly("Zoe", "Ali");
        assertThat(agenda.waiting(event)).containsExactly("Bo");
    }

    @Test
    void countsPeopleAndNotSignUps() {
        var event = agenda.publish(anOpenDay().forPeople(4));

        agenda.signUp(event, "Zoe", 3);
        agenda.signUp(event, "Ali", 2);

        assertThat(agenda.placed(event)).containsExactly("Zoe");
        assertThat(agenda.waiting(event)).containsExactly("Ali");
    }

    @Test
    void letsNobodyPassWhoWaits() {
        var event = agenda.publish(anOpenDay().forPeople(4));
        agenda.signUp(event, "Zoe", 3);
        agenda.signUp(event, "Ali", 2);

        agenda.signUp(event, "Bo", 1);

        assertThat(agenda.waiting(event)).containsExactly("Ali", "Bo");
    }

    @Test
    void hasRoomForEverybodyWithoutALimit() {
        var event = agenda.publish(anOpenDay());

        IntStream.range(0, 20).forEach(number -> agenda.signUp(event, "Gast" + number, 4));

        assertThat(agenda.placed(event)).hasSize(20);
    }

    @Test
    void refusesAPartyThatWillNeverFit() {
        var event = agenda.publish(anOpenDay().forPeople(2));

        assertThat(agenda.signUp(event, "Zoe", 3)).isEqualTo(new Outcome.TooMany(2));
    }

    @Test
    void confirmsAPlaceWithALinkAndACalendarFile() throws Exception {
        var event = agenda.publish(anOpenDay());
        var token = agenda.tokenOf(event, "Zoe", 2);

        var letter = agenda.lettersTo("Zoe").getFirst();

        assertThat(letter.subject()).isEqualTo("Je hebt een plek: Open dag techniek");
        assertThat(letter.body())
                .startsWith("Dag Zoe,")
                .contains("voor 2 mensen")
                .contains("zaterdag 12 december 2026, 10.00 tot 14.00 uur")
                .contains("Werkplaats, Vondellaan 1, Utrecht")
                .contains("https://kansrijk.example/agenda/aanmelding/" + token);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(letter.calendar().orElseThrow()))
                        .getComponents())
                .hasSize(1);
    }

    @Test
    void tellsTheNumberOnTheWaitingList() {
        var event = agenda.publish(anOpenDay().forPeople(1));
        agenda.signUp(event, "Zoe");
        agenda.signUp(event, "Ali");
        agenda.signUp(event, "Bo");

        var letter = agenda.lettersTo("Bo").getFirst();

        assertThat(letter.subject()).isEqualTo("Je staat op de wachtlijst: Open dag techniek");
        assertThat(letter.body()).contains("op nummer 2.");
        assertThat(letter.calendar()).isEmpty();
    }

    @Test
    void takesTheSameAddressOnce() {
        var event = agenda.publish(anOpenDay().forPeople(5));
        var token = agenda.tokenOf(event, "Zoe", 1);

        assertThat(agenda.signUp(event, "ZOE", 2)).isEqualTo(new Outcome.AlreadySignedUp());
        assertThat(agenda.signUp(event, "Zoe", 2)).isEqualTo(new Outcome.AlreadySignedUp());

        assertThat(agenda.get(SignUps.class).of(event)).hasSize(1);
        assertThat(agenda.subjectsTo("Zoe"))
                .as("told once a day, however often somebody tries")
                .containsExactly("Je hebt een plek: Open dag techniek", "Je was al aangemeld: Open dag techniek");
        assertThat(agenda.lettersTo("Zoe").getLast().body()).contains(token);
    }

    @Test
    void takesTheSameAddressForAnotherEvent() {
        var one = agenda.publish(anOpenDay("een"));
        var other = agenda.publish(anOpenDay("ander"));

        agenda.signUp(one, "Zoe");
        agenda.signUp(other, "Zoe");

        assertThat(agenda.placed(other)).containsExactly("Zoe");
    }

    @Test
    void refusesWhatIsPast() {
        var event = agenda.publish(anOpenDay());
        clock.pass(Duration.ofDays(40));

        assertThat(agenda.signUp(event, "Zoe")).isEqualTo(new Outcome.NotPossible(SignUpNow.PAST));
    }

    @Test
    void refusesWhatHasStarted() {
        var event = agenda.publish(anOpenDay().with("date", "2026-11-21"));
        clock.pass(Duration.ofMinutes(90));

        assertThat(agenda.signUp(event, "Zoe")).isEqualTo(new Outcome.NotPossible(SignUpNow.STARTED));
    }

    @Test
    void refusesWhatIsClosed() {
        var event = agenda.publish(anOpenDay().with("closes", "2026-11-21"));

        agenda.signUp(event, "Zoe");
        clock.pass(Duration.ofDays(1));

        assertThat(agenda.signUp(event, "Ali")).isEqualTo(new Outcome.NotPossible(SignUpNow.CLOSED));
        assertThat(agenda.placed(event)).containsExactly("Zoe");
    }

    @Test
    void refusesWhatIsWithdrawn() {
        var event = agenda.publish(anOpenDay());
        agenda.withdraw(event);

        assertThat(agenda.signUp(event, "Zoe")).isEqualTo(new Outcome.NotPossible(SignUpNow.WITHDRAWN));
    }

    @Test
    void refusesWhatIsElsewhereOrNeedsNone() {
        var elsewhere =
                agenda.publish(anOpenDay("elders").with("signup", "elders").with("link", "https://voorbeeld.nl/x"));
        var none = agenda.publish(anOpenDay("geen").with("signup", "niet"));

        assertThat(agenda.signUp(elsewhere, "Zoe")).isEqualTo(new Outcome.NotPossible(SignUpNow.ELSEWHERE));
        assertThat(agenda.signUp(none, "Zoe")).isEqualTo(new Outcome.NotPossible(SignUpNow.NOT_NEEDED));
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThat(agenda.signUp(new EventId("verzonnen"), "Zoe")).isInstanceOf(Outcome.NotPossible.class);
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        var event = agenda.publish(anOpenDay());
        var token = ((Outcome.SignedUp) agenda.get(SigningUp.class)
                        .signUp(
                                event,
                                new SignUpForm(
                                        "Zoe de Vries",
                                        AgendaNode.address("Zoe"),
                                        1,
                                        Optional.of("Plek voor rolstoel"),
                                        Language.DUTCH)))
                .token();

        assertThat(database.jdbc().sql("""
                                select token_hash || sealed_token || sealed_name || sealed_address || sealed_wishes
                                  || fingerprint from agenda_sign_up
                                """).query(String.class).single())
                .doesNotContain("Zoe de Vries", "zoe@voorbeeld.nl", "rolstoel", token);
        assertThat(agenda.get(SignUps.class)
                        .find(token)
                        .orElseThrow()
                        .person()
                        .orElseThrow()
                        .wishes())
                .contains("Plek voor rolstoel");
    }

    @Test
    void keepsWishesOutOfTheMail() {
        var event = agenda.publish(anOpenDay());
        agenda.get(SigningUp.class)
                .signUp(
                        event,
                        new SignUpForm(
                                "Zoe",
                                AgendaNode.address("Zoe"),
                                1,
                                Optional.of("Plek voor rolstoel"),
                                Language.DUTCH));

        assertThat(agenda.lettersTo("Zoe").getFirst().body()).doesNotContain("rolstoel");
    }

    @Test
    void sendsNobodyALinkThatSomebodyElseTyped() {
        var event = agenda.publish(anOpenDay());
        agenda.get(SigningUp.class)
                .signUp(
                        event,
                        new SignUpForm(
                                "Win op prijs.voorbeeld.nl",
                                AgendaNode.address("Zoe"),
                                1,
                                Optional.empty(),
                                Language.DUTCH));

        assertThat(agenda.lettersTo("Zoe").getFirst().body())
                .startsWith("Dag,\n")
                .doesNotContain("prijs");
    }

    @Test
    void writesInEnglishToWhoSignedUpInEnglish() {
        var event = agenda.publish(anOpenDay());
        var token = ((Outcome.SignedUp) agenda.get(SigningUp.class)
                        .signUp(
                                event,
                                new SignUpForm(
                                        "Zoe", AgendaNode.address("Zoe"), 2, Optional.empty(), Language.ENGLISH)))
                .token();
        agenda.withdraw(event);

        var letters = agenda.lettersTo("Zoe");
        assertThat(letters)
                .extracting(Letter::subject)
                .containsExactly("You have a place: Open dag techniek", "Does not take place: Open dag techniek");
        assertThat(letters.getFirst().body())
                .startsWith("Hello Zoe,\n\nGood that you are coming. You have a place, for 2 people.")
                .contains("When: Saturday 12 December 2026, 10.00 to 14.00\n")
                .contains("Where: Werkplaats, Vondellaan 1, Utrecht\nOrganiser: Techniek voor iedereen\n")
                .contains("https://kansrijk.example/en/agenda/aanmelding/" + token)
                .endsWith("Kind regards,\nKansrijk\n");
        assertThat(letters.getLast().body()).contains("https://kansrijk.example/en/agenda\n");
        assertThat(letters.getLast().calendar().orElseThrow())
                .contains("SUMMARY:Cancelled: Open dag techniek")
                .contains("URL:https://kansrijk.example/en/agenda/open-dag-techniek");
    }

    @Test
    void takesTheSameAddressTenTimesADay() {
        IntStream.rangeClosed(1, SigningUp.MOST_A_DAY)
                .mapToObj(number -> agenda.publish(anOpenDay("dag-" + number)))
                .forEach(event -> assertThat(agenda.signUp(event, "Zoe")).isInstanceOf(Outcome.SignedUp.class));
        var last = agenda.publish(anOpenDay("nog-een"));

        assertThat(agenda.signUp(last, "ZOE")).isEqualTo(new Outcome.TooOften());
        assertThat(agenda.signUp(last, "Ali")).isInstanceOf(Outcome.SignedUp.class);
        assertThat(agenda.lettersTo("Zoe")).hasSize(SigningUp.MOST_A_DAY);
        clock.pass(Duration.ofDays(1));
        assertThat(agenda.signUp(last, "Zoe")).isInstanceOf(Outcome.SignedUp.class);
    }

    @Test
    void twoHundredAtOnceForTenPlaces() throws Exception {
        var event = agenda.publish(anOpenDay().forPeople(10));
        var outcomes = new ArrayList<Future<Outcome>>();
        var go = new CountDownLatch(1);

        try (var visitors = Executors.newFixedThreadPool(200)) {
            for (var number = 0; number < 200; number++) {
                var name = "Gast" + number;
                outcomes.add(visitors.submit(() -> {
                    go.await();
                    return agenda.signUp(event, name);
                }));
            }
            go.countDown();
        }

        var states = new ArrayList<State>();
        for (var outcome : outcomes) {
            states.add(((Outcome.SignedUp) outcome.get()).state());
        }
        assertThat(states).filteredOn(State.PLACED::equals).hasSize(10);
        assertThat(states).filteredOn(State.WAITING::equals).hasSize(190);
        var all = agenda.get(SignUps.class).of(event);
        assertThat(all).extracting(SignUp::turn).containsExactlyElementsOf(oneTo(200));
        assertThat(all.subList(0, 10)).allMatch(SignUp::isPlaced);
        assertThat(all)
                .extracting(signUp -> signUp.person().orElseThrow().name())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 200)
                        .mapToObj(number -> "Gast" + number)
                        .toList());
        assertThat(database.jdbc()
                        .sql("select count(*) from mail_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(200);
    }

    @Test
    void theSameAddressManyTimesAtOnceIsOneSignUp() throws Exception {
        var event = agenda.publish(anOpenDay().forPeople(10));

        try (var impatient = Executors.newFixedThreadPool(20)) {
            for (var outcome : impatient.invokeAll(java.util.Collections.nCopies(
                    20, (java.util.concurrent.Callable<Outcome>) () -> agenda.signUp(event, "Zoe")))) {
                outcome.get();
            }
        }

        assertThat(agenda.placed(event)).containsExactly("Zoe");
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
