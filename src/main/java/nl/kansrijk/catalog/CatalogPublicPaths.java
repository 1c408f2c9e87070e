package nl.kansrijk.catalog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.design.PublicPaths;
import org.springframework.stereotype.Component;

/** Every occupation, course and school has a page to be found. */
@Component
class CatalogPublicPaths implements PublicPaths {

    private final Occupations occupations;
    private final Courses courses;
    private final Providers providers;

    CatalogPublicPaths(Occupations occupations, Courses courses, Providers providers) {
        this.occupations = occupations;
        this.courses = courses;
        this.providers = providers;
    }

    @Override
    public List<String> all() {
        return Stream.of(
                        occupations.ids().stream().map(CatalogPaths::of),
                        courses.ids().stream().map(CatalogPaths::of),
                        providers.all().stream().map(provider -> CatalogPaths.of(provider.id())))
                .flatMap(Function.identity())
                .toList();
    }
}
