package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class OccupationPageTest {

    private static final String NURSE = "/beroepen/verpleegkundige";

    private final ApplicationContext portal;
    private final Occupations occupations;
    private final Courses courses;

    OccupationPageTest(
            @Autowired ApplicationContext portal, @Autowired Occupations occupations, @Autowired Courses courses) {
        this.portal = portal;
        this.occupations = occupations;
        this.courses = courses;
    }

    @Test
    void linksToItsCourses() {
        assertThat(show(NURSE).links(".comparison"))
                .contains("/opleidingen/mbo-verpleegkundige", "/opleidingen/hbo-verpleegkunde");
    }

    @Test
    void everyOccupationLinksToAllItsCourses() {
        assertThat(occupations.ids())
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(show(CatalogPaths.of(id)).links(".comparison"))
                        .containsExactlyElementsOf(courses.towards(id).stream()
                                .map(course -> CatalogPaths.of(course.id()))
                                .toList()));
    }

    @Test
    void linksToRelatedOccupations() {
        assertThat(show(NURSE).links(".card")).contains("/beroepen/wijkverpleegkundige");
    }

    @Test
    void refusesAnUnknownOccupation() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("/beroepen/drakentemmer"));
    }

    @Test
    void hasItsOwnTitleAndAddress() {
        var head = show(NURSE + "?place=3511").head();

        assertThat(head.fullTitle()).isEqualTo("Verpleegkundige – Kansrijk");
        assertThat(head.canonicalPath()).isEqualTo(NURSE);
    }

    @Test
    void mayBeListedBySearchEngines() {
        assertThat(show(NURSE).head().indexable()).isTrue();
    }

    @Test
    void describesItselfAsAnOccupation() {
        assertThat(show(NURSE).head().structuredData())
                .containsEntry("@context", "https://schema.org")
                .containsEntry("@type", "Occupation")
                .containsEntry("name", "Verpleegkundige")
                .containsEntry("occupationalCategory", "ISCO-08 2221");
    }

    @Test
    void hasOneMainHeading() {
        assertThat(show(NURSE).texts("h1")).containsExactly("Verpleegkundige");
    }

    @Test
    void saysWhereItsFactsComeFrom() {
        assertThat(show(NURSE).texts(".source-note li")).isNotEmpty();
        assertThat(show(NURSE).texts(".source-note p"))
                .singleElement()
                .asString()
                .matches("Deze tekst is nagekeken op \\d+ [a-z]+ 20\\d\\d\\.");
    }

    private ShownPage show(String address) {
        return ShownPage.at(portal, OccupationPage.class, address);
    }
}
