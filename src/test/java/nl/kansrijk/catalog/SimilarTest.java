package nl.kansrijk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kansrijk.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody who knows the work would call alike. */
@PortalTest
class SimilarTest {

    private final Similar similar;

    SimilarTest(@Autowired Similar similar) {
        this.similar = similar;
    }

    @Test
    void knowsWhichOccupationsAreAlike() {
        check("verpleegkundige", "verzorgende-ig");
        check("ic-verpleegkundige", "seh-verpleegkundige");
        check("verzorgende-ig", "helpende-zorg-en-welzijn");
        check("helpende-zorg-en-welzijn", "huishoudelijke-hulp");
        check("doktersassistent", "triagist");
        check("tandartsassistent", "mondhygienist");
        check("opticien", "optometrist");
        check("podotherapeut", "pedicure");
        check("kraamverzorgende", "verloskundige");
        check("dietist", "voedingsassistent");
        check("maatschappelijk-werker", "sociaal-werker");
        check("begeleider-ggz", "ervaringsdeskundige");
        check("lasser", "constructiewerker");
        check("plaatwerker", "lasser");
        check("verspaner", "gereedschapmaker");
        check("autotechnicus", "bedrijfsautotechnicus");
        check("installatiemonteur", "warmtepompmonteur");
        check("loodgieter", "installatiemonteur");
        check("netwerkbeheerder", "ict-beheerder");
        check("softwareontwikkelaar", "softwaretester");
        check("metselaar", "tegelzetter");
        check("schilder", "stukadoor");
        check("buschauffeur", "vrachtwagenchauffeur");
        check("soldaat", "onderofficier-grondoptreden");
        check("beveiliger", "handhaver-toezicht-en-veiligheid");
        check("politieagent", "handhaver-toezicht-en-veiligheid");
        check("hovenier", "wegenbouwer");
    }

    @Test
    void seesWhatIsAlikeAcrossCampaigns() {
        check("verpleegkundige", "militair-verpleegkundige");
        check("beveiliger", "beveiliger-luchtmacht");
        check("vrachtwagenchauffeur", "chauffeur-defensie");
        check("vliegtuigmonteur", "vliegtuigtechnicus-defensie");
        check("cybersecurityspecialist", "cyberspecialist-defensie");
        check("militair-kok", "voedingsassistent");
        check("zorgtechnicus", "medisch-instrumentatietechnicus");
        check("analist-medisch-laboratorium", "chemisch-analist");
    }

    @Test
    void knowsWhichCoursesAreAlike() {
        checkCourse("mbo-verpleegkundige", "hbo-verpleegkunde");
        checkCourse("mbo-verzorgende-ig", "mbo-helpende-zorg-en-welzijn");
        checkCourse("mbo-basislasser", "mbo-allround-lasser");
        checkCourse("mbo-metselaar", "mbo-allround-metselaar");
        checkCourse("mbo-autotechnicus", "mbo-eerste-autotechnicus");
        checkCourse("mbo-beveiliger", "mbo-coordinator-beveiliging");
        checkCourse("mbo-schilder", "mbo-gezel-schilder");
        checkCourse("mbo-ict-beheerder", "mbo-medewerker-beheer-ict");
    }

    @Test
    void saysWhatBothHave() {
        assertThat(similar.to(new OccupationId("lasser")))
                .filteredOn(like -> like.what().id().slug().equals("constructiewerker"))
                .extracting(Similar.Like::why)
                .containsExactly("Met dezelfde opleiding: Basislasser.");
        assertThat(similar.to(new CourseId("mbo-basislasser")))
                .filteredOn(like -> like.what().id().slug().equals("mbo-allround-lasser"))
                .extracting(Similar.Like::why)
                .containsExactly("Ook een opleiding voor: Lasser.");
    }

    @Test
    void neverNamesTheThingItself() {
        assertThat(similar.to(new OccupationId("lasser")))
                .extracting(like -> like.what().id().slug())
                .isNotEmpty()
                .doesNotContain("lasser")
                .doesNotHaveDuplicates();
    }

    private void check(String occupation, String alike) {
        assertThat(similar.to(new OccupationId(occupation)))
                .extracting(like -> like.what().id().slug())
                .as(occupation)
                .contains(alike);
    }

    private void checkCourse(String course, String alike) {
        assertThat(similar.to(new CourseId(course)))
                .extracting(like -> like.what().id().slug())
                .as(course)
                .contains(alike);
    }
}
