package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.ShownPage;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the page of an occupation says, part by part. */
class OccupationSectionsTest {

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void answersInTheOrderInWhichPeopleAsk() {
        assertThat(show().texts("section > h2"))
                .containsExactly(
                        "Wat doe je?",
                        "Zo kan een dag gaan",
                        "Is dit iets voor jou?",
                        "Wat heb je nodig?",
                        "Hoe kom je er?",
                        "Waar kun je dit leren?",
                        "Wat komt erna?",
                        "Vragen en antwoorden");
    }

    @Test
    void pointsOnlyToPartsThatAreThere() {
        var page = show();

        assertThat(page.links(".signpost"))
                .hasSize(8)
                .allSatisfy(to -> assertThat(page.html().select(to)).hasSize(1));
    }

    @Test
    void sendsNobodyToASchoolForWhatOneLearnsAtAUniversity() {
        publish(lasser().with("routes", "[{path: universiteit, text: Je studeert zes jaar.}]"));

        assertThat(show().texts("#scholen p")).singleElement().asString().startsWith("Aan een universiteit.");
    }

    @Test
    void saysWhatOneDoes() {
        publish(lasser().saying("Je *last* metaal."));

        assertThat(show().html().select("#wat em").text()).isEqualTo("last");
    }

    @Test
    void tellsTheDayInItsOrder() {
        assertThat(show().texts("#dag .timeline__time")).containsExactly("07.30", "09.00", "12.00", "16.00");
        assertThat(show().texts("#dag .timeline__text")).containsExactly("Begin", "Werk", "Pauze", "Einde");
    }

    @Test
    void saysWhatFitsAndWhatMayDisappoint() {
        assertThat(show().texts("#past .ticks li"))
                .containsExactly("Je bent precies.", "Je bent rustig.", "Je werkt graag alleen.");
        assertThat(show().texts("#past .doubts li")).containsExactly("Het is heet.", "Het is zwaar.");
    }

    @Test
    void saysWhatTheWorkAsks() {
        assertThat(show().texts("#nodig strong")).containsExactly("Diploma", "Conditie");
        assertThat(show().texts("#nodig span")).containsExactly("Een diploma.", "Een sterke rug.");
    }

    @Test
    void namesEveryRouteWithItsCourse() {
        publish(
                WrittenDocument.course("basislasser"),
                lasser().with("routes", "[{path: mbo-bbl, text: Al werkend., course: basislasser}]"));

        assertThat(show().texts("#route .route"))
                .containsExactly("Mbo: vooral werken (bbl) Al werkend. Basislasser, mbo 2");
    }

    @Test
    void answersQuestions() {
        assertThat(show().texts("#vragen details")).containsExactly("Is het zwaar? Soms.", "Is het heet? Vaak.");
    }

    @Test
    void leadsToWhatCanComeNext() {
        publish(lasser().with("next", "[{text: Je buigt ook platen., occupation: plaatwerker}]"));

        assertThat(show().links("#daarna .steps")).containsExactly("/beroepen/plaatwerker");
    }

    @Test
    void namesRelatedOccupationsClosestFirst() {
        assertThat(show().links("#daarna .card")).containsExactly("/beroepen/plaatwerker", "/beroepen/bankwerker");
    }

    @Test
    void saysOfWhichFieldItsPictureIs() {
        assertThat(show().html().select(".hero--pictured .scene-frame svg")).isNotEmpty();
    }

    @Test
    void namesAStoryInItsDay() {
        publish(WrittenDocument.story("een-dag-als-lasser"));

        assertThat(show().links("#dag .card")).containsExactly("/verhalen/een-dag-als-lasser");
    }

    @Test
    void comparesItsCoursesInTheirOrder() {
        publish(
                WrittenDocument.level("mbo-2"),
                WrittenDocument.course("basislasser"),
                WrittenDocument.course("allroundlasser")
                        .with("level", "mbo-3")
                        .with("paths", "[bbl]")
                        .with("duration", "3 jaar"),
                lasser().with("courses", "[basislasser, allroundlasser]"));
        offerings("basislasser,00AA,bol,Utrecht,,duo-mbo-2019", "basislasser,00BB,bol,Zwolle,,duo-mbo-2019");

        assertThat(show().texts(".comparison tbody tr"))
                .containsExactly(
                        "Basislasser mbo 2 1 tot 2 jaar bol, bbl 2", "Allroundlasser mbo 3 3 jaar bbl onbekend");
    }

    @Test
    void saysUnknownWhereNoSourceSaysHowLongACourseTakes() {
        publish(WrittenDocument.course("basislasser"), lasser().with("courses", "[basislasser]"));

        assertThat(show().texts("[data-column='Hoe lang']")).containsExactly("onbekend");
    }

    @Test
    void saysInTheComparisonThatACourseIsFull() {
        publish(
                WrittenDocument.course("basislasser").with("full-since", "2026-11-02"),
                lasser().with("courses", "[basislasser]"));

        assertThat(show().texts(".comparison tbody th")).containsExactly("Basislasser (vol)");
    }

    @Test
    void countsASchoolOnceHoweverManyPlacesItHas() {
        publish(WrittenDocument.course("basislasser"), lasser().with("courses", "[basislasser]"));
        offerings("basislasser,00AA,bol,Utrecht,,duo-mbo-2019", "basislasser,00AA,bol,Zwolle,,duo-mbo-2019");

        assertThat(show().texts("[data-column=Scholen]")).containsExactly("1");
    }

    @Test
    void comparesNothingWhereThereIsNoCourse() {
        assertThat(show().html().select(".comparison")).isEmpty();
    }

    @Test
    void namesNoLevelWhereThereIsNoCourse() {
        assertThat(show().texts(".facts dt")).containsExactly("Hoe leer je het?", "Waar werk je?");
    }

    @Test
    void leadsToAllSchoolsWhereThereIsNoCourse() {
        assertThat(show().texts("#scholen .notice p"))
                .singleElement()
                .asString()
                .startsWith("We weten niet welke school");
        assertThat(show().links("#scholen")).containsExactly("/zoeken?type=provider");
    }

    private static WrittenDocument lasser() {
        return WrittenDocument.occupation("lasser").with("related", "[plaatwerker, bankwerker]");
    }

    private void publish(WrittenDocument... documents) {
        portal.publish(documents);
    }

    private void offerings(String... rows) {
        portal.load(
                "providers",
                "id,slug,name,sort,place,website,source",
                "00AA,aarde,Aarde College,mbo,Utrecht,,duo-mbo-2019",
                "00BB,boom,Boom College,mbo,Zwolle,,duo-mbo-2019");
        var lines = new ArrayList<>(List.of("course,provider,path,place,students,source"));
        lines.addAll(List.of(rows));
        portal.load("offerings", lines.toArray(String[]::new));
    }

    private ShownPage show() {
        return portal.show(OccupationPage.class, "/beroepen/lasser");
    }
}
