package nl.kansrijk.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.search.Facet;
import nl.kansrijk.search.Gazetteer;
import nl.kansrijk.search.GeoPoint;
import nl.kansrijk.search.QueryReading;
import nl.kansrijk.search.SearchDocument;
import nl.kansrijk.search.SearchDocument.OfferedAt;
import nl.kansrijk.search.SearchKey;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.SearchRequest.Filters;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Count;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.SearchResult.Nearest;
import nl.kansrijk.search.Suggestion;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneIndexTest {

    private static final GeoPoint UTRECHT = new GeoPoint(52.09, 5.12);
    private static final GeoPoint AMERSFOORT = new GeoPoint(52.16, 5.39);
    private static final GeoPoint GRONINGEN = new GeoPoint(53.22, 6.57);

    private static LuceneIndex index;

    @BeforeAll
    static void makeAnIndex() throws IOException {
        index = new LuceneIndex(new ByteBuffersDirectory());
        index.fill(List.of(
                occupation("Verpleegkundige", "zorg", "zuster", "broeder", "ziekenhuisverpleegkundige"),
                occupation("Verpleegkundige in de wijk", "zorg", "wijkzuster"),
                occupation("Diëtist", "zorg"),
                occupation("Timmerman", "techniek", "meubelmaker"),
                occupation("Vrachtwagenchauffeur", "techniek", "trucker"),
                occupation("Monteur koudetechniek", "techniek"),
                occupation("Onderhoudsmonteur", "techniek"),
                course("Mbo-verpleegkunde", "zorg", "mbo-4", at("ROC Midden", UTRECHT), at("Noorderpoort", GRONINGEN)),
                course("Hbo-verpleegkunde", "zorg", "bachelor", at("Hogeschool Noord", GRONINGEN)),
                course("Mbo-timmerman", "techniek", "mbo-2", at("Bouwcollege", AMERSFOORT))));
        index.commit(Map.of());
    }

    @AfterAll
    static void closeIt() throws IOException {
        index.close();
    }

    @Test
    void findsByTitle() {
        check("verpleegkundige", "Verpleegkundige");
        check("TIMMERMAN", "Timmerman");
        check("dietist", "Diëtist");
        check("diëtist", "Diëtist");
    }

    @Test
    void findsByASynonym() {
        check("zuster", "Verpleegkundige");
        check("trucker", "Vrachtwagenchauffeur");
        check("meubelmaker", "Timmerman");
    }

    @Test
    void findsInSpiteOfATypingError() {
        check("verpleegkundgie", "Verpleegkundige");
        check("timerman", "Timmerman");
        check("vrachtwagenchaufeur", "Vrachtwagenchauffeur");
    }

    @Test
    void findsACompoundThatIsWrittenApart() {
        check("vrachtwagen chauffeur", "Vrachtwagenchauffeur");
        check("onderhouds monteur", "Onderhoudsmonteur");
        check("vracht wagen chauffeur", "Vrachtwagenchauffeur");
    }

    @Test
    void findsWordsThatAreWrittenAsOne() {
        check("monteurkoudetechniek", "Monteur koudetechniek");
        check("koudetechniekmonteur", "Monteur koudetechniek");
    }

    @Test
    void findsByPartOfACompound() {
        check("vrachtwagen", "Vrachtwagenchauffeur");
        check("chauffeur", "Vrachtwagenchauffeur");
        check("onderhoud", "Onderhoudsmonteur");
    }

    @Test
    void putsTheExactTitleFirst() {
        assertThat(titles("verpleegkundige"))
                .startsWith("Verpleegkundige")
                .contains("Verpleegkundige in de wijk", "Mbo-verpleegkunde");
        assertThat(titles("mbo-timmerman").getFirst()).isEqualTo("Mbo-timmerman");
    }

    @Test
    void saysByWhichOtherNameItFoundSomething() {
        assertThat(first("zuster").why()).contains("Gevonden omdat dit ook “zuster” heet.");
    }

    @Test
    void saysThatAWordStandsInTheText() {
        assertThat(first("klussen").why()).contains("Gevonden omdat je zoekwoord in de tekst staat.");
    }

    @Test
    void saysNothingWhenTheTitleSaysItAll() {
        assertThat(first("verpleegkundige").why()).isEmpty();
    }

    @Test
    void proposesTheWordThatWasMeant() {
        assertThat(search("verpleegkundgie").corrected()).contains("verpleegkundige");
    }

    @Test
    void proposesNothingForAWordItKnows() {
        assertThat(search("verpleegkundige").corrected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzwvkjh", "qqqqqq zzzzzz", "🙂🙂🙂", "ψωχ"})
    void findsNothingForNonsense(String nonsense) {
        assertThat(search(nonsense).total()).isZero();
    }

    @Test
    void findsEverythingForNoWords() {
        assertThat(search("").total()).isEqualTo(index.size()).isEqualTo(10);
    }

    @Test
    void countsEachFacetValue() {
        assertThat(search("").facets().get(Facet.SECTOR))
                .containsExactlyInAnyOrder(count("zorg", 5), count("techniek", 5));
        assertThat(search("").facets().get(Facet.TYPE))
                .containsExactlyInAnyOrder(count("occupation", 7), count("course", 3));
    }

    @Test
    void listsNoFacetValueThatLeavesNothing() {
        assertThat(search("zuster").facets().get(Facet.SECTOR))
                .containsExactly(count("zorg", search("zuster").total()));
        assertThat(search("xqzwvkjh").facets().values()).allMatch(List::isEmpty);
    }

    @Test
    void keepsOfferingTheOtherValuesOfAChosenFacet() {
        var result = search(filtered("", new Filters(Set.of(), Set.of("zorg"), Set.of(), Set.of())));

        assertThat(result.total()).isEqualTo(5);
        assertThat(result.facets().get(Facet.SECTOR)).containsExactlyInAnyOrder(count("zorg", 5), count("techniek", 5));
    }

    @Test
    void countsOtherFacetsWithinTheChosenOne() {
        var result = search(filtered("", new Filters(Set.of(), Set.of("zorg"), Set.of(), Set.of())));

        assertThat(result.facets().get(Facet.LEVEL)).containsExactlyInAnyOrder(count("mbo-4", 1), count("bachelor", 1));
        assertThat(result.facets().get(Facet.TYPE))
                .containsExactlyInAnyOrder(count("occupation", 3), count("course", 2));
    }

    @Test
    void takesAnyOfTheValuesChosenWithinAFacet() {
        var levels = new Filters(Set.of(), Set.of(), Set.of("mbo-2", "bachelor"), Set.of());

        assertThat(search(filtered("", levels)).hits())
                .extracting(hit -> hit.title().text())
                .containsExactlyInAnyOrder("Mbo-timmerman", "Hbo-verpleegkunde");
    }

    @Test
    void findsNothingForAFacetValueThatDoesNotExist() {
        var nonsense = new Filters(Set.of("nonsense"), Set.of(), Set.of(), Set.of());

        assertThat(search(filtered("", nonsense)).total()).isZero();
    }

    @Test
    void findsOnlyWhatIsOfferedWithinTheRadius() {
        assertThat(near(UTRECHT, Optional.of(10)).hits())
                .extracting(hit -> hit.title().text())
                .containsExactly("Mbo-verpleegkunde");
        assertThat(near(UTRECHT, Optional.of(30)).hits())
                .extracting(hit -> hit.title().text())
                .containsExactlyInAnyOrder("Mbo-verpleegkunde", "Mbo-timmerman");
    }

    @Test
    void findsEverythingWithoutARadius() {
        assertThat(near(UTRECHT, Optional.empty()).total()).isEqualTo(10);
    }

    @Test
    void prefersWhatIsNear() {
        assertThat(near(GRONINGEN, Optional.of(300)).hits().getLast().title().text())
                .isEqualTo("Mbo-timmerman");
        assertThat(near(AMERSFOORT, Optional.of(300)).hits().getFirst().title().text())
                .isEqualTo("Mbo-timmerman");
    }

    @Test
    void saysWhereTheNearestIs() {
        var nearest = near(GRONINGEN, Optional.of(10)).hits().stream()
                .filter(hit -> hit.title().text().equals("Mbo-verpleegkunde"))
                .map(Hit::nearest)
                .findFirst()
                .orElseThrow();

        assertThat(nearest).first().satisfies(found -> {
            assertThat(found.by()).isEqualTo("Noorderpoort");
            assertThat(found.kilometres()).isLessThan(0.1);
        });
        assertThat(nearest).isSortedAccordingTo(Comparator.comparingDouble(Nearest::kilometres));
        assertThat(nearest).extracting(Nearest::by).doesNotHaveDuplicates();
    }

    @Test
    void leafsWithoutOverlap() {
        var one = search(new SearchRequest("", Filters.NONE, Optional.empty(), Optional.empty(), 1, 6));
        var two = search(new SearchRequest("", Filters.NONE, Optional.empty(), Optional.empty(), 2, 6));

        assertThat(one.hits()).hasSize(6);
        assertThat(two.hits()).hasSize(4).doesNotContainAnyElementsOf(one.hits());
    }

    @Test
    void findsNothingPastTheLastPage() {
        var past = search(new SearchRequest("", Filters.NONE, Optional.empty(), Optional.empty(), 100, 100));

        assertThat(past.hits()).isEmpty();
        assertThat(past.total()).isEqualTo(10);
    }

    @Test
    void suggestsWhatSomebodyMayBeTyping() {
        assertThat(index.suggest("verpl", 8)).extracting(Suggestion::title).startsWith("Verpleegkundige");
        assertThat(index.suggest("zus", 8)).extracting(Suggestion::match).contains("zuster");
        assertThat(index.suggest("t", 8)).extracting(Suggestion::title).contains("Timmerman");
    }

    @Test
    void forgetsWhatWasTakenOut() throws IOException {
        try (var own = new LuceneIndex(new ByteBuffersDirectory())) {
            var document = occupation("Glazenwasser", "techniek", "ruitenwasser");
            own.put(List.of(document));
            own.commit(Map.of());
            own.remove(List.of(document.key()));
            own.commit(Map.of());

            assertThat(own.size()).isZero();
            assertThat(own.rank(reading("ruitenwasser"), 10)).isEmpty();
        }
    }

    @Test
    void putsADocumentInThePlaceOfTheOlderOne() throws IOException {
        try (var own = new LuceneIndex(new ByteBuffersDirectory())) {
            own.put(List.of(occupation("Glazenwasser", "techniek", "ruitenwasser")));
            own.put(List.of(occupation("Glazenwasser", "techniek", "glasreiniger")));
            own.commit(Map.of());

            assertThat(own.size()).isEqualTo(1);
            assertThat(own.rank(reading("ruitenzemer"), 10)).isEmpty();
            assertThat(own.rank(reading("glasreiniger"), 10)).hasSize(1);
        }
    }

    @Test
    void remembersNothingThatAnEditChanged() throws IOException {
        try (var own = new LuceneIndex(new ByteBuffersDirectory())) {
            own.put(List.of(occupation("Glazenwasser", "techniek"), occupation("Autowasser", "techniek")));
            own.commit(Map.of());
            assertThat(own.rank(reading("wasser"), 10)).hasSize(2);
            own.put(List.of(occupation("Fietswasser", "techniek")));
            own.remove(List.of(occupation("Autowasser", "techniek").key()));
            own.commit(Map.of());

            assertThat(own.rank(reading("wasser"), 10))
                    .extracting(SearchKey::id)
                    .containsExactlyInAnyOrder("glazenwasser", "fietswasser");
        }
    }

    @Test
    void searchesAnIndexWithNothingInIt() throws IOException {
        try (var empty = new LuceneIndex(new ByteBuffersDirectory())) {
            var request = filtered("zorg", new Filters(Set.of("course"), Set.of(), Set.of(), Set.of()));

            assertThat(empty.search(request, reading("zorg")).total()).isZero();
            assertThat(empty.suggest("zorg", 8)).isEmpty();
        }
    }

    @Test
    void searchesAnIndexInWhichNothingHasALevel() throws IOException {
        try (var own = new LuceneIndex(new ByteBuffersDirectory())) {
            own.put(List.of(occupation("Glazenwasser", "techniek")));
            own.commit(Map.of());
            var request = filtered("", new Filters(Set.of(), Set.of(), Set.of("mbo-2"), Set.of()));

            assertThat(own.search(request, reading("")).total()).isZero();
        }
    }

    private static void check(String query, String title) {
        assertThat(titles(query)).as(query).startsWith(title);
    }

    private static List<String> titles(String query) {
        return search(query).hits().stream().map(hit -> hit.title().text()).toList();
    }

    private static Hit first(String query) {
        return search(query).hits().getFirst();
    }

    private static SearchResult search(String query) {
        return search(SearchRequest.of(query));
    }

    private static SearchResult search(SearchRequest request) {
        return index.search(request, reading(request.query()));
    }

    private static SearchResult near(GeoPoint point, Optional<Integer> radius) {
        var request = new SearchRequest("", Filters.NONE, Optional.of("hier"), radius, 1, 20);
        return index.search(
                request,
                new QueryReading(
                        "",
                        Optional.of(new Gazetteer.Spot("hier", point)),
                        Optional.empty(),
                        Filters.NONE,
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    private static SearchRequest filtered(String query, Filters filters) {
        return SearchRequest.of(query).withFilters(filters);
    }

    private static QueryReading reading(String words) {
        return new QueryReading(
                words, Optional.empty(), Optional.empty(), Filters.NONE, List.of(), Optional.empty(), List.of());
    }

    private static Count count(String value, long count) {
        return new Count(value, count);
    }

    private static SearchDocument occupation(String title, String sector, String... names) {
        var text = title.equals("Timmerman") ? "Je houdt van klussen." : "";
        return document("occupation", title, sector, List.of(names), text, List.of());
    }

    private static SearchDocument course(String title, String sector, String level, OfferedAt... spots) {
        var plain = document("course", title, sector, List.of(), "", List.of(spots));
        return new SearchDocument(
                plain.key(),
                title,
                List.of(),
                "",
                "",
                plain.path(),
                List.of(sector),
                List.of(level),
                List.of("bol"),
                List.of(spots));
    }

    private static SearchDocument document(
            String type, String title, String sector, List<String> names, String text, List<OfferedAt> spots) {
        var id = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new SearchDocument(
                new SearchKey(type, id),
                title,
                names,
                "",
                text,
                "/" + id,
                List.of(sector),
                List.of(),
                List.of(),
                spots);
    }

    private static OfferedAt at(String school, GeoPoint point) {
        return new OfferedAt(school, "ergens", point);
    }
}
