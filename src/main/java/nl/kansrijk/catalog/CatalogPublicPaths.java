package nl.kansrijk.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.design.PublicPaths;
import org.springframework.stereotype.Component;

/** Every occupation, course, school and field of work has a page to be found. */
@Component
class CatalogPublicPaths implements PublicPaths {

    private final Occupations occupations;
    private final Courses courses;
    private final Providers providers;
    private final WorkFields fields;

    CatalogPublicPaths(Occupations occupations, Courses courses, Providers providers, WorkFields fields) {
        this.occupations = occupations;
        this.courses = courses;
        this.providers = providers;
        this.fields = fields;
    }

    @Override
    public List<String> all() {
        return Stream.of(
                        occupations.ids().stream().map(CatalogPaths::of),
                        courses.ids().stream().map(CatalogPaths::of),
                        fields.all().stream().map(field -> CatalogPaths.of(field.id())),
                        providers.all().stream().map(provider -> CatalogPaths.of(provider.id())))
                .flatMap(Function.identity())
                .toList();
    }
}
