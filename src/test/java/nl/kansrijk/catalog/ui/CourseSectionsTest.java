package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page of a course says, part by part. */
class CourseSectionsTest {

    private static final String YEARS = "course,year,students,source";

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void answersInTheOrderInWhichPeopleAsk() {
        publish(basislasser());
        leadsToLasser();
        portal.load("enrolments", YEARS, "basislasser,2019,120,duo-mbo-2019");

        assertThat(show().texts("section > h2"))
                .containsExactly(
                        "Wat leer je?",
                        "Is dit iets voor jou?",
                        "Kun je beginnen?",
                        "Waar kun je dit leren?",
                        "Hoeveel studenten?",
                        "Wat kun je worden?",
                        "Wat kan erna?",
                        "Vragen en antwoorden");
    }

    @Test
    void pointsOnlyToPartsThatAreThere() {
        publish(basislasser());
        var page = show();

        assertThat(page.links(".signpost"))
                .hasSize(6)
                .allSatisfy(to -> assertThat(page.html().select(to)).hasSize(1));
    }

    @Test
    void takesHowLongItTakesFromItsLevel() {
        publish(WrittenDocument.level("mbo-2"), basislasser());

        assertThat(show().texts(".facts__fact")).contains("Hoe lang 1 tot 2 jaar");
    }

    @Test
    void knowsBetterThanItsLevelHowLongItTakes() {
        publish(WrittenDocument.level("mbo-2"), basislasser().with("duration", "9 maanden"));

        assertThat(show().texts(".facts__fact")).contains("Hoe lang 9 maanden");
    }

    @Test
    void leavesOutHowLongItTakesWhereNobodySays() {
        publish(basislasser());

        assertThat(show().texts(".facts dt")).doesNotContain("Hoe lang");
    }

    @Test
    void saysWhatItAsksBeforeWhatItsLevelAsks() {
        publish(WrittenDocument.level("mbo-2"), basislasser().with("admission", "[Je bent zestien.]"));

        assertThat(show().texts("#toelating li")).containsExactly("Je bent zestien.", "Je hebt een vmbo-diploma.");
    }

    @Test
    void saysWhoDecidesWhateverIsKnown() {
        publish(basislasser());

        assertThat(show().texts("#toelating p")).containsExactly("De school beslist. Vraag daar wat voor jou geldt.");
    }

    @Test
    void saysSinceWhenItIsFull() {
        publish(basislasser().with("full-since", "2026-11-02"));

        assertThat(show().texts(".notice p")).first().asString().contains("is vol", "sinds 2 november 2026");
    }

    @Test
    void leadsOnWhenItIsFull() {
        publish(basislasser().with("full-since", "2026-11-02"));

        assertThat(show().links(".notice")).first().isEqualTo("/zoeken?type=course&sector=techniek&level=mbo-2");
    }

    @Test
    void isNotFullWhileNobodySaysSo() {
        publish(basislasser());

        assertThat(show().texts(".notice")).noneMatch(notice -> notice.contains("vol"));
    }

    @Test
    void drawsTheStudentsYearByYear() {
        publish(basislasser());
        portal.load("enrolments", YEARS, "basislasser,2019,1200,duo-mbo-2019", "basislasser,2018,600,duo-mbo-2019");

        assertThat(show().texts(".bar-chart tbody tr")).containsExactly("2018 600", "2019 1.200");
        assertThat(show().html().select(".bar-chart rect").eachAttr("width")).containsExactly("50.0", "100.0");
    }

    @Test
    void explainsWhyThereIsOneYearOnly() {
        publish(basislasser());
        portal.load("enrolments", YEARS, "basislasser,2019,120,duo-mbo-2019");

        assertThat(show().texts("#studenten .small"))
                .first()
                .asString()
                .contains("Eerdere jaren", "niet te vergelijken");
    }

    @Test
    void explainsNothingWhereThereAreMoreYears() {
        publish(basislasser());
        portal.load("enrolments", YEARS, "basislasser,2019,120,duo-mbo-2019", "basislasser,2018,60,duo-mbo-2019");

        assertThat(show().texts("#studenten .small")).containsExactly("Bron: DUO, 2019.");
    }

    @Test
    void drawsNothingWhereNobodyCounted() {
        publish(basislasser());

        assertThat(show().html().select("#studenten")).isEmpty();
    }

    @Test
    void namesTheSourcesOfItsLevelToo() {
        publish(WrittenDocument.level("mbo-2").with("sources", "[rio-2026]"), basislasser());

        assertThat(show().texts(".source-note li")).hasSize(2).last().asString().startsWith("Register van opleidingen");
    }

    private static WrittenDocument basislasser() {
        return WrittenDocument.course("basislasser");
    }

    private void leadsToLasser() {
        publish(WrittenDocument.occupation("lasser")
                .with("related", "[plaatwerker, bankwerker]")
                .with("courses", "[basislasser]"));
    }

    private void publish(WrittenDocument... documents) {
        portal.publish(documents);
    }

    private ShownPage show() {
        return portal.show(CoursePage.class, "/opleidingen/basislasser");
    }
}
