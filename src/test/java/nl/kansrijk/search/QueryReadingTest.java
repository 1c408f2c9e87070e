package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kansrijk.PortalTest;
import nl.kansrijk.search.SearchRequest.Filters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class QueryReadingTest {

    private final Gazetteer places;

    QueryReadingTest(@Autowired Gazetteer places) {
        this.places = places;
    }

    @Test
    void readsAPlaceAtTheEnd() {
        check("verpleegkundige utrecht", "verpleegkundige", "Utrecht");
        check("verpleegkundige in utrecht", "verpleegkundige", "Utrecht");
        check("Monteur bij AMSTERDAM", "Monteur", "Amsterdam");
        check("lasser omgeving zwolle", "lasser", "Zwolle");
    }

    @Test
    void readsAPlaceOfSeveralWords() {
        check("verpleegkundige in den bosch", "verpleegkundige", "'s-Hertogenbosch");
        check("verpleegkundige den bosch", "verpleegkundige", "'s-Hertogenbosch");
        check("timmerman alphen aan den rijn", "timmerman", "Alphen aan den Rijn");
        check("beveiliger den haag", "beveiliger", "Den Haag");
    }

    @Test
    void readsAPostcodeAtTheEnd() {
        check("verpleegkundige 3511", "verpleegkundige", "3511");
        check("verpleegkundige 3511AB", "verpleegkundige", "3511");
    }

    @Test
    void readsAPlaceAlone() {
        check("utrecht", "", "Utrecht");
        check("in utrecht", "", "Utrecht");
    }

    @Test
    void leavesAPlaceThatIsAlsoAWordAWord() {
        checkNoPlace("best");
        checkNoPlace("monteur best");
        checkNoPlace("dieren");
        checkNoPlace("werken met dieren");
    }

    @Test
    void readsAPlaceThatIsAlsoAWordAfterIn() {
        check("monteur in best", "monteur", "Best");
        check("monteur bij Best", "monteur", "Best");
    }

    @Test
    void leavesAPlaceAtTheStartAWord() {
        checkNoPlace("utrecht verpleegkundige");
    }

    @Test
    void leavesWhatIsNoPlaceAlone() {
        checkNoPlace("verpleegkundige");
        checkNoPlace("werken in de zorg");
        checkNoPlace("");
        checkNoPlace("0000");
    }

    @Test
    void prefersThePlaceThatWasChosen() {
        var request = new SearchRequest(
                "verpleegkundige utrecht", Filters.NONE, Optional.of("Groningen"), Optional.empty(), 1, 10);

        var reading = QueryReading.read(request, places);

        assertThat(reading.words()).isEqualTo("verpleegkundige utrecht");
        assertThat(reading.around()).map(Gazetteer.Spot::name).contains("Groningen");
    }

    @Test
    void tellsWhatItUnderstood() {
        assertThat(read("verpleegkundige in den bosch").understood())
                .containsExactly(
                        new SearchResult.Understood("place", "den bosch", "'s-Hertogenbosch", "verpleegkundige"));
    }

    private void check(String query, String words, String place) {
        var reading = read(query);
        assertThat(reading.words()).as(query).isEqualTo(words);
        assertThat(reading.around()).as(query).map(Gazetteer.Spot::name).contains(place);
    }

    private void checkNoPlace(String query) {
        var reading = read(query);
        assertThat(reading.words()).as(query).isEqualTo(query);
        assertThat(reading.around()).as(query).isEmpty();
    }

    private QueryReading read(String query) {
        return QueryReading.read(SearchRequest.of(query), places);
    }
}
