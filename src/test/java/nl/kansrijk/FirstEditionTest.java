package nl.kansrijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.campaign.Campaigns;
import nl.kansrijk.campaign.PlainPages;
import nl.kansrijk.campaign.Stories;
import nl.kansrijk.campaign.Story;
import nl.kansrijk.catalog.CourseId;
import nl.kansrijk.catalog.Courses;
import nl.kansrijk.catalog.Enrolments;
import nl.kansrijk.catalog.Level;
import nl.kansrijk.catalog.LevelGuides;
import nl.kansrijk.catalog.Occupation;
import nl.kansrijk.catalog.OccupationId;
import nl.kansrijk.catalog.Occupations;
import nl.kansrijk.catalog.Offering;
import nl.kansrijk.catalog.Offerings;
import nl.kansrijk.catalog.Provider;
import nl.kansrijk.catalog.Providers;
import nl.kansrijk.catalog.Question;
import nl.kansrijk.catalog.Sector;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.files.ContentCheck;
import nl.kansrijk.content.files.ContentLoading;
import nl.kansrijk.design.Language;
import nl.kansrijk.region.Places;
import nl.kansrijk.region.Provinces;
import nl.kansrijk.region.Regions;
import nl.kansrijk.search.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** What is in {@code content/}, as the whole portal loads it. */
@OnBothDatabases
class FirstEditionTest {

    private static final Path CONTENT = Path.of("content");
    private static final int MOST_POSTCODES = 9_999;

    private static final Map<TestDatabase.Make, Loaded> LOADED = new EnumMap<>(TestDatabase.Make.class);

    @TempDir
    private static Path data;

    private final TestDatabase database;
    private final ApplicationContext portal;

    FirstEditionTest(TestDatabase.Make make) {
        var loaded = LOADED.computeIfAbsent(make, FirstEditionTest::load);
        database = loaded.database();
        portal = loaded.portal();
    }

    private static ContentCheck.@Nullable Outcome outcome;

    /** Loading takes a while, and the tests only look. */
    private record Loaded(TestDatabase database, ApplicationContext portal) {}

    private static Loaded load(TestDatabase.Make make) {
        var database = TestDatabase.fresh(make);
        var settings = new HashMap<String, Object>();
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("kansrijk.content", CONTENT);
        settings.put("kansrijk.data", data.resolve(make.name()));
        var portal = Command.run(WebApplicationType.NONE, settings);
        return new Loaded(database, database.adopt(portal));
    }

    @AfterAll
    static void stop() {
        LOADED.values().forEach(loaded -> loaded.database().close());
    }

    @Test
    void hasNoProblems() {
        assertThat(check().problems()).isEmpty();
    }

    @Test
    void isLoadedWhole() {
        assertThat(count("content_document")).isEqualTo(check().documents());
        assertThat(count("content_revision")).isEqualTo(check().documents());
    }

    @Test
    void isLoadedOnce() {
        var latest = bean(ChangeFeed.class).latest();

        var report = bean(ContentLoading.class).load(CONTENT);

        assertThat(report.warnings()).isEmpty();
        assertThat(report.added() + report.changed()).isZero();
        assertThat(bean(ChangeFeed.class).latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"ZORG, 60", "TECHNIEK, 60", "DEFENSIE, 30"})
    void hasOccupationsInEverySector(Sector sector, int atLeast) {
        assertThat(bean(Occupations.class).in(sector)).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void hasAHundredAndFiftyOccupations() {
        assertThat(bean(Occupations.class).all()).hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void hasTwoHundredCourses() {
        assertThat(bean(Courses.class).all()).hasSizeGreaterThanOrEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(Sector.class)
    void tellsTwelveDaysInEverySector(Sector sector) {
        var here =
                bean(Occupations.class).in(sector).stream().map(Occupation::id).toList();

        assertThat(bean(Stories.class).all())
                .filteredOn(story -> here.contains(story.occupation()))
                .extracting(Story::occupation)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void portraysNobodyWhoDoesNotExist() {
        assertThat(bean(Stories.class).all())
                .allSatisfy(story -> assertThat(story.consent()).isEmpty());
    }

    /** No page is a copy of its neighbour with another name. */
    @Test
    void saysNothingTwice() {
        var sentences = new HashMap<String, List<String>>();
        bean(Occupations.class)
                .all()
                .forEach(occupation -> Stream.of(
                                Stream.of(occupation.summary()),
                                Stream.of(occupation.body().split("(?<=[.?])\\s+")),
                                occupation.day().stream().map(Occupation.Moment::text),
                                occupation.fits().stream(),
                                occupation.questions().stream().map(Question::answer))
                        .flatMap(Function.identity())
                        .filter(sentence -> sentence.length() > 60)
                        .forEach(sentence -> sentences
                                .computeIfAbsent(sentence, said -> new ArrayList<>())
                                .add(occupation.title())));

        assertThat(sentences.values()).allSatisfy(pages -> assertThat(pages).hasSize(1));
    }

    @Test
    void knowsEveryLevel() {
        assertThat(Level.values())
                .allSatisfy(
                        level -> assertThat(bean(LevelGuides.class).find(level)).isPresent());
    }

    @Test
    void drawsTheWholeCountry() {
        assertThat(bean(Provinces.class).borders()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void showsATrendOnlyWhereYearsCanBeCompared() {
        assertThat(bean(Enrolments.class).of(new CourseId("mbo-verpleegkundige")))
                .extracting(Enrolments.Year::year)
                .containsExactly(2015, 2016, 2017, 2018, 2019);
        assertThat(bean(Enrolments.class).of(new CourseId("mbo-helpende-zorg-en-welzijn")))
                .extracting(Enrolments.Year::year)
                .containsExactly(2019);
    }

    @Test
    void translatesTheMainPages() {
        assertThat(bean(Campaigns.class).all(Language.ENGLISH))
                .allSatisfy(campaign -> assertThat(campaign.language()).isEqualTo(Language.ENGLISH));
        assertThat(bean(PlainPages.class).all(Language.ENGLISH))
                .allSatisfy(page -> assertThat(page.translation().language()).isEqualTo(Language.ENGLISH));
    }

    @Test
    void hasNoStaleTranslation() {
        assertThat(bean(Campaigns.class).all(Language.ENGLISH))
                .noneMatch(campaign -> campaign.translation().stale());
        assertThat(bean(PlainPages.class).all(Language.ENGLISH))
                .noneMatch(page -> page.translation().stale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"25416", "25417", "25418", "25419"})
    void hasTheVevaCourses(String crebo) {
        assertThat(bean(Courses.class).all())
                .filteredOn(course -> course.crebos().contains(crebo))
                .singleElement()
                .satisfies(
                        course -> assertThat(course.title() + course.synonyms()).containsIgnoringCase("veva"));
    }

    @Test
    void hasThirtyFiveRegions() {
        assertThat(bean(Regions.class).all()).hasSize(35);
    }

    @Test
    void hasTheFourThousandPostcodes() {
        assertThat(count("region_postcode")).isBetween(4_000, MOST_POSTCODES);
    }

    @Test
    void knowsTheRegionOfEveryPlace() {
        var regions = bean(Regions.class);

        assertThat(strings("select distinct municipality from region_postcode"))
                .filteredOn(municipality -> regions.ofMunicipality(municipality).isEmpty())
                .isEmpty();
    }

    @Test
    void knowsWhereEveryProviderIs() {
        assertThat(bean(Providers.class).all()).isNotEmpty().allMatch(provider -> isKnown(provider.place()));
    }

    @Test
    void knowsWhereEveryOfferingIs() {
        assertThat(offerings()).isNotEmpty().allMatch(offering -> isKnown(offering.place()));
    }

    @Test
    void offersEveryCourseSomewhere() {
        var offered = bean(Offerings.class).perCourse().keySet();

        assertThat(bean(Courses.class).ids()).allMatch(offered::contains);
    }

    @Test
    void offersOnlyCoursesThatExist() {
        assertThat(strings("select distinct course from catalog_offering"))
                .isSubsetOf(strings("select slug from catalog_course"));
    }

    @Test
    void offersOnlyAtProvidersThatExist() {
        assertThat(strings("select distinct provider from catalog_offering"))
                .isSubsetOf(strings("select id from catalog_provider"));
    }

    @Test
    void offersACourseOnlyInItsOwnLearningPaths() {
        var courses = bean(Courses.class);

        assertThat(bean(Offerings.class).perCourse())
                .allSatisfy((course, offerings) -> assertThat(offerings)
                        .flatExtracting(Offering::paths)
                        .isSubsetOf(courses.find(course).orElseThrow().paths()));
    }

    @Test
    void hasNoProviderThatOffersNothing() {
        var offering = offerings().stream().map(Offering::provider).collect(Collectors.toSet());

        assertThat(bean(Providers.class).all()).extracting(Provider::id).allMatch(offering::contains);
    }

    @Test
    void tellsTheWayToEveryOccupation() {
        assertThat(bean(Occupations.class).all())
                .allMatch(occupation -> !occupation.routes().isEmpty());
    }

    /** Some work is learned nowhere but with the one who employs you, or at a university; those are not here yet. */
    @Test
    void leadsToAlmostEveryOccupationByACourse() {
        var courses = bean(Courses.class);

        assertThat(bean(Occupations.class).ids())
                .filteredOn(occupation -> courses.towards(occupation).isEmpty())
                .extracting(OccupationId::slug)
                .containsExactlyInAnyOrder(
                        "brandweermedewerker",
                        "huisarts",
                        "medisch-specialist",
                        "militair-kok",
                        "psycholoog",
                        "tandarts");
    }

    @Test
    void relatesOccupationsOnlyToOthers() {
        assertThat(strings("select occupation from catalog_occupation_related where occupation = related"))
                .isEmpty();
    }

    @Test
    void namesASourceForEveryRow() {
        var sources = strings("select source_key from content_source");

        assertThat(strings("select distinct source from catalog_provider")).isSubsetOf(sources);
        assertThat(strings("select distinct source from catalog_offering")).isSubsetOf(sources);
    }

    @Test
    void findsUtrechtInUtrecht() {
        assertThat(bean(Places.class).named("utrecht").orElseThrow().point().kilometresTo(new GeoPoint(52.09, 5.12)))
                .isLessThan(5);
    }

    /** Reading every sentence takes a while, and is the same whatever the database. */
    private ContentCheck.Outcome check() {
        if (outcome == null) {
            outcome = bean(ContentCheck.class).check(CONTENT);
        }
        return outcome;
    }

    private List<Offering> offerings() {
        return bean(Offerings.class).perCourse().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private boolean isKnown(String place) {
        return bean(Places.class).named(place).isPresent();
    }

    private int count(String table) {
        return database.jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private List<String> strings(String query) {
        return database.jdbc().sql(query).query(String.class).list();
    }

    private <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }
}
