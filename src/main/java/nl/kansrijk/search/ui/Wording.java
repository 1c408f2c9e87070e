package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.FacetLabels;
import nl.kansrijk.search.SearchResult.Count;

/** What filters and their values are called, in the language of the page. */
record Wording(List<FacetLabels> facetLabels, Language language) {

    String say(String dutch, String english) {
        return language.say(dutch, english);
    }

    Optional<Facet> facet(String parameter) {
        return Stream.of(Facet.values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }

    String label(Facet facet, String value) {
        return labels(facet).getOrDefault(value, value);
    }

    String plural(Facet facet, String value) {
        return of(facet)
                .map(labels -> labels.plurals(language))
                .orElse(Map.of())
                .getOrDefault(value, value);
    }

    /** Values with commas between them: "mbo niveau 2, mbo niveau 3". */
    String several(Facet facet, String values) {
        return Stream.of(values.split(",")).map(value -> label(facet, value)).collect(Collectors.joining(", "));
    }

    /** In the order in which people expect them. */
    List<Count> inOrder(Facet facet, List<Count> counts) {
        var order = new ArrayList<>(labels(facet).keySet());
        return counts.stream()
                .sorted(Comparator.comparingInt(count -> order.indexOf(count.value())))
                .toList();
    }

    String heading(Facet facet) {
        return switch (facet) {
            case TYPE -> say("Soort", "Kind");
            case SECTOR -> say("Sector", "Sector");
            case LEVEL -> say("Niveau", "Level");
            case LEARNING_PATH -> say("Manier van leren", "Way of learning");
        };
    }

    /** Marks what is in Dutch, whatever the language of the page. */
    <C extends Component> C inDutch(C found) {
        return language == Language.DUTCH ? found : Html.attribute(found, "lang", Language.DUTCH.tag());
    }

    private Map<String, String> labels(Facet facet) {
        return of(facet).map(labels -> labels.labels(language)).orElse(Map.of());
    }

    private Optional<FacetLabels> of(Facet facet) {
        return facetLabels.stream().filter(labels -> labels.facet() == facet).findFirst();
    }
}
