package nl.kansrijk.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.kansrijk.PortalTest;
import nl.kansrijk.ShownPage;
import nl.kansrijk.catalog.CatalogPaths;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Providers;
import nl.kansrijk.design.NoSuchPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class ProviderPageTest {

    private static final String ALBEDA = "/scholen/albeda";

    private final ApplicationContext portal;
    private final Providers providers;
    private final Courses courses;

    ProviderPageTest(@Autowired ApplicationContext portal, @Autowired Providers providers, @Autowired Courses courses) {
        this.portal = portal;
        this.providers = providers;
        this.courses = courses;
    }

    @Test
    void linksToItsCourses() {
        assertThat(show(ALBEDA).links(".row")).contains("/opleidingen/mbo-verpleegkundige");
    }

    @Test
    void everySchoolLinksToAllItsCourses() {
        assertThat(providers.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(provider -> assertThat(
                                show(CatalogPaths.of(provider.id())).links(".row"))
                        .containsExactlyInAnyOrderElementsOf(courses.at(provider.id()).stream()
                                .map(course -> CatalogPaths.of(course.id()))
                                .toList()));
    }

    @Test
    void saysInWhichLabourMarketRegionItIs() {
        assertThat(show(ALBEDA).texts(".facts__fact")).contains("Arbeidsmarktregio Rijnmond");
    }

    @Test
    void refusesAnUnknownSchool() {
        assertThatExceptionOfType(NoSuchPage.class).isThrownBy(() -> show("/scholen/zweinstein"));
    }

    @Test
    void hasItsOwnTitleAndAddress() {
        var head = show(ALBEDA).head();

        assertThat(head.title()).isEqualTo("Albeda");
        assertThat(head.canonicalPath()).isEqualTo(ALBEDA);
    }

    @Test
    void describesItselfAsAnEducationalOrganization() {
        assertThat(show(ALBEDA).head().structuredData())
                .containsEntry("@type", "EducationalOrganization")
                .containsEntry("name", "Albeda")
                .containsEntry("identifier", "00GT");
    }

    private ShownPage show(String address) {
        return ShownPage.at(portal, ProviderPage.class, address);
    }
}
