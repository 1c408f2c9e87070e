package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.Rewording;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest.Filters;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final String OF_A_COOK = "Maakt in de keuken van een restaurant het eten voor de gasten klaar.";

    @Test
    void learnsFromNamesOfTheSameWhatIsSaidForWhat() throws IOException {
        check(
                "fabriekschef",
                "fabriekshoofd",
                document("magazijnhoofd", "", "magazijnchef"),
                document("afdelingshoofd", "", "afdelingschef"),
                document("keukenhoofd", "", "keukenchef"),
                document("fabriekshoofd", ""),
                document("fabrieksmonteur", ""));
    }

    @Test
    void takesTheTextAsEvidence() throws IOException {
        check(
                "eten koken gasten",
                "kok",
                document("kok", OF_A_COOK),
                document("kokosboer", "Plukt noten van de boom."));
    }

    @Test
    void putsOneNameOfEachThingBeforeTheOtherNames() throws IOException {
        var found = titles(
                "kok",
                document("kok schip", OF_A_COOK),
                document("kok boot", OF_A_COOK),
                document("kok trein", "Bakt en braadt voor wie met de trein reist, de hele dag."));

        assertThat(found.subList(0, 2)).contains("kok trein");
    }

    @Test
    void findsTheSameInTheSameOrderAfterOpeningAgain() throws IOException {
        var directory = new ByteBuffersDirectory();
        var documents = new SearchDocument[] {
            document("magazijnhoofd", "", "magazijnchef"), document("kok", OF_A_COOK), document("keukenchef", "")
        };
        var before = titles(directory, "keukenhoofd", documents);
        try (var index = new LuceneIndex(directory)) {
            assertThat(titles(index, "keukenhoofd")).isEqualTo(before).isNotEmpty();
        }
    }

    @Test
    void leafsPastWhatIsRankedWithoutDoubles() throws IOException {
        var many = IntStream.range(0, 800)
                .mapToObj(number -> document("lasser " + number, ""))
                .toArray(SearchDocument[]::new);

        assertThat(titles("lasser", many)).hasSize(800).doesNotHaveDuplicates();
    }

    @Test
    void findsOneOfVeryManyNamesOfTheSame() throws IOException {
        var many = IntStream.range(0, 100)
                .mapToObj(number -> document("kok " + number, OF_A_COOK))
                .toArray(SearchDocument[]::new);

        assertThat(titles("kok 7", many)).startsWith("kok 7");
        assertThat(titles("kok 93", many)).startsWith("kok 93");
    }

    @Test
    void takesOtherWordsForItOnlyAsAWhole() throws IOException {
        var documents = List.of(
                document("bijen houder", ""),
                document("bijen kok", ""),
                document("bijen lasser", ""),
                document("houder", ""));
        try (var index = new LuceneIndex(new ByteBuffersDirectory())) {
            index.fill(documents);
            index.commit(Map.of());

            assertThat(titles(index, reading("imker", Rewording.inOtherWords("bijen houder", "imker", "bijen houder"))))
                    .containsExactly("bijen houder");
        }
    }

    @Test
    void putsWhatFitsAPartAboveWhatOnlyHasTheWords() throws IOException {
        var text = "Je werkt met grote kranen en zit de hele dag in een cabine, ook als het regent en waait.";
        try (var index = index(document("autospuiter", text), document("kraanmachinist", OF_A_COOK))) {
            assertThat(titles(index, reading("hele dag cabine regent"))).containsExactly("autospuiter");
            assertThat(titles(
                            index,
                            reading("hele dag cabine regent", Rewording.fitting("cabine", "kraanmachinist", 0.8))))
                    .containsExactly("kraanmachinist", "autospuiter");
        }
    }

    @Test
    void putsWhatIsCalledSoAboveWhatFitsAPart() throws IOException {
        try (var index = index(document("lasser in de haven", ""), document("lasser", OF_A_COOK))) {
            assertThat(titles(index, reading("lasser in de haven", Rewording.fitting("lasser", "lasser", 0.9))))
                    .containsExactly("lasser in de haven", "lasser");
        }
    }

    @Test
    void findsTheSameHoweverManyAreLittleAboutIt() throws IOException {
        var many = Stream.concat(
                        IntStream.range(0, 900).mapToObj(number -> document("lasser " + number, "")),
                        IntStream.range(0, 20)
                                .mapToObj(number -> document("medewerker " + number, "Je helpt de lasser als hulp.")))
                .toArray(SearchDocument[]::new);
        var found = titles("hulp lasser medewerker", many);

        assertThat(found.subList(0, 20)).allMatch(title -> title.startsWith("medewerker"));
    }

    private static LuceneIndex index(SearchDocument... documents) throws IOException {
        var index = new LuceneIndex(new ByteBuffersDirectory());
        index.fill(List.of(documents));
        index.commit(Map.of());
        return index;
    }

    private static void check(String query, String title, SearchDocument... documents) throws IOException {
        assertThat(titles(query, documents)).as(query).startsWith(title);
    }

    private static List<String> titles(String query, SearchDocument... documents) throws IOException {
        return titles(new ByteBuffersDirectory(), query, documents);
    }

    private static List<String> titles(Directory directory, String query, SearchDocument... documents)
            throws IOException {
        try (var index = new LuceneIndex(directory)) {
            index.fill(List.of(documents));
            index.commit(Map.of());
            return titles(index, query);
        }
    }

    private static List<String> titles(LuceneIndex index, String query) {
        return titles(index, reading(query));
    }

    private static List<String> titles(LuceneIndex index, QueryReading reading) {
        return index.rank(reading, 1_000).stream().map(SearchKey::id).toList();
    }

    private static QueryReading reading(String query, Rewording... rewordings) {
        return new QueryReading(
                query,
                Optional.empty(),
                Optional.empty(),
                Filters.NONE,
                List.of(),
                Optional.empty(),
                List.of(rewordings));
    }

    private static SearchDocument document(String title, String text, String... names) {
        return new SearchDocument(
                new SearchKey("occupation", title),
                title,
                List.of(names),
                "",
                text,
                "/" + title,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
