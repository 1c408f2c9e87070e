package nl.kansrijk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonColumnTest {

    @Test
    void givesBackWhatWasWritten() {
        check(NextStep.class, new NextStep("Je leert door.", Optional.empty(), Optional.empty()));
        check(
                NextStep.class,
                new NextStep("Zó “verder”\n\\ & <b>", Optional.of(new OccupationId("lasser")), Optional.empty()),
                new NextStep("Of zo.", Optional.empty(), Optional.of(new CourseId("mbo-lasser"))));
        check(Occupation.Moment.class, new Occupation.Moment("07:30", "Koffie"));
        check(Occupation.Requirement.class, new Occupation.Requirement(Need.VOG, "Een VOG."));
        check(
                Occupation.Route.class,
                new Occupation.Route(RouteKind.MBO_BBL, "Al werkend.", Optional.of(new CourseId("mbo-lasser"))));
        check(Question.class, new Question("Is het zwaar?", "Soms."));
    }

    @Test
    void givesBackNothingForNothing() {
        assertThat(JsonColumn.read("[]", Question.class)).isEmpty();
    }

    @SafeVarargs
    private static <T extends Record> void check(Class<T> type, T... values) {
        assertThat(JsonColumn.read(JsonColumn.write(List.of(values)), type)).containsExactly(values);
    }
}
