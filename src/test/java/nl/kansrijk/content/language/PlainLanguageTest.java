package nl.kansrijk.content.language;

import static nl.kansrijk.content.Field.required;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Field.Group;
import nl.kansrijk.content.Field.Sentence;
import nl.kansrijk.content.Field.Several;
import nl.kansrijk.content.Field.Text;
import nl.kansrijk.content.Kind;
import org.junit.jupiter.api.Test;

class PlainLanguageTest {

    private static final Kind JOB = Kind.named("job", "beroep", "jobs")
            .with(
                    required("title", new Text(40)),
                    required("synonyms", new Several(0, 5, new Text(40))),
                    required("summary", new Sentence(400)),
                    required("fits", new Several(0, 5, new Sentence(400))),
                    required(
                            "figures",
                            new Several(
                                    0,
                                    5,
                                    new Group(List.of(
                                            required("value", new Text(40)),
                                            required("text", new Sentence(400, true)))))))
            .build();

    private static final String CLEAN = "Je last twee buizen aan elkaar. Daarna kijk je of de naad dicht is.";
    private static final String LONG = "Je pakt een buis en een bocht en een flens en een plaat en een hoek en een "
            + "strip en je last ze allemaal stuk voor stuk goed vast.";
    private static final String HARD =
            "Verantwoordelijkheidsgevoel, organisatievermogen en communicatievaardigheden karakteriseren medewerkers.";

    /** Making one takes a while. */
    private static final PlainLanguage LANGUAGE = new PlainLanguage(Set.of("VeVa", "naadmeter", "social work"));

    @Test
    void hasNothingAgainstPlainText() {
        assertThat(problems(body(CLEAN))).isEmpty();
    }

    @Test
    void findsALongSentence() {
        assertThat(problems(body(CLEAN + "\n\n" + CLEAN + "\n" + LONG)))
                .containsExactly(
                        new Remark(
                                new Place(Place.BODY, 3),
                                "Deze zin heeft 29 woorden, hoogstens 25 mag: 'Je pakt een buis en een bocht en een flens …'. Maak er twee van."));
    }

    @Test
    void findsALongSentenceInAField() {
        assertThat(problems(with(Map.of("fits", List.of(CLEAN, LONG)))))
                .extracting(Remark::place)
                .containsExactly(new Place("fits.1", 0));
    }

    @Test
    void findsHardText() {
        assertThat(problems(body(HARD)))
                .filteredOn(remark -> remark.sentence().contains("leesbaarheid"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.place()).isEqualTo(Place.WHOLE))
                .satisfies(remark -> assertThat(remark.sentence()).contains("minstens 65 moet"));
    }

    @Test
    void measuresFieldsAndBodyTogether() {
        var alone = LANGUAGE.findings(JOB, body(CLEAN)).readability().orElseThrow();

        var together = LANGUAGE.findings(JOB, with(Map.of("summary", HARD)));

        assertThat(together.readability().orElseThrow()).isLessThan(alone);
    }

    @Test
    void doesNotMeasureNames() {
        var named = with(Map.of("synonyms", List.of("verantwoordelijkheidsmedewerker")));

        assertThat(LANGUAGE.findings(JOB, named).readability())
                .isEqualTo(LANGUAGE.findings(JOB, body(CLEAN)).readability());
    }

    @Test
    void findsASpellingMistake() {
        assertThat(problems(body("Je wordt verpleegkundigge. " + CLEAN)))
                .containsExactly(
                        new Remark(
                                new Place(Place.BODY, 0),
                                "'verpleegkundigge': Er is een mogelijke spelfout gevonden. Misschien: verpleegkundige. Is het goed zo, zet het dan in words.txt."));
    }

    @Test
    void findsAMistakeInGrammar() {
        assertThat(problems(body("Hij word lasser.")))
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.sentence()).startsWith("'Hij word'").contains("Hij wordt"));
    }

    @Test
    void findsAMistakeBehindMarkup() {
        assertThat(problems(body(
                        "## De **naad**\n\nKijk bij [de las](/beroepen/lasser).\n\n- Je last.\n- Je *meett* ook.")))
                .singleElement()
                .satisfies(remark -> assertThat(remark.place()).isEqualTo(new Place(Place.BODY, 5)))
                .satisfies(remark -> assertThat(remark.sentence()).startsWith("'meett'"));
    }

    @Test
    void findsAMistakeInAHeadingOrTitle() {
        assertThat(problems(body("## De **buisen**\n\n" + CLEAN))).hasSize(1);
        assertThat(problems(with(Map.of("title", "Lassser"))))
                .extracting(Remark::place)
                .containsExactly(new Place("title", 0));
    }

    @Test
    void findsAMistakeWithinAGroup() {
        assertThat(problems(with(Map.of("figures", List.of(Map.of("value", "12", "text", "lassers werkten hierr."))))))
                .extracting(Remark::place)
                .containsExactly(new Place("figures.0.text", 0));
    }

    @Test
    void letsASentenceGoOnWithASmallLetter() {
        assertThat(problems(with(Map.of("figures", List.of(Map.of("value", "12", "text", "lassers werkten hier."))))))
                .isEmpty();
        assertThat(problems(with(Map.of("summary", "lassers werkten hier.")))).hasSize(1);
    }

    @Test
    void doesNotCheckNames() {
        assertThat(problems(with(Map.of("synonyms", List.of("lassster"))))).isEmpty();
    }

    @Test
    void knowsTheTermsItIsGiven() {
        correct("Je doet VeVa.");
        correct("Je pakt een naadmeter.");
        correct("Naadmeter en bril? Ja.");
        correct("Je doet een VeVa-opleiding.");
        correct("Je leert social work.");
        incorrect("Je doet veva.");
        incorrect("Je leert work.");
        incorrect("Je doet een VeVa-opleidding.");
    }

    private static void correct(String text) {
        assertThat(problems(body(text + " " + CLEAN))).as(text).isEmpty();
    }

    private static void incorrect(String text) {
        assertThat(problems(body(text + " " + CLEAN))).as(text).isNotEmpty();
    }

    private static List<Remark> problems(Document document) {
        return LANGUAGE.problemsOf(JOB, document);
    }

    private static Document body(String markdown) {
        return new Document(DocumentId.dutch("job", "lasser"), Map.of(), markdown);
    }

    private static Document with(Map<String, Object> fields) {
        return new Document(DocumentId.dutch("job", "lasser"), fields, CLEAN);
    }
}
