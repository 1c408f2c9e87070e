package nl.kansrijk.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kansrijk.design.Language;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module's facet values are called. */
@Configuration
class CatalogFacets {

    @Bean
    FacetLabels typeLabels() {
        return new TypeLabels();
    }

    @Bean
    FacetLabels sectorLabels() {
        return labels(Facet.SECTOR, Sector.values(), Sector::code, Sector::label);
    }

    @Bean
    FacetLabels levelLabels() {
        return labels(Facet.LEVEL, Level.values(), Level::code, Level::label);
    }

    @Bean
    FacetLabels pathLabels() {
        return labels(
                Facet.LEARNING_PATH,
                LearningPath.values(),
                LearningPath::code,
                (path, language) -> path.label(language));
    }

    private static <T> FacetLabels labels(
            Facet facet, T[] values, Function<T, String> code, BiFunction<T, Language, String> label) {
        return new Labels(facet, language -> {
            var labels = new LinkedHashMap<String, String>();
            Stream.of(values).forEach(value -> labels.put(code.apply(value), label.apply(value, language)));
            return labels;
        });
    }

    private static final class TypeLabels implements FacetLabels {

        @Override
        public Facet facet() {
            return Facet.TYPE;
        }

        @Override
        public Map<String, String> labels(Language language) {
            var labels = new LinkedHashMap<String, String>();
            labels.put(CatalogSearch.OCCUPATION, language.say("Beroep", "Occupation"));
            labels.put(CatalogSearch.COURSE, language.say("Opleiding", "Course"));
            labels.put(CatalogSearch.PROVIDER, language.say("School", "School"));
            labels.put(WorkFieldSearch.FIELD, language.say("Werkveld", "Field of work"));
            labels.put(LevelSearch.LEVEL, language.say("Niveau", "Level"));
            labels.put("story", language.say("Verhaal", "Story"));
            labels.put("event", language.say("Activiteit", "Event"));
            labels.put("page", language.say("Pagina", "Page"));
            return labels;
        }

        @Override
        public Map<String, String> plurals(Language language) {
            return Map.of(
                    CatalogSearch.OCCUPATION,
                    language.say("Beroepen", "Occupations"),
                    CatalogSearch.COURSE,
                    language.say("Opleidingen", "Courses"),
                    CatalogSearch.PROVIDER,
                    language.say("Scholen", "Schools"),
                    WorkFieldSearch.FIELD,
                    language.say("Werkvelden", "Fields of work"),
                    LevelSearch.LEVEL,
                    language.say("Niveaus", "Levels"),
                    "story",
                    language.say("Verhalen", "Stories"),
                    "event",
                    language.say("Activiteiten", "Events"),
                    "page",
                    language.say("Pagina's", "Pages"));
        }
    }

    private record Labels(Facet facet, Function<Language, Map<String, String>> inLanguage) implements FacetLabels {
        @Override
        public Map<String, String> labels(Language language) {
            return inLanguage.apply(language);
        }
    }
}
