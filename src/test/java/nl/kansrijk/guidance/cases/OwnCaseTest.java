package nl.kansrijk.guidance.cases;

import static nl.kansrijk.guidance.GuidanceNode.complete;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.Role;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.Outbox;
import nl.kansrijk.vault.Strongboxes;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class OwnCaseTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final MovingClock clock = new MovingClock();
    private final GuidanceNode node;
    private final Passes passes;
    private final OwnCase ownCase;
    private final Desk desk;

    OwnCaseTest(TestDatabase database) {
        node = GuidanceNode.on(database, clock).with("noor", Role.COACH, Area.EVERYWHERE);
        passes = node.get(Passes.class);
        ownCase = node.get(OwnCase.class);
        desk = node.get(Desk.class);
    }

    @Test
    void letsInWhoHasTheCodeThatWasMailed() {
        var asked = node.asked();
        passes.sendCode(asked.number());

        var pass = passes.open(asked.number(), mailedCode()).orElseThrow();

        var own = ownCase.find(pass).orElseThrow();
        assertThat(own.about().id()).isEqualTo(asked.id());
        assertThat(own.told()).contains(complete());
        assertThat(own.coach()).isEmpty();
    }

    @Test
    void letsNobodyInTwiceWithOneCode() {
        var asked = node.asked();
        passes.sendCode(asked.number());
        var code = mailedCode();

        assertThat(passes.open(asked.number(), code)).isPresent();
        assertThat(passes.open(asked.number(), code)).isEmpty();
    }

    @Test
    void letsNobodyInWithAnOldCode() {
        var asked = node.asked();
        passes.sendCode(asked.number());
        clock.pass(Passes.CODE_LASTS.plusSeconds(1));

        assertThat(passes.open(asked.number(), mailedCode())).isEmpty();
    }

    @Test
    void letsNobodyGuess() {
        var asked = node.asked();
        passes.sendCode(asked.number());
        var right = mailedCode();
        IntStream.range(0, Passes.MOST_WRONG)
                .forEach(guess ->
                        assertThat(passes.open(asked.number(), wrong(right))).isEmpty());

        assertThat(passes.open(asked.number(), right)).isEmpty();
    }

    @Test
    void forgetsTheCodeOfBeforeWithANewOne() {
        var asked = node.asked();
        passes.sendCode(asked.number());
        var before = mailedCode();
        clock.pass(Duration.ofSeconds(1));
        passes.sendCode(asked.number());

        if (!before.equals(mailedCode())) {
            assertThat(passes.open(asked.number(), before)).isEmpty();
        }
        assertThat(passes.open(asked.number(), mailedCode())).isPresent();
    }

    @Test
    void sendsOnlySoManyCodesADay() {
        var asked = node.asked();
        IntStream.range(0, 8).forEach(time -> {
            clock.pass(Duration.ofMinutes(1));
            passes.sendCode(asked.number());
        });
        assertThat(codeLetters()).hasSize(Passes.MOST_CODES_A_DAY);

        clock.pass(Duration.ofDays(1));
        passes.sendCode(asked.number());
        assertThat(codeLetters()).hasSize(Passes.MOST_CODES_A_DAY + 1);
    }

    @Test
    void sendsNothingForWhatIsNotThere() {
        node.asked();
        passes.sendCode("KR-22222222");
        passes.sendCode("");

        assertThat(codeLetters()).isEmpty();
        assertThat(passes.open("KR-22222222", "123456")).isEmpty();
    }

    @Test
    void sendsNothingToWhoGaveNoAddress() {
        var asked = node.asked(complete()
                .with(List.of(Answers.ADDRESS, Answers.PHONE), new Typed(Map.of(Answers.PHONE, "06 12345678"))));
        passes.sendCode(asked.number());

        assertThat(codeLetters()).isEmpty();
    }

    @Test
    void locksAgainAfterAnHour() {
        var pass = pass(node.asked());
        clock.pass(Passes.PASS_LASTS.plusSeconds(1));

        assertThat(ownCase.find(pass)).isEmpty();
        assertThat(ownCase.write(pass, "Dag")).isFalse();
        assertThat(ownCase.withdraw(pass)).isFalse();
    }

    @Test
    void showsWhoLookedAndWhoGuides() {
        var asked = node.asked();
        desk.open("noor", asked.id());
        desk.take("noor", asked.id());

        var own = ownCase.find(pass(asked)).orElseThrow();
        assertThat(own.coach()).contains("noor");
        assertThat(own.happenings())
                .extracting(Happening::kind)
                .containsExactly(Happening.Kind.ASKED, Happening.Kind.SEEN, Happening.Kind.TAKEN);
    }

    @Test
    void bringsAMessageToTheCoach() {
        var asked = node.asked();
        assertThat(ownCase.write(pass(asked), "Ik kan ook op zaterdag.")).isTrue();

        assertThat(desk.open("noor", asked.id()).orElseThrow().happenings())
                .anySatisfy(happening -> assertThat(happening.text()).contains("Ik kan ook op zaterdag."));
    }

    @Test
    void takesAWithdrawnRequestOffTheDesk() {
        var asked = node.asked();
        var pass = pass(asked);

        assertThat(ownCase.withdraw(pass)).isTrue();

        assertThat(desk.count("noor", Desk.Pile.WAITING)).isZero();
        assertThat(ownCase.withdraw(pass)).isFalse();
        assertThat(ownCase.write(pass, "Toch wel")).isFalse();
        assertThat(ownCase.find(pass).orElseThrow().about().end()).contains(Case.End.WITHDRAWN);
    }

    @Test
    void erasesEverythingWithItsKey() {
        var asked = node.asked();
        var pass = pass(asked);
        ownCase.write(pass, "Ik kan ook op zaterdag.");

        ownCase.erase(pass);

        assertThat(node.get(Strongboxes.class).find(asked.box())).isEmpty();
        assertThat(node.get(Outbox.class).size()).isZero();
        var own = ownCase.find(pass).orElseThrow();
        assertThat(own.told()).isEmpty();
        assertThat(own.happenings())
                .allSatisfy(happening -> assertThat(happening.text()).isEmpty());
        assertThat(desk.count("noor", Desk.Pile.WAITING)).isZero();
        passes.sendCode(asked.number());
        assertThat(codeLetters()).isEmpty();
    }

    private Code pass(Case asked) {
        passes.sendCode(asked.number());
        return passes.open(asked.number(), mailedCode()).orElseThrow();
    }

    private static String wrong(String right) {
        return right.equals("000000") ? "000001" : "000000";
    }

    private String mailedCode() {
        var found = CODE.matcher(codeLetters().getFirst().body());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** The newest first. */
    private List<Letter> codeLetters() {
        return node.get(Outbox.class).newest(0, 100).stream()
                .flatMap(put -> put.letter().stream())
                .filter(letter -> letter.reason().contains("/code/"))
                .toList();
    }
}
