package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.regex.Pattern;
import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.design.NoSuchPage;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class CoursePageTest {

    private static final String NURSING = "/opleidingen/mbo-verpleegkundige";
    private static final Pattern KILOMETRES = Pattern.compile(", (\\d+) km$");

    private final ApplicationContext portal;
    private final Courses courses;
    private final Occupations occupations;

    CoursePageTest(
            @Autowired ApplicationContext portal, @Autowired Courses courses, @Autowired Occupations occupations) {
        this.portal = portal;
        this.courses = courses;
        this.occupations = occupations;
    }

    @Test
    void linksBackToTheOccupationsAfterIt() {
        assertThat(show(NURSING).links(".card")).contains("/beroepen/verpleegkundige");
    }

    @Test
    void everyCourseLinksBackToAllOccupationsAfterIt() {
        assertThat(courses.ids())
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(show(CatalogPaths.of(id)).links(".card"))
                        .containsAll(occupations.after(id).stream()
                                .map(occupation -> CatalogPaths.of(occupation.id()))
                                .toList()));
    }

    @Test
    void namesCoursesThatAreLikeItAndSaysWhy() {
        assertThat(show(NURSING).links("#lijkt-op .card"))
                .contains("/opleidingen/hbo-verpleegkunde")
                .doesNotContain(NURSING);
        assertThat(show(NURSING).texts("#lijkt-op .card__why"))
                .hasSameSizeAs(show(NURSING).links("#lijkt-op .card"))
                .allMatch(why -> why.endsWith("."));
    }

    @Test
    void linksToTheSchoolsThatGiveIt() {
        assertThat(show(NURSING).links(".schools"))
                .contains("/scholen/albeda")
                .allMatch(to -> to.startsWith("/scholen/"));
    }

    @Test
    void showsTheNearestSchoolFirst() {
        assertThat(show(NURSING + "?place=3511").texts(".schools .row").getFirst())
                .contains("Utrecht");
    }

    @Test
    void showsDistancesInAscendingOrder() {
        assertThat(distances(NURSING + "?place=3511")).hasSizeGreaterThan(10).isSorted();
    }

    @Test
    void showsNoDistancesWithoutAPlace() {
        assertThat(distances(NURSING)).isEmpty();
    }

    @Test
    void takesThePlaceOverIntoTheForm() {
        assertThat(show(NURSING + "?place=3511").html().select("#plaats").attr("value"))
                .isEqualTo("3511");
    }

    @Test
    void saysThatAPlaceIsUnknown() {
        assertThat(show(NURSING + "?place=Atlantis").texts(".schools .notice"))
                .singleElement()
                .asString()
                .startsWith("We kennen “Atlantis” niet.");
    }

    @Test
    void refusesAnUnknownCourse() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("/opleidingen/mbo-drakentemmer"));
    }

    @Test
    void hasItsOwnTitleAndAddress() {
        var head = show(NURSING + "?place=3511").head();

        assertThat(head.title()).endsWith(", mbo niveau 4");
        assertThat(head.canonicalPath()).isEqualTo(NURSING);
    }

    @Test
    void describesItselfAsACourse() {
        assertThat(show(NURSING).head().structuredData())
                .containsEntry("@type", "Course")
                .containsEntry("educationalLevel", "mbo niveau 4");
    }

    @Test
    void describesEverySchoolOnce() {
        assertThat(show(NURSING).head().structuredData().get("provider"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSizeGreaterThan(10)
                .doesNotHaveDuplicates();
    }

    private List<Integer> distances(String address) {
        return show(address).texts(".schools .row__fact").stream()
                .map(KILOMETRES::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> Integer.valueOf(matcher.group(1)))
                .toList();
    }

    private ShownPage show(String address) {
        return ShownPage.at(portal, CoursePage.class, address);
    }
}
