package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kansrijk.design.PublicPaths;
import org.springframework.stereotype.Component;

/** Every occupation, course, school, field of work and level has a page to be found. */
@Component
class CatalogPublicPaths implements PublicPaths {

    private final Occupations occupations;
    private final Courses courses;
    private final Providers providers;
    private final WorkFields fields;
    private final LevelGuides levels;

    CatalogPublicPaths(
            Occupations occupations, Courses courses, Providers providers, WorkFields fields, LevelGuides levels) {
        this.occupations = occupations;
        this.courses = courses;
        this.providers = providers;
        this.fields = fields;
        this.levels = levels;
    }

    @Override
    public List<String> all() {
        return Stream.of(
                        occupations.ids().stream().map(CatalogPaths::of),
                        courses.ids().stream().map(CatalogPaths::of),
                        fields.all().stream().map(field -> CatalogPaths.of(field.id())),
                        levels.all().stream().map(guide -> CatalogPaths.of(guide.level())),
                        providers.all().stream().map(provider -> CatalogPaths.of(provider.id())))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public boolean has(String path) {
        var slug = path.substring(path.lastIndexOf('/') + 1);
        return Stream.<Supplier<Optional<String>>>of(
                        () -> occupations.find(new OccupationId(slug)).map(found -> CatalogPaths.of(found.id())),
                        () -> courses.find(new CourseId(slug)).map(found -> CatalogPaths.of(found.id())),
                        () -> fields.find(new WorkFieldId(slug)).map(found -> CatalogPaths.of(found.id())),
                        () -> levels.find(slug).map(found -> CatalogPaths.of(found.level())),
                        () -> providers.find(new ProviderId(slug)).map(found -> CatalogPaths.of(found.id())))
                .anyMatch(found -> found.get().filter(path::equals).isPresent());
    }
}
