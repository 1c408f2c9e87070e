package nl.kansrijk.guidance.ui;

import static nl.kansrijk.guidance.GuidanceNode.complete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kansrijk.MovingClock;
import nl.kansrijk.ShownPage;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.Role;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.TooOften;
import nl.kansrijk.design.Typed;
import nl.kansrijk.guidance.GuidanceNode;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.guidance.cases.Desk;
import nl.kansrijk.guidance.intake.Drafts;
import nl.kansrijk.guidance.intake.Step;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntakePagesTest {

    private static final String BEGIN = "/sterk-in-je-werk/aanvraag";
    private static final Pattern STEP = Pattern.compile("(?:/en)?" + BEGIN + "/([^/]+)/([^/?]+)(\\?.*)?");

    private final TestDatabase database = TestDatabase.fresh(TestDatabase.Make.H2);
    private final MovingClock clock = new MovingClock();
    private final GuidanceNode node =
            GuidanceNode.withPages(database, clock, true).with("noor", Role.COACH, Area.EVERYWHERE);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void leadsFromTheFirstQuestionToTheReceipt() {
        var here = begin(Map.of(Answers.SITUATION, "terug"), BEGIN);
        assertThat(here).endsWith("/vraag");
        here = send(here, Map.of("onderwerp-opleiding", "ja"));
        assertThat(here).endsWith("/achtergrond");
        here = send(here, Map.of());
        assertThat(here).endsWith("/gesprek");
        here = send(here, Map.of(Answers.POSTCODE, "3511", Answers.WAY, "video"));
        assertThat(here).endsWith("/contact");
        here = send(here, Map.of(Answers.NAME, "Zoë", Answers.PHONE, "06 12345678"));
        assertThat(here).endsWith("/nakijken");
        here = send(here, Map.of());
        assertThat(here).endsWith("/verstuurd");

        var receipt = shown(new Place(here), node.page(ReceiptPage.class));
        assertThat(receipt.html().text())
                .contains("Je aanvraag is binnen", "Uiterlijk vrijdag 27 november", "utrecht", "KR-");
        assertThat(node.get(Desk.class).count("noor", Desk.Pile.WAITING)).isOne();
    }

    @Test
    void asksForWhoAsksForSomebodyElseOneStepMore() {
        assertThat(begin(Map.of(Answers.SITUATION, "iemand-anders"), BEGIN)).endsWith("/iemand-anders");
    }

    @Test
    void keepsNothingBeforeSomebodyGoesOn() {
        shown(new Place(BEGIN), node.page(BeginPage.class));

        assertThat(drafts()).isZero();
    }

    @Test
    void saysWhatIsMissingAtTheFieldAndAbove() {
        var page = node.page(BeginPage.class);
        assertThat(page.take(address(new Place(BEGIN)), Typed.NOTHING)).isEmpty();

        var shown = shown(new Place(BEGIN), page);
        assertThat(shown.links(".form__summary")).containsExactly("#veld-situatie");
        assertThat(shown.html().select("#veld-situatie")).hasSize(1);
        assertThat(shown.texts("fieldset .field__problem")).containsExactly("Kies wat het best bij je past.");
        assertThat(drafts()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBJECT", "TALK", "CONTACT"})
    void keepsWhatIsNotRightYet(Step step) {
        var draft = node.get(Drafts.class).begin(complete());
        var place = new Place(BEGIN + "/" + draft.code().inGroups() + "/" + step.code());
        var wrong = new LinkedHashMap<>(
                Map.of(Answers.QUESTION, "bsn 111222333", Answers.POSTCODE, "12", Answers.PHONE, "12"));
        var page = node.page(IntakePage.class);

        assertThat(page.take(address(place), new Typed(wrong))).isEmpty();

        assertThat(shown(place, page).html().select(".field--wrong")).isNotEmpty();
        var kept = node.get(Drafts.class).find(draft.code()).orElseThrow().answers();
        step.fields().stream()
                .filter(wrong::containsKey)
                .forEach(field -> assertThat(kept.find(field)).contains(wrong.get(field)));
    }

    @Test
    void keepsWhatSomebodyIsStillTyping() {
        var draft = node.get(Drafts.class).begin(Answers.NONE);
        var place = BEGIN + "/" + draft.code().inGroups() + "/vraag";

        assertThat(send(place, Map.of(Answers.QUESTION, "Kan ik", "bewaren", "stil")))
                .isEqualTo(place);

        assertThat(node.get(Drafts.class)
                        .find(draft.code())
                        .orElseThrow()
                        .answers()
                        .text(Answers.QUESTION))
                .isEqualTo("Kan ik");
    }

    @Test
    void showsWhatWasFilledInWhenSomebodyComesBack() {
        var draft = node.get(Drafts.class).begin(complete());
        var shown = shown(new Place(BEGIN + "/" + draft.code().inGroups() + "/contact"), node.page(IntakePage.class));

        assertThat(shown.html().select("[name=naam]").attr("value")).isEqualTo("Zoë");
        assertThat(shown.html().text()).contains(draft.code().inGroups(), "21 december");
    }

    @Test
    void leadsBackWithTheCodeToWhereSomethingIsMissing() {
        var draft = node.get(Drafts.class).begin(complete().with(List.of(Answers.POSTCODE), Typed.NOTHING));

        assertThat(begin(Map.of("code", draft.code().inGroups().toLowerCase(Locale.ROOT)), BEGIN))
                .isEqualTo(BEGIN + "/" + draft.code().inGroups() + "/gesprek");
    }

    @Test
    void sendsNothingThatIsUnfinishedAndSaysWhy() {
        var draft = node.get(Drafts.class).begin(complete().with(List.of(Answers.POSTCODE), Typed.NOTHING));
        var there = send(BEGIN + "/" + draft.code().inGroups() + "/nakijken", Map.of());

        assertThat(there).endsWith("/gesprek?fout=ja");
        assertThat(shown(new Place(there), node.page(IntakePage.class)).texts(".form__problems a"))
                .containsExactly("We missen je postcode. Vul vier cijfers in, bijvoorbeeld 3511.");
    }

    @Test
    void showsEveryAnswerBeforeItIsSent() {
        var draft = node.get(Drafts.class).begin(complete());
        var shown = shown(new Place(BEGIN + "/" + draft.code().inGroups() + "/nakijken"), node.page(IntakePage.class));

        assertThat(shown.texts(".review dd"))
                .contains(
                        "Ik wil terug naar de zorg",
                        "Welke opleiding ik nodig heb",
                        "Kan ik weer aan de slag als verpleegkundige?",
                        "wijkverpleegkundige",
                        "Ja, maar die is verlopen",
                        "3511",
                        "Bellen",
                        "Zoë",
                        "zoe@voorbeeld.nl",
                        "niet ingevuld");
        assertThat(shown.links(".review")).hasSize(5);
    }

    @Test
    void tellsNobodyWhetherACodeWasEverThere() {
        var sent = node.get(Drafts.class).begin(complete()).code();
        send(BEGIN + "/" + sent.inGroups() + "/nakijken", Map.of());
        var never = "0000-0000-0000-0000";

        assertThat(shown(new Place(BEGIN + "/" + sent.inGroups() + "/vraag"), node.page(IntakePage.class))
                        .texts("h1"))
                .isEqualTo(shown(new Place(BEGIN + "/" + never + "/vraag"), node.page(IntakePage.class))
                        .texts("h1"))
                .containsExactly("Deze aanvraag is er niet meer");
    }

    @Test
    void isNowhereWithoutACodeOrAStep() {
        assertThatThrownBy(() -> shown(new Place(BEGIN + "/geheim/vraag"), node.page(IntakePage.class)))
                .isInstanceOf(NoSuchPage.class);
        assertThatThrownBy(() -> shown(new Place(BEGIN + "/0000-0000-0000-0000/bsn"), node.page(IntakePage.class)))
                .isInstanceOf(NoSuchPage.class);
    }

    @Test
    void takesAQuestionAlongThatSomebodySearchedForInVain() {
        var here = begin(Map.of(Answers.SITUATION, "overstappen"), BEGIN + "?vraag=imker");
        var code = Code.read(new Place(here).route().getOrDefault("code", "")).orElseThrow();

        assertThat(node.get(Drafts.class).find(code).orElseThrow().answers().text(Answers.QUESTION))
                .isEqualTo("imker");
    }

    @Test
    void doesNotTakeMoreThanPeopleSend() {
        IntStream.range(0, IntakePace.MOST).forEach(number -> begin(Map.of("code", "raad"), BEGIN));

        assertThatThrownBy(() -> begin(Map.of("code", "raad"), BEGIN)).isInstanceOf(TooOften.class);
        clock.pass(IntakePace.WITHIN.plus(Duration.ofSeconds(1)));
        begin(Map.of("code", "raad"), BEGIN);
    }

    @Test
    void saysInTheLanguageOfTheAddressWhatHappens() {
        var here = begin(Map.of(Answers.SITUATION, "terug"), "/en" + BEGIN);

        assertThat(here).startsWith("/en/");
        assertThat(shown(new Place(here), node.page(IntakePage.class)).texts("h1"))
                .containsExactly("What do you want to talk about?");
    }

    @Test
    void leadsIntoTheIntakeFromEverySituation() {
        var page = ShownPage.at(node.page(GuidancePage.class), "/sterk-in-je-werk?vraag=imker", Map.of());

        assertThat(page.links(".guidance__entries")).hasSize(5).contains(BEGIN + "?situatie=terug&vraag=imker");
    }

    @Test
    void saysHowLongItTakesWhenThereIsEnoughToTell() {
        assertThat(now("3511")).isEqualTo("In utrecht waren nog te weinig aanvragen om dat te kunnen zeggen.");
        IntStream.range(0, 5).forEach(number -> {
            var asked = node.asked();
            clock.pass(Duration.ofDays(number));
            node.get(Desk.class).take("noor", asked.id());
        });

        assertThat(now("3511"))
                .isEqualTo("In utrecht pakte een coach de helft van de laatste 5 aanvragen op binnen 2 dagen.");
        assertThat(now("9711")).contains("te weinig");
        assertThat(now("0000")).contains("kennen we niet");
    }

    @Test
    void asksForNothingWhileNobodyCanHelp() {
        try (var other = TestDatabase.fresh(TestDatabase.Make.H2)) {
            var closed = GuidanceNode.withPages(other, clock, false).with("noor", Role.COACH, Area.EVERYWHERE);

            for (var page : List.of(
                    shown(new Place(BEGIN), closed.page(BeginPage.class)),
                    ShownPage.at(closed.page(GuidancePage.class), "/sterk-in-je-werk", Map.of()))) {
                assertThat(page.html().select("input, textarea")).isEmpty();
                assertThat(page.html().text()).contains("Aanmelden kan nu niet", "Dit kan wel");
            }
            assertThat(closed.page(BeginPage.class)
                            .take(address(new Place(BEGIN)), new Typed(Map.of(Answers.SITUATION, "terug"))))
                    .isEmpty();
        }
    }

    private String now(String postcode) {
        return String.join(
                "",
                ShownPage.at(node.page(GuidancePage.class), "/sterk-in-je-werk?postcode=" + postcode, Map.of())
                        .texts(".guidance__now"));
    }

    private String begin(Map<String, String> typed, String at) {
        return node.page(BeginPage.class)
                .take(address(new Place(at)), new Typed(typed))
                .orElse("");
    }

    private String send(String at, Map<String, String> typed) {
        return node.page(IntakePage.class)
                .take(address(new Place(at)), new Typed(typed))
                .orElseThrow();
    }

    private static ShownPage shown(Place place, Page page) {
        return ShownPage.at(page, place.text, place.route());
    }

    private static PageAddress address(Place place) {
        var query = place.text.contains("?")
                ? Map.of(
                        place.text.replaceAll(".*\\?|=.*", ""),
                        List.of(place.text.substring(place.text.indexOf('=') + 1)))
                : Map.<String, List<String>>of();
        return new PageAddress(place.text.replaceAll("\\?.*", ""), place.route(), query);
    }

    private int drafts() {
        return database.jdbc()
                .sql("select count(*) from guidance_draft")
                .query(Integer.class)
                .single();
    }

    /** An address, and what its route says. */
    private record Place(String text) {

        Map<String, String> route() {
            return Optional.of(STEP.matcher(text))
                    .filter(Matcher::matches)
                    .map(found -> Map.of("code", found.group(1), "step", found.group(2)))
                    .orElse(Map.of());
        }
    }
}
