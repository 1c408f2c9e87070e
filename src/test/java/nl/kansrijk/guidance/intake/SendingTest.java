package nl.kansrijk.guidance.intake;

import static nl.kansrijk.guidance.GuidanceNode.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.Role;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Case;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.cases.Desk;
import nl.kansrijk.guidance.cases.Happening;
import nl.kansrijk.guidance.intake.Sending.Outcome;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import nl.kansrijk.vault.Strongboxes;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class SendingTest {

    private final MovingClock clock = new MovingClock();
    private final TestDatabase database;
    private final GuidanceNode node;
    private final Drafts drafts;
    private final Cases cases;

    SendingTest(TestDatabase database) {
        this.database = database;
        node = GuidanceNode.on(database, clock).with("noor", Role.COACH, Area.EVERYWHERE);
        drafts = node.get(Drafts.class);
        cases = node.get(Cases.class);
    }

    @Test
    void keepsEveryAnswerOfADraft() {
        var draft = drafts.begin(complete());
        var more = draft.answers().with(List.of(Answers.PHONE), new Typed(Map.of(Answers.PHONE, "030")));

        drafts.keep(new Draft(draft.code(), draft.box(), more, draft.erasedAt()));

        assertThat(drafts.find(draft.code()).orElseThrow().answers()).isEqualTo(more);
    }

    @Test
    void givesTimeAgainToWhoGoesOn() {
        var draft = drafts.begin(complete());
        clock.pass(Duration.ofDays(29));
        drafts.keep(draft);
        clock.pass(Duration.ofDays(29));
        assertThat(drafts.find(draft.code())).isPresent();

        clock.pass(Duration.ofDays(2));
        assertThat(drafts.find(draft.code())).isEmpty();
    }

    @Test
    void makesACaseOfADraft() {
        var sent = sent(drafts.begin(complete()).code());

        assertThat(sent.region()).isEqualTo(2);
        assertThat(sent.promised()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(sent.coach()).isEmpty();
        assertThat(cases.told(sent)).contains(complete());
        assertThat(cases.happenings(sent)).extracting(Happening::kind).containsExactly(Happening.Kind.ASKED);
    }

    @Test
    void writesToWhoAsked() {
        var sent = sent(drafts.begin(complete()).code());

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo("zoe@voorbeeld.nl");
            assertThat(letter.body())
                    .contains(sent.number(), "vrijdag 27 november")
                    .doesNotContain("verpleegkundige");
        });
    }

    @Test
    void makesOneCaseHoweverOftenItIsSent() {
        var code = drafts.begin(complete()).code();

        assertThat(sent(code).id()).isEqualTo(sent(code).id());
        assertThat(waiting()).isOne();
        assertThat(letters()).hasSize(1);
        assertThat(drafts.find(code)).isEmpty();
    }

    @Test
    void makesOneCaseWhenSentFromManyPlacesAtOnce() throws Exception {
        var codes = IntStream.range(0, 5)
                .mapToObj(number -> drafts.begin(complete()).code())
                .toList();
        var sending = node.get(Sending.class);
        var outcomes = new HashSet<Outcome>();
        try (var people = Executors.newFixedThreadPool(8)) {
            var all = IntStream.range(0, 40)
                    .mapToObj(number -> (Callable<Outcome>) () -> sending.send(codes.get(number % 5), Language.DUTCH))
                    .toList();
            for (var outcome : people.invokeAll(all)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).hasSize(5);
        assertThat(waiting()).isEqualTo(5);
    }

    @Test
    void sendsNothingThatIsUnfinished() {
        var draft = drafts.begin(complete().with(List.of(Answers.POSTCODE), Typed.NOTHING));

        assertThat(node.get(Sending.class).send(draft.code(), Language.DUTCH))
                .isEqualTo(new Outcome.Unfinished(Step.TALK));
        assertThat(waiting()).isZero();
        assertThat(drafts.find(draft.code())).isPresent();
    }

    @Test
    void sendsNothingThatIsNotThere() {
        assertThat(node.get(Sending.class).send(Code.random(), Language.DUTCH)).isEqualTo(new Outcome.Gone());
    }

    @Test
    void keepsNothingPersonalInTheOpen() {
        sent(drafts.begin(complete()).code());
        drafts.begin(complete());

        for (var table :
                List.of("guidance_draft", "guidance_case", "guidance_fact", "guidance_happening", "mail_letter")) {
            assertThat(database.jdbc().sql("select * from " + table).query().listOfRows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.toString())
                            .doesNotContain("Zoë", "zoe@voorbeeld.nl", "3511", "verpleegkundige", "telefoon="));
        }
    }

    @Test
    void cannotBeReadAnyMoreWithoutItsKey() {
        var sent = sent(drafts.begin(complete()).code());
        node.get(Strongboxes.class).destroy(sent.box());

        assertThat(cases.told(sent)).isEmpty();
        assertThat(letters()).isEmpty();
    }

    private int waiting() {
        return node.get(Desk.class).count("noor", Desk.Pile.WAITING);
    }

    private Case sent(Code code) {
        return node.get(Sending.class).send(code, Language.DUTCH) instanceof Outcome.Sent(var id)
                ? cases.find(id).orElseThrow()
                : fail("It was not sent.");
    }

    private List<Letter> letters() {
        return node.get(Outbox.class).newest(0, 100).stream()
                .flatMap(put -> put.letter().stream())
                .toList();
    }
}
