package nl.kansrijk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import org.junit.jupiter.api.Test;

class RecombinedTest {

    private static final int MANY = 500;

    private final SearchDocument welder =
            document("Allround lasser", "Je last metaal. Je leest een tekening.", "95750");
    private final SearchDocument nurse = document("Verpleegkundige", "Je zorgt voor mensen.", "zuster", "broeder");
    private final Recombined recombined = new Recombined(List.of(welder, nurse));

    @Test
    void makesTheSameDocumentOfTheSameNumber() {
        assertThat(new Recombined(List.of(welder, nurse)).document(17)).isEqualTo(recombined.document(17));
        assertThat(recombined.document(18)).isNotEqualTo(recombined.document(17));
    }

    @Test
    void takesTheShapeOfARealDocument() {
        assertThat(documents()).allSatisfy(document -> {
            var shape = document.names().size() == 1 ? welder : nurse;
            assertThat(document.title().split(" ")).hasSameSizeAs(shape.title().split(" "));
            assertThat(document.text()).hasSizeGreaterThanOrEqualTo(shape.text().length());
            assertThat(document.sectors()).isEqualTo(shape.sectors());
        });
    }

    @Test
    void keepsCodesCodes() {
        assertThat(documents())
                .filteredOn(document -> document.names().size() == 1)
                .isNotEmpty()
                .allSatisfy(document -> assertThat(document.names().getFirst()).matches("\\d{5}"));
    }

    @Test
    void joinsWordsIntoNewOnes() {
        assertThat(words()).contains("Verpleegkundige", "lasser", "verpleegkundigelasser");
    }

    private List<SearchDocument> documents() {
        return IntStream.range(0, MANY).mapToObj(recombined::document).toList();
    }

    private Set<String> words() {
        return documents().stream()
                .flatMap(document -> Recombined.labels(document).stream())
                .flatMap(label -> List.of(label.split(" ")).stream())
                .collect(Collectors.toSet());
    }

    private static SearchDocument document(String title, String text, String... names) {
        return new SearchDocument(
                new SearchKey("occupation", title),
                title,
                List.of(names),
                "Kort.",
                text,
                "/" + title,
                List.of(title.substring(0, 1)),
                List.of(),
                List.of(),
                List.of());
    }
}
