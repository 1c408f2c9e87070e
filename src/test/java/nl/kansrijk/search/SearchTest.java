package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.PortalTest;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.Thesaurus.Entry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people find in the portal's own content. */
@PortalTest
class SearchTest {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Search search;
    private final Documents documents;

    SearchTest(@Autowired Search search, @Autowired Documents documents) {
        this.search = search;
        this.documents = documents;
    }

    @Test
    void findsTheOccupationThatPeopleMean() {
        check("verpleegkundige", "verpleegkundige");
        check("zuster", "verpleegkundige");
        check("verpleegkundgie", "verpleegkundige");
        check("vrachtwagen chauffeur", "vrachtwagenchauffeur");
        check("wijk verpleegkundige", "wijkverpleegkundige");
        check("dietist", "dietist");
        check("timmerman", "timmerman");
    }

    @Test
    void findsOccupationsAndCoursesNearAPlace() {
        var hits = search.search(SearchRequest.of("verpleegkundige utrecht")).hits();

        assertThat(hits).extracting(hit -> hit.key().type()).contains("occupation", "course");
        assertThat(hits).filteredOn(hit -> !hit.nearest().isEmpty()).isNotEmpty();
    }

    @Test
    void findsNothingForNonsense() {
        assertThat(search.search(SearchRequest.of("xqzwvkjh")).total()).isZero();
    }

    @Test
    void knowsPlacesAndPostcodes() {
        assertThat(search.knows("3511")).isTrue();
        assertThat(search.knows("Den Bosch")).isTrue();
        assertThat(search.knows("Atlantis")).isFalse();
    }

    @Test
    void suggestsDocumentsBeforePlaces() {
        assertThat(search.suggest("ut", 8)).extracting(Suggestion::type).endsWith("place");
        assertThat(search.suggest("verpleeg", 8).getFirst().type()).isNotEqualTo("place");
    }

    @Test
    void losesAWithdrawnDocumentWithinASecond() {
        var id = DocumentId.dutch("occupation", "lasser");
        var document = documents.published(id).orElseThrow();
        var newId = DocumentId.dutch("occupation", "proefberoep-kwartelhoeder");
        var fields = new LinkedHashMap<>(document.fields());
        fields.put("title", "Kwartelhoeder");
        fields.put("synonyms", List.of());
        documents.publish(new Document(newId, fields, document.body()), Origin.DESK, "proef");
        await().atMost(SOON).until(() -> finds("kwartelhoeder", "proefberoep-kwartelhoeder"));

        documents.withdraw(newId);

        await().atMost(SOON).until(() -> !finds("kwartelhoeder", "proefberoep-kwartelhoeder"));
    }

    @Test
    void takesAChangedThesaurusOverWithinASecond() {
        var id = DocumentId.dutch(SearchKinds.THESAURUS, "proefwoorden");
        var fields = Map.<String, Object>of("title", "Proef", "checked", "2026-11-22");
        assertThat(finds("kwibuswerker", "lasser")).isFalse();

        documents.publish(new Document(id, fields, "- kwibuswerker → lasser"), Origin.DESK, "proef");
        await().atMost(SOON).until(() -> finds("kwibuswerker", "lasser"));

        documents.withdraw(id);
        await().atMost(SOON).until(() -> !finds("kwibuswerker", "lasser"));
    }

    @Test
    void triesAThesaurusOutAndSaysWhy() {
        var trial = Thesaurus.of(List.of(Entry.of("kwibuswerker → lasser")));

        var first =
                search.search(SearchRequest.of("kwibuswerker"), trial).hits().getFirst();

        assertThat(first.key()).isEqualTo(new SearchKey("occupation", "lasser"));
        assertThat(first.why()).contains("Gevonden omdat “kwibuswerker” een ander woord is voor “lasser”.");
        assertThat(finds("kwibuswerker", "lasser")).isFalse();
    }

    private boolean finds(String query, String id) {
        return search.search(SearchRequest.of(query)).hits().stream()
                .map(Hit::key)
                .anyMatch(key -> key.id().equals(id));
    }

    private void check(String query, String id) {
        assertThat(search.search(SearchRequest.of(query)).hits().getFirst().key())
                .as(query)
                .isEqualTo(new SearchKey("occupation", id));
    }
}
