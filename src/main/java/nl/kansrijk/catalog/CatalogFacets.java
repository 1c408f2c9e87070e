package nl.kansrijk.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module's facet values are called. */
@Configuration
class CatalogFacets {

    @Bean
    FacetLabels typeLabels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put(CatalogSearch.OCCUPATION, "Beroep");
        labels.put(CatalogSearch.COURSE, "Opleiding");
        labels.put(CatalogSearch.PROVIDER, "School");
        labels.put("page", "Pagina");
        return new Labels(Facet.TYPE, labels);
    }

    @Bean
    FacetLabels sectorLabels() {
        return new Labels(Facet.SECTOR, labels(Sector.values(), Sector::code, Sector::label));
    }

    @Bean
    FacetLabels levelLabels() {
        return new Labels(Facet.LEVEL, labels(Level.values(), Level::code, Level::label));
    }

    @Bean
    FacetLabels pathLabels() {
        return new Labels(Facet.LEARNING_PATH, labels(LearningPath.values(), LearningPath::code, LearningPath::label));
    }

    private static <T> Map<String, String> labels(T[] values, Function<T, String> code, Function<T, String> label) {
        var labels = new LinkedHashMap<String, String>();
        Stream.of(values).forEach(value -> labels.put(code.apply(value), label.apply(value)));
        return labels;
    }

    private record Labels(Facet facet, Map<String, String> labels) implements FacetLabels {}
}
