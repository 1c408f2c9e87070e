package nl.kansrijk.guidance.intake;

import static nl.kansrijk.guidance.GuidanceNode.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.vault.Strongboxes;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class ErasingDraftsTest {

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final GuidanceNode node;
    private final Drafts drafts;

    ErasingDraftsTest(TestDatabase database) {
        this.database = database;
        node = GuidanceNode.on(database, clock);
        drafts = node.get(Drafts.class);
    }

    @Test
    void throwsDraftsAwayWithTheirKeysAfterThirtyDays() {
        var drafted =
                IntStream.range(0, 450).mapToObj(i -> drafts.begin(complete())).toList();
        clock.pass(Duration.ofDays(30));

        erase();

        assertThat(drafts()).isZero();
        assertThat(drafted)
                .allSatisfy(draft -> assertThat(boxes().find(draft.box())).isEmpty());
    }

    @Test
    void leavesDraftsThatSomebodyMayComeBackFor() {
        var draft = drafts.begin(complete());
        clock.pass(Duration.ofDays(29));

        erase();

        assertThat(drafts.find(draft.code())).isPresent();
    }

    @Test
    void leavesTheKeyOfWhatBecameACase() {
        var draft = drafts.begin(complete());
        var sent = (Sending.Outcome.Sent) node.get(Sending.class).send(draft.code(), Language.DUTCH);
        clock.pass(Duration.ofDays(31));

        erase();

        assertThat(drafts()).isZero();
        var cases = node.get(Cases.class);
        assertThat(cases.told(cases.find(sent.caseId()).orElseThrow())).isPresent();
    }

    @Test
    void throwsAwayBoxesThatStayedEmpty() {
        var empty = boxes().make();
        var draft = drafts.begin(complete());
        clock.pass(Duration.ofDays(2));
        var fresh = boxes().make();

        erase();

        assertThat(boxes().find(empty.id())).isEmpty();
        assertThat(boxes().find(draft.box())).isPresent();
        assertThat(boxes().find(fresh.id())).isPresent();
    }

    private void erase() {
        node.get(ErasingDrafts.class).erase();
    }

    private int drafts() {
        return database.jdbc()
                .sql("select count(*) from guidance_draft")
                .query(Integer.class)
                .single();
    }

    private Strongboxes boxes() {
        return node.get(Strongboxes.class);
    }
}
