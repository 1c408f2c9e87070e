package nl.kansrijk.guidance.cases;

import static nl.kansrijk.account.Role.COACH;
import static nl.kansrijk.account.Role.COORDINATOR;
import static nl.kansrijk.account.Role.EDITOR;
import static nl.kansrijk.guidance.GuidanceNode.complete;
import static nl.kansrijk.guidance.cases.Desk.Pile.MINE;
import static nl.kansrijk.guidance.cases.Desk.Pile.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.vault.Strongboxes;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class DeskTest {

    private static final int GRONINGEN = 1;
    private static final int UTRECHT = 2;

    private final MovingClock clock = new MovingClock();
    private final GuidanceNode node;
    private final Desk desk;

    DeskTest(TestDatabase database) {
        node = GuidanceNode.on(database, clock)
                .with("noor", COACH, Area.of(UTRECHT))
                .with("sem", COACH, Area.EVERYWHERE)
                .with("gerda", COACH, Area.of(GRONINGEN))
                .with("corine", COORDINATOR, Area.of(UTRECHT, GRONINGEN))
                .with("nieuw", COACH, Area.NOWHERE)
                .with("redacteur", EDITOR, Area.EVERYWHERE);
        desk = node.get(Desk.class);
    }

    @Test
    void showsWhatWaitsInTheRegionsOfAnAccount() {
        var utrecht = node.asked();
        var groningen = askedInGroningen();

        assertThat(waitingFor("noor")).containsExactly(utrecht.id());
        assertThat(waitingFor("gerda")).containsExactly(groningen.id());
        assertThat(waitingFor("sem")).containsExactly(utrecht.id(), groningen.id());
        assertThat(waitingFor("corine")).containsExactly(utrecht.id(), groningen.id());
        assertThat(waitingFor("nieuw")).isEmpty();
        assertThat(waitingFor("onbekend")).isEmpty();
    }

    @Test
    void showsFirstWhoWasPromisedFirst() {
        var first = node.asked();
        clock.pass(Duration.ofDays(3));
        var later = node.asked();

        assertThat(waitingFor("sem")).containsExactly(first.id(), later.id());
        assertThat(desk.page("sem", WAITING, 1, 10)).extracting(Case::id).containsExactly(later.id());
    }

    @Test
    void opensNothingOfAnotherRegion() {
        var utrecht = node.asked();

        assertThat(desk.open("gerda", utrecht.id())).isEmpty();
        assertThat(desk.open("nieuw", utrecht.id())).isEmpty();
        assertThat(desk.open("redacteur", utrecht.id())).isEmpty();
        assertThat(desk.open("onbekend", utrecht.id())).isEmpty();
        assertThat(desk.open("noor", utrecht.id() + 1)).isEmpty();
        assertThatThrownBy(() -> desk.take("gerda", utrecht.id())).isInstanceOf(Desk.NotYours.class);
        assertThatThrownBy(() -> desk.note("gerda", utrecht.id(), "Dag")).isInstanceOf(Desk.NotYours.class);
    }

    @Test
    void showsWhatSomebodyToldAndWritesDownWhoLooked() {
        var asked = node.asked();

        desk.open("noor", asked.id());
        var opened = desk.open("corine", asked.id()).orElseThrow();

        assertThat(opened.told()).contains(complete());
        assertThat(opened.happenings())
                .extracting(Happening::kind, Happening::by)
                .containsExactly(
                        tuple(Happening.Kind.ASKED, Optional.empty()),
                        tuple(Happening.Kind.SEEN, Optional.of("noor")),
                        tuple(Happening.Kind.SEEN, Optional.of("corine")));
    }

    @Test
    void givesACaseToOneCoach() {
        var asked = node.asked();

        assertThat(desk.take("noor", asked.id())).isEqualTo("noor");
        assertThat(desk.take("corine", asked.id())).isEqualTo("noor");

        assertThat(waitingFor("noor")).isEmpty();
        assertThat(desk.page("noor", MINE, 0, 10)).extracting(Case::id).containsExactly(asked.id());
        assertThat(desk.count("sem", MINE)).isZero();
    }

    @Test
    void keepsATakenCaseFromOtherCoaches() {
        var asked = node.asked();
        desk.take("noor", asked.id());

        assertThat(desk.open("sem", asked.id())).isEmpty();
        assertThat(desk.open("noor", asked.id())).isPresent();
        assertThat(desk.open("corine", asked.id())).isPresent();
    }

    @Test
    void keepsNotesInOrder() {
        var asked = node.asked();
        desk.note("noor", asked.id(), "Gebeld, geen gehoor.");
        desk.note("noor", asked.id(), "Teruggebeld: dinsdag om tien uur.");

        assertThat(desk.open("noor", asked.id()).orElseThrow().happenings())
                .extracting(Happening::text)
                .containsSubsequence(
                        Optional.of("Gebeld, geen gehoor."), Optional.of("Teruggebeld: dinsdag om tien uur."));
    }

    @Test
    void showsAnErasedCaseWithoutAnythingPersonal() {
        var asked = node.asked();
        desk.note("noor", asked.id(), "Gebeld.");
        node.get(Strongboxes.class).destroy(asked.box());

        var opened = desk.open("noor", asked.id()).orElseThrow();
        assertThat(opened.told()).isEmpty();
        assertThat(opened.happenings())
                .allSatisfy(happening -> assertThat(happening.text()).isEmpty());
    }

    @Test
    void turnsYellowAndThenRedWhenNobodyTakesIt() {
        var promised = node.asked().promised();
        var waiting = node.asked();

        assertThat(clockOn(waiting, promised.minusDays(2))).isEqualTo(Case.Clock.GREEN);
        assertThat(clockOn(waiting, promised.minusDays(1))).isEqualTo(Case.Clock.YELLOW);
        assertThat(clockOn(waiting, promised)).isEqualTo(Case.Clock.YELLOW);
        assertThat(clockOn(waiting, promised.plusDays(1))).isEqualTo(Case.Clock.RED);
        desk.take("noor", waiting.id());
        assertThat(clockOn(desk.page("noor", MINE, 0, 1).getFirst(), promised.plusDays(1)))
                .isEqualTo(Case.Clock.KEPT);
    }

    private static Case.Clock clockOn(Case about, LocalDate day) {
        return about.clock(day);
    }

    private Case askedInGroningen() {
        return node.asked(complete().with(List.of(Answers.POSTCODE), new Typed(Map.of(Answers.POSTCODE, "9711"))));
    }

    private List<Long> waitingFor(String account) {
        return desk.page(account, WAITING, 0, 10).stream().map(Case::id).toList();
    }
}
