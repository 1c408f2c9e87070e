package nl.kansrijk.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.Markdown;
import nl.kansrijk.region.Places;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchSource;
import org.springframework.stereotype.Component;

/** Offers occupations, courses and schools to the search index. */
@Component
class CatalogSearch implements SearchSource {

    static final String OCCUPATION = "occupation";
    static final String COURSE = "course";
    static final String PROVIDER = "provider";

    private static final Set<String> TABLES = Set.of(CatalogTables.PROVIDERS, CatalogTables.OFFERINGS, "postcodes");

    private final Occupations occupations;
    private final Courses courses;
    private final Providers providers;
    private final Offerings offerings;
    private final Places places;

    CatalogSearch(Occupations occupations, Courses courses, Providers providers, Offerings offerings, Places places) {
        this.occupations = occupations;
        this.courses = courses;
        this.providers = providers;
        this.offerings = offerings;
        this.places = places;
    }

    @Override
    public Set<String> types() {
        return Set.of(OCCUPATION, COURSE, PROVIDER);
    }

    @Override
    public List<SearchDocument> all() {
        var perCourse = offerings.perCourse();
        Function<CourseId, List<Offering>> of = course -> perCourse.getOrDefault(course, List.of());
        var perProvider =
                perCourse.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Offering::provider));
        var allCourses = courses.all();
        var byId = allCourses.stream().collect(Collectors.toMap(Course::id, Function.identity()));
        return Stream.of(
                        occupations.all().stream().map(occupation -> document(occupation, of)),
                        allCourses.stream().map(course -> document(course, of)),
                        providers.all().stream()
                                .map(provider ->
                                        document(provider, perProvider.getOrDefault(provider.id(), List.of()), byId)))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Optional<SearchDocument> find(SearchKey key) {
        return switch (key.type()) {
            case OCCUPATION ->
                occupations.find(new OccupationId(key.id())).map(found -> document(found, offerings::of));
            case COURSE -> courses.find(new CourseId(key.id())).map(found -> document(found, offerings::of));
            default -> Optional.empty();
        };
    }

    @Override
    public Touched touchedBy(Change change) {
        if (TABLES.stream().anyMatch(change::isTable)) {
            return new Touched.Everything();
        }
        return switch (change.subject()) {
            case CatalogKinds.OCCUPATION -> new Touched.Some(Set.of(new SearchKey(OCCUPATION, change.name())));
            case CatalogKinds.COURSE -> {
                // Occupations show the places of their courses.
                var keys = new HashSet<SearchKey>();
                keys.add(new SearchKey(COURSE, change.name()));
                occupations.after(new CourseId(change.name())).stream()
                        .map(occupation ->
                                new SearchKey(OCCUPATION, occupation.id().slug()))
                        .forEach(keys::add);
                yield new Touched.Some(keys);
            }
            default -> new Touched.Some(Set.of());
        };
    }

    private SearchDocument document(Occupation occupation, Function<CourseId, List<Offering>> offeringsOf) {
        var led = courses.towards(occupation.id());
        var spots = led.stream()
                .flatMap(course -> offeringsOf.apply(course.id()).stream())
                .toList();
        return new SearchDocument(
                new SearchKey(OCCUPATION, occupation.id().slug()),
                occupation.title(),
                occupation.synonyms(),
                occupation.summary(),
                text(
                        occupation.workplaces(),
                        occupation.fits(),
                        occupation.requirements().stream()
                                .map(Occupation.Requirement::text)
                                .toList(),
                        occupation.day().stream().map(Occupation.Moment::text).toList(),
                        List.of(Markdown.toText(occupation.body()))),
                CatalogPaths.of(occupation.id()),
                List.of(occupation.sector().code()),
                led.stream().map(course -> course.level().code()).distinct().toList(),
                led.stream()
                        .flatMap(course -> course.paths().stream())
                        .map(LearningPath::code)
                        .distinct()
                        .toList(),
                spots(spots));
    }

    private SearchDocument document(Course course, Function<CourseId, List<Offering>> offeringsOf) {
        var names = new ArrayList<>(course.synonyms());
        names.addAll(course.crebos());
        names.addAll(course.crohos());
        return new SearchDocument(
                new SearchKey(COURSE, course.id().slug()),
                course.title(),
                names,
                course.summary(),
                text(
                        List.of(course.level().label()),
                        course.paths().stream().map(LearningPath::label).toList(),
                        course.admission(),
                        List.of(Markdown.toText(course.body()))),
                CatalogPaths.of(course.id()),
                List.of(course.sector().code()),
                List.of(course.level().code()),
                course.paths().stream().map(LearningPath::code).toList(),
                spots(offeringsOf.apply(course.id())));
    }

    private SearchDocument document(Provider provider, List<Offering> offered, Map<CourseId, Course> courses) {
        var given = offered.stream()
                .map(offering -> courses.get(offering.course()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var where = new LinkedHashSet<>(List.of(provider.place()));
        offered.stream().map(Offering::place).forEach(where::add);
        return new SearchDocument(
                new SearchKey(PROVIDER, provider.id().slug()),
                provider.name(),
                List.of(),
                "%s in %s, met %d opleidingen op Kansrijk."
                        .formatted(capitalised(provider.sort().label()), String.join(", ", where), given.size()),
                text(given.stream().map(Course::title).toList()),
                CatalogPaths.of(provider.id()),
                given.stream().map(course -> course.sector().code()).distinct().toList(),
                given.stream().map(course -> course.level().code()).distinct().toList(),
                offered.stream()
                        .flatMap(offering -> offering.paths().stream())
                        .map(LearningPath::code)
                        .distinct()
                        .toList(),
                spots(offered));
    }

    private List<OfferedAt> spots(List<Offering> offered) {
        return offered.stream()
                .flatMap(offering -> places.named(offering.place()).stream()
                        .map(place -> new OfferedAt(offering.providerName(), place.name(), place.point())))
                .distinct()
                .toList();
    }

    @SafeVarargs
    private static String text(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).collect(Collectors.joining("\n"));
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
