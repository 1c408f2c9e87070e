package nl.kansrijk.agenda.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.agenda.AgendaKindsTest;
import nl.kansrijk.agenda.AgendaNode;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.Documents;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SampleEventsTest {

    private final MovingClock clock = new MovingClock();
    private final AgendaNode agenda;

    SampleEventsTest(TestDatabase database) {
        agenda = AgendaNode.on(database, clock);
    }

    @Test
    void areOneForEachCampaignAndSayThatTheyAreNotReal() {
        with("jdbc:h2:mem:x").prepare();

        assertThat(agenda.get(Events.class).coming(Events.Choice.ALL))
                .allSatisfy(event -> assertThat(event.notice().orElseThrow())
                        .startsWith("Dit is een oefenactiviteit. Hij is niet echt"))
                .extracting(Event::sector)
                .containsExactly(Sector.ZORG, Sector.TECHNIEK, Sector.DEFENSIE);
        assertThat(agenda.get(Events.class).coming(Events.Choice.ALL))
                .extracting(Event::capacity)
                .contains(Optional.of(2));
    }

    @Test
    void areWrittenAsAnEditorMust() {
        with("jdbc:h2:mem:x").prepare();

        assertThat(agenda.get(Documents.class).published("event"))
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(AgendaKindsTest.problems(document)).isEmpty());
    }

    @Test
    void areInPlacesThatExist() throws IOException {
        with("jdbc:h2:mem:x").prepare();

        var postcodes = Files.readString(Path.of("content/tables/postcodes.csv"));
        assertThat(agenda.get(Events.class).coming(Events.Choice.ALL))
                .flatExtracting(event -> event.place().stream().toList())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(postcodes).contains(",%s,".formatted(place)));
    }

    @Test
    void areMadeAgainWhenTheyAreOver() {
        with("jdbc:h2:mem:x").prepare();
        with("jdbc:h2:mem:x").prepare();
        clock.pass(Duration.ofDays(60));
        with("jdbc:h2:mem:x").prepare();

        assertThat(agenda.get(Events.class).coming(Events.Choice.ALL)).hasSize(3);
        assertThat(agenda.get(Events.class).count()).isEqualTo(6);
    }

    @Test
    void areNeverThereInProduction() {
        with("jdbc:postgresql://localhost/kansrijk").prepare();

        assertThat(agenda.get(Events.class).count()).isZero();
    }

    private SampleEvents with(String databaseUrl) {
        return new SampleEvents(agenda.get(Documents.class), agenda.get(Events.class), clock, databaseUrl);
    }
}
