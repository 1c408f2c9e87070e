package nl.kansrijk.catalog;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.WaysOn;
import org.springframework.stereotype.Component;

/** From an occupation to its courses, from a course to its schools, from nowhere to the fields of work. */
@Component
class CatalogWaysOn implements WaysOn {

    private final WorkFields fields;

    CatalogWaysOn(WorkFields fields) {
        this.fields = fields;
    }

    @Override
    public Optional<WayOn> from(Hit hit) {
        return switch (hit.key().type()) {
            case CatalogSearch.OCCUPATION ->
                Optional.of(new WayOn(
                        hit.levels().isEmpty() ? "Zo kom je er" : "Opleidingen voor dit beroep",
                        hit.path() + "#" + CatalogPaths.ROUTES));
            case CatalogSearch.COURSE ->
                hit.offeredBy() == 0
                        ? Optional.empty()
                        : Optional.of(new WayOn("Scholen met deze opleiding", hit.path() + "#" + CatalogPaths.SCHOOLS));
            default -> Optional.empty();
        };
    }

    @Override
    public List<WayOn> around() {
        return fields.all().stream()
                .map(field -> new WayOn(field.title(), CatalogPaths.of(field.id())))
                .toList();
    }
}
