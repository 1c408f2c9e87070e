package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.PortalTest;
import nl.kansrijk.content.Document;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Origin;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.Thesaurus.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        check("dokter", "huisarts");
        check("tandarts", "tandarts");
        check("chirurg", "medisch-specialist");
        check("psycholoog", "psycholoog");
    }

    @Test
    void findsWhatSomebodyMentionsWhoTellsMore() {
        check("moet ik altijd nachten draaien als ik verpleegkundige word?", "verpleegkundige");
        check("hoe gevaarlijk is het eigenlijk als beveiliger in een voetbalstadion", "beveiliger");
    }

    @Test
    void findsFieldsOfWork() {
        checkType("huisartsenzorg", "field", "huisarts-apotheek-en-mond");
        checkType("elektro en energie", "field", "elektro-en-energie");
        checkType("psychische zorg", "field", "psychische-zorg");
        checkType("installatietechniek", "field", "installatie-en-klimaat");
    }

    @Test
    void findsPagesByWhatPeopleCallThem() {
        checkType("bbl", "page", "bol-en-bbl");
        checkType("wat kost studeren", "page", "wat-kost-een-opleiding");
        checkType("omscholing", "page", "omscholen");
        checkType("herintreden", "page", "omscholen");
        checkType("keuring defensie", "page", "sporttest-defensie");
    }

    @Test
    void findsASchoolThatTheRegisterOnlyRecognises() {
        checkType("hanzehogeschool", "provider", "hanzehogeschool-groningen");
    }

    @Test
    void findsWhatLevelsAre() {
        checkType("mbo-niveau 2", "level", "mbo-2");
        checkType("Mbo niveau 4", "level", "mbo-4");
        checkType("mbo 3", "level", "mbo-3");
        checkType("hbo bachelor", "level", "bachelor");
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

    @ParameterizedTest
    @ValueSource(strings = {"imker", "zanger", "notaris", "bloemist", "prinses", "vlogger"})
    void findsNobodyForSomebodyElse(String occupation) {
        var found = search.search(SearchRequest.of(occupation));

        assertThat(found.total()).isZero();
        assertThat(found.didYouMean()).isEmpty();
    }

    @Test
    void offersAWordThatWeUseForOneThatIsNone() {
        assertThat(search.search(SearchRequest.of("bakkersmuts")).didYouMean()).contains("bakkerij");
    }

    @Test
    void saysNoCorrectionThatIsNoWord() {
        assertThat(search.search(SearchRequest.of("tandarst")).corrected()).contains("tandarts");
        var jocular = search.search(SearchRequest.of("brandweerpiet"));
        assertThat(jocular.hits().getFirst().key().id()).isEqualTo("brandweermedewerker");
        assertThat(jocular.corrected()).isEmpty();
        assertThat(search.search(SearchRequest.of("kraanmonteurr")).corrected()).contains("kraanmonteur");
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
    void leavesRoomForOtherKindsWhileSomebodyTypes() {
        for (var typed : List.of("v", "ver", "zorg", "techn")) {
            assertThat(search.suggest(typed, 8))
                    .extracting(Suggestion::type)
                    .as(typed)
                    .contains("occupation", "course");
        }
    }

    @Test
    void suggestsInSpiteOfATypingMistake() {
        for (var typed : List.of("verplegk", "vrepleeg", "verpleegkundgie", "zsuter")) {
            assertThat(search.suggest(typed, 8))
                    .extracting(Suggestion::title)
                    .as(typed)
                    .contains("Verpleegkundige");
        }
    }

    @Test
    void suggestsFewAndGoodOnes() {
        assertThat(search.suggest("zuster", 8))
                .extracting(suggestion -> suggestion.match().toLowerCase(Locale.ROOT))
                .isNotEmpty()
                .allMatch(match -> match.contains("zuster"));
        assertThat(search.suggest("qzxwvkj", 8)).isEmpty();
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
    void looksFurtherWhenWhatWasUnderstoodFindsNothing() {
        check("marinier master", "marinier");
    }

    @Test
    void findsWorkThatFitsAWish() {
        check("ik wil iets met hout doen", "timmerman");
        check("werken met baby's", "kraamverzorgende");
    }

    @Test
    void findsCoursesFirstAtALevel() {
        assertThat(search.search(SearchRequest.of("timmerman niveau 2"))
                        .hits()
                        .getFirst()
                        .key())
                .isEqualTo(new SearchKey("course", "mbo-timmerman"));
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
        checkType(query, "occupation", id);
    }

    private void checkType(String query, String type, String id) {
        assertThat(search.search(SearchRequest.of(query)).hits().getFirst().key())
                .as(query)
                .isEqualTo(new SearchKey(type, id));
    }
}
