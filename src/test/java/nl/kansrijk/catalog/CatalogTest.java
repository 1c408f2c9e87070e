package nl.kansrijk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.kansrijk.SmallPortal;
import nl.kansrijk.WrittenDocument;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.design.PublicPaths;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the catalogue makes of what is published. */
class CatalogTest {

    private static final OccupationId WELDER = new OccupationId("lasser");

    private final SmallPortal portal = SmallPortal.open();

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void knowsAnOccupationAsItWasWritten() {
        assertThat(occupations().find(WELDER)).hasValueSatisfying(welder -> {
            assertThat(welder.field()).isEqualTo(new WorkFieldId("metaal"));
            assertThat(welder.day()).first().isEqualTo(new Occupation.Moment("07:30", "Begin"));
            assertThat(welder.requirements())
                    .first()
                    .isEqualTo(new Occupation.Requirement(Need.DIPLOMA, "Een diploma."));
            assertThat(welder.routes())
                    .containsExactly(
                            new Occupation.Route(RouteKind.MBO_BBL, "Je leert op het werk.", Optional.empty()));
        });
    }

    @Test
    void knowsSinceWhenACourseIsFull() {
        portal.publish(WrittenDocument.course("basislasser").with("full-since", "2026-11-02"));

        assertThat(portal.bean(Courses.class).find(new CourseId("basislasser")))
                .hasValueSatisfying(course -> assertThat(course.fullSince()).contains(LocalDate.parse("2026-11-02")));
    }

    @Test
    void forgetsWhatIsWithdrawn() {
        portal.bean(Documents.class).withdraw(DocumentId.dutch("occupation", "plaatwerker"));

        assertThat(occupations().relatedTo(WELDER))
                .extracting(Occupation::title)
                .containsExactly("Bankwerker");
    }

    @Test
    void keepsTheDutchTextWhenATranslationIsPublished() {
        portal.publish(WrittenDocument.occupation("lasser")
                .with("related", "[plaatwerker, bankwerker]")
                .with("title", "Welder")
                .inEnglish());

        assertThat(occupations().find(WELDER)).map(Occupation::title).contains("Lasser");
    }

    @Test
    void listsFieldsInTheOrderOfTheirSectors() {
        portal.publish(
                WrittenDocument.field("aanrecht").with("sector", "techniek"),
                WrittenDocument.field("zuster").with("sector", "zorg"));

        assertThat(portal.bean(WorkFields.class).all())
                .extracting(field -> field.id().slug())
                .containsExactly("zuster", "aanrecht", "metaal");
    }

    @Test
    void putsFieldsInTheSitemap() {
        assertThat(portal.beans(PublicPaths.class).stream().flatMap(paths -> paths.all().stream()))
                .contains("/werkvelden/metaal");
    }

    @Test
    void tellsTheYearsOldestFirst() {
        portal.publish(WrittenDocument.course("basislasser"))
                .load(
                        "enrolments",
                        "course,year,students,source",
                        "basislasser,2019,120,duo-mbo-2019",
                        "basislasser,2017,80,duo-mbo-2019");

        assertThat(portal.bean(Enrolments.class).of(new CourseId("basislasser")))
                .containsExactly(
                        new Enrolments.Year(2017, 80, "duo-mbo-2019"), new Enrolments.Year(2019, 120, "duo-mbo-2019"));
    }

    private Occupations occupations() {
        return portal.bean(Occupations.class);
    }
}
