package nl.kansrijk.catalog.ui;

import java.util.List;
import nl.kansrijk.design.Example;
import nl.kansrijk.region.Provinces;
import nl.kansrijk.search.GeoPoint;
import org.springframework.stereotype.Component;

/** This module's own components, in all their states. */
@Component
class CatalogExamples implements Example.Collection {

    private final Provinces provinces;

    CatalogExamples(Provinces provinces) {
        this.provinces = provinces;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "SchoolMap",
                        "twee plaatsen",
                        () -> new SchoolMap(
                                provinces.borders(),
                                List.of(
                                        new SchoolMap.Dot(
                                                "Utrecht", new GeoPoint(52.09, 5.12), 1, "/zoeken?place=Utrecht"),
                                        new SchoolMap.Dot(
                                                "Zwolle", new GeoPoint(52.51, 6.09), 5, "/zoeken?place=Zwolle")))),
                new Example("SchoolMap", "geen plaatsen", () -> new SchoolMap(provinces.borders(), List.of())));
    }
}
