package nl.kansrijk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuppliesTest {

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void areNotAskedWhereNothingIsNeeded() {
        assertThat(new Supplies(List.of()).canServe(action(Optional.empty()))).isTrue();
    }

    @Test
    void doNotServeWhatNobodyKnows() {
        assertThat(canServe("toverstokken")).isFalse();
    }

    @Test
    void serveACourseThatIsThere() {
        portal.publish(WrittenDocument.course("basislasser"));

        assertThat(canServe("course:basislasser")).isTrue();
    }

    @Test
    void doNotServeACourseThatIsFull() {
        portal.publish(WrittenDocument.course("basislasser").with("full-since", "2026-11-02"));

        assertThat(canServe("course:basislasser")).isFalse();
    }

    @Test
    void doNotServeACourseThatIsNotThere() {
        assertThat(canServe("course:drakentemmer")).isFalse();
    }

    @Test
    void serveASchemeThatIsOpen() {
        scheme("open");

        assertThat(canServe("scheme:Omscholing")).isTrue();
    }

    @Test
    void doNotServeASchemeThatIsClosed() {
        scheme("gesloten");

        assertThat(canServe("scheme:Omscholing")).isFalse();
    }

    @Test
    void doNotServeASchemeOfWhichNobodyKnowsWhetherItIsOpen() {
        scheme("onbekend");

        assertThat(canServe("scheme:Omscholing")).isFalse();
    }

    private void scheme(String state) {
        portal.publish(WrittenDocument.campaign("techniek")
                .with(
                        "schemes",
                        "[{name: Omscholing, state: %s, text: Geld om te leren., source: rio-2026, date: '2026'}]"
                                .formatted(state)));
    }

    private boolean canServe(String need) {
        return portal.bean(Supplies.class).canServe(action(Optional.of(need)));
    }

    private static Campaign.Action action(Optional<String> needs) {
        return new Campaign.Action("Begin", "Doe mee.", "Begin", "/zoeken", needs, Optional.empty());
    }
}
