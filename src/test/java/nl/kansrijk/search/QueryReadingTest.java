package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kansrijk.PortalTest;
import nl.kansrijk.search.SearchRequest.Filters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class QueryReadingTest {

    private final QueryReader reader;

    QueryReadingTest(@Autowired QueryReader reader) {
        this.reader = reader;
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
        checkNoPlace("kok in een ziekenhuis");
        checkNoPlace("helder schrijven");
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
    void readsAnAnnouncedPlaceAnywhere() {
        check("in utrecht verpleegkundige", "verpleegkundige", "Utrecht");
        check("lasser in de buurt van zwolle", "lasser", "Zwolle");
        check("kok in de omgeving van Den Helder leren", "kok leren", "Den Helder");
    }

    @Test
    void readsADistance() {
        checkDistance("lasser binnen 10 km van zwolle", "lasser", 10);
        checkDistance("binnen 25 kilometer van Zwolle lasser", "lasser", 25);
        checkDistance("lasser zwolle max 5km", "lasser", 5);
        assertThat(read("lasser binnen 10 km").radiusKm()).isEmpty();
        assertThat(read("lasser binnen 10 km").understood())
                .containsExactly(new SearchResult.Understood("nearby", "binnen 10 km", "", "lasser"));
    }

    @Test
    void readsALevel() {
        check("mbo 4 verpleegkunde", "verpleegkunde", Facet.LEVEL, "mbo-4");
        check("verpleegkunde niveau 3", "verpleegkunde", Facet.LEVEL, "mbo-3");
        check("lassen mbo2", "lassen", Facet.LEVEL, "mbo-2");
        check("techniek zonder diploma", "techniek", Facet.LEVEL, "mbo-1");
        check("mbo ict", "ict", Facet.LEVEL, "mbo-1", "mbo-2", "mbo-3", "mbo-4");
        check("hbo verpleegkunde", "verpleegkunde", Facet.LEVEL, "ad", "bachelor", "master");
    }

    @Test
    void readsAWayOfLearning() {
        check("bbl lasser", "lasser", Facet.LEARNING_PATH, "bbl");
        check("leren en werken als kok", "kok", Facet.LEARNING_PATH, "bbl");
        check("1 dag naar school kok", "kok", Facet.LEARNING_PATH, "bbl");
        check("kok 's avonds", "kok", Facet.LEARNING_PATH, "deeltijd");
        check("verpleegkunde in deeltijd", "verpleegkunde", Facet.LEARNING_PATH, "deeltijd");
    }

    @Test
    void readsASectorBesideSomethingElse() {
        check("bbl in de zorg", "zorg", Facet.SECTOR, "zorg");
        check("monteur bij defensie", "monteur bij defensie", Facet.SECTOR, "defensie");
    }

    @Test
    void readsTheSectorSomebodyGoesTo() {
        check("van de techniek naar de zorg met een diploma", "zorg met een diploma", Facet.SECTOR, "zorg");
        check("van de horeca naar de zorg", "zorg", Facet.SECTOR, "zorg");
        check("kok van Utrecht naar Zwolle", "kok van Utrecht", "Zwolle");
        check("terug de zorg in met een diploma", "terug de zorg in met een diploma", Facet.SECTOR, "zorg");
    }

    @Test
    void readsWhereSomebodyGoesAndNotWhatTheyLeave() {
        checkWords("van kapper naar verpleegkundige", "verpleegkundige");
        checkWords("vanuit het onderwijs naar ict", "ict");
        check("van mbo 3 naar mbo 4 zorgtechniek", "zorgtechniek", Facet.LEVEL, "mbo-4");
        checkWords("overstappen van de winkel naar kinderopvang", "kinderopvang");
        check("ik werk als kok en wil de techniek in", "techniek", Facet.SECTOR, "techniek");
        checkWords("de kassa ben ik moe, ik wil machines bedienen", "machines bedienen");
        checkWords("klaar met koken, wil muren bouwen", "muren bouwen");
        checkWords("kapper zoekt werk achter een bureau", "werk achter een bureau");
        checkWords("bakker wil in de broodfabriek aan machines staan", "broodfabriek machines");
        checkWords("nu nog vakkenvuller, straks lasser", "lasser");
        checkWords("kapper wil lasser worden", "lasser");
        checkWords("kapper die mensen wil verzorgen thuis", "mensen verzorgen thuis");
        checkWords("dokter die kinderen helpt", "dokter die kinderen helpt");
        checkWords("als bakker gestopt maar wel brood verkopen", "brood verkopen");
        checkWords("brood bakken en daar mijn beroep van maken", "brood bakken");
        checkWords("als kok naar ict", "als kok naar ict");
        checkWords("zorg van moeder", "zorg van moeder");
        checkWords("werken als kok", "kok");
    }

    @Test
    void readsALevelAlone() {
        check("ik heb een mbo 2 diploma, wat kan ik dan", "", Facet.LEVEL, "mbo-2");
    }

    @Test
    void takesNeitherOfTwoSectors() {
        assertThat(read("techniek defensie").filters()).isEqualTo(Filters.NONE);
        check("techniek bij defensie", "techniek bij defensie", Facet.SECTOR, "defensie");
    }

    @Test
    void looksForWhatIsAskedAbout() {
        checkWords("wat is bbl", "bbl");
        checkWords("wat is het verschil tussen bol en bbl", "bol bbl");
        assertThat(read("wat is bbl").filters()).isEqualTo(Filters.NONE);
    }

    @Test
    void readsALevelInWordsAndByADiploma() {
        check("mbo twee beveiliging", "beveiliging", Facet.LEVEL, "mbo-2");
        check("ad ict", "ict", Facet.LEVEL, "ad");
        check("met vmbo kader lasser", "lasser", Facet.LEVEL, "mbo-3", "mbo-4");
        check("verpleegkunde na de havo", "verpleegkunde", Facet.LEVEL, "ad", "bachelor");
    }

    @Test
    void readsMoreThanOneLevel() {
        check("helpende mbo 3 of mbo 4", "helpende", Facet.LEVEL, "mbo-3", "mbo-4");
        check("niveau 3 of 4 lasser", "lasser", Facet.LEVEL, "mbo-3", "mbo-4");
        check("mbo lasser niveau 3", "lasser", Facet.LEVEL, "mbo-3");
    }

    @Test
    void wantsCoursesFirstAtALevel() {
        assertThat(read("lasser niveau 2").wanted()).contains("course");
        assertThat(read("lasser bbl").wanted()).contains("course");
        assertThat(read("lasser utrecht").wanted()).isEmpty();
    }

    @Test
    void leavesSmallWordsOutOfAQuestion() {
        checkWords("mag een doktersassistent mij prikken", "doktersassistent prikken");
        checkWords("hoe is dat nou", "hoe is dat nou");
        checkWords("kan ik op mijn 50e nog elektricien worden", "elektricien");
        checkWords("kok in een ziekenhuis", "kok in een ziekenhuis");
        checkWords("waar ben je", "waar ben je");
    }

    @Test
    void leavesASectorAloneAWord() {
        assertThat(read("zorg").words()).isEqualTo("zorg");
        assertThat(read("in de techniek").words()).isEqualTo("in de techniek");
        assertThat(read("zorg").filters()).isEqualTo(Filters.NONE);
    }

    @Test
    void readsAKind() {
        check("opleiding lasser", "lasser", Facet.TYPE, "course");
        check("opleidingen", "", Facet.TYPE, "course");
        check("beroepen in de techniek", "techniek", Facet.TYPE, "occupation");
    }

    @Test
    void takesTheQuestionOff() {
        checkWords("hoe word ik lasser?", "lasser?");
        checkWords("ik wil verpleegkundige worden", "verpleegkundige");
        checkWords("wat verdient een soldaat", "soldaat");
        checkWords("hoe word ik", "hoe word ik");
    }

    @Test
    void asksWhereSomebodyIs() {
        assertThat(read("kok in de buurt").understood())
                .containsExactly(new SearchResult.Understood("nearby", "in de buurt", "", "kok"));
    }

    @Test
    void leavesWhatIsNoPlaceAlone() {
        checkNoPlace("verpleegkundige");
        checkNoPlace("werken met mensen");
        checkNoPlace("");
        checkNoPlace("0000");
    }

    @Test
    void prefersThePlaceThatWasChosen() {
        var request = new SearchRequest(
                "verpleegkundige utrecht", Filters.NONE, Optional.of("Groningen"), Optional.empty(), 1, 10);

        var reading = reader.read(request, Thesaurus.EMPTY);

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

    private void check(String query, String words, Facet facet, String... values) {
        var reading = read(query);
        assertThat(reading.words()).as(query).isEqualTo(words);
        assertThat(reading.filters().chosen(facet)).as(query).containsExactlyInAnyOrder(values);
    }

    private void checkDistance(String query, String words, int kilometres) {
        check(query, words, "Zwolle");
        assertThat(read(query).radiusKm()).as(query).contains(kilometres);
    }

    private void checkWords(String query, String words) {
        assertThat(read(query).words()).as(query).isEqualTo(words);
    }

    private void checkNoPlace(String query) {
        var reading = read(query);
        assertThat(reading.words()).as(query).isEqualTo(query);
        assertThat(reading.around()).as(query).isEmpty();
    }

    private QueryReading read(String query) {
        return reader.read(SearchRequest.of(query), Thesaurus.EMPTY);
    }
}
