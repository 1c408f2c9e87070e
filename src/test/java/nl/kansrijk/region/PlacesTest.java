package nl.kansrijk.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.content.Change;
import nl.kansrijk.content.ChangeFeed;
import nl.kansrijk.content.FactTable;
import nl.kansrijk.search.Gazetteer.Spot;
import nl.kansrijk.search.GeoPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class PlacesTest {

    private static final String[] KNOWN = {
        "1011,Amsterdam,Amsterdam,52.372,4.906",
        "2511,Den Haag,'s-Gravenhage,52.077,4.312",
        "2512,Den Haag,'s-Gravenhage,52.071,4.302",
        "5211,'s-Hertogenbosch,'s-Hertogenbosch,51.690,5.305",
        "5683,Best,Best,51.510,5.390",
        "6191,Beek,Beek,50.940,5.797",
        "7037,Beek,Montferland,51.910,6.180",
        "7038,Beek,Montferland,51.910,6.190",
        "8801,Franeker,Waadhoeke,53.187,5.541",
        "8911,Leeuwarden,Leeuwarden,53.201,5.799",
        "9076,Sint Annaparochie,Waadhoeke,53.277,5.657",
        "9291,Kollum,Noardeast-Fryslân,53.281,6.151",
        "9161,Nes,Ameland,53.448,5.771",
        "1566,Knollendam,Zaanstad,52.514,4.800",
        "8723,Koudum Súd,Súdwest-Fryslân,52.915,5.446"
    };

    private final TestDatabase database;
    private final ChangeFeed feed;
    private final FactTable postcodes;
    private final Places places;

    PlacesTest(TestDatabase database) {
        this.database = database;
        var node = database.start(Map.of(), List.of(ChangeFeed.class, Places.class, RegionTables.class));
        feed = node.getBean(ChangeFeed.class);
        postcodes = node.getBean("postcodesTable", FactTable.class);
        places = node.getBean(Places.class);
        replaceWith(KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1011", "1011 AB", "1011ab", "1011AB", " 1011 "})
    void findAPostcode(String text) {
        assertThat(places.find(text)).contains(new Spot("1011", new GeoPoint(52.372, 4.906)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1010", "0101", "101", "10111", "1011 ABC", "1011 A"})
    void findNoPostcodeThatIsNotThere(String text) {
        assertThat(places.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Amsterdam           | Amsterdam
            AMSTERDAM           | Amsterdam
            mokum               | Amsterdam
            's-Hertogenbosch    | 's-Hertogenbosch
            ’s-Hertogenbosch    | 's-Hertogenbosch
            s hertogenbosch     | 's-Hertogenbosch
            den bosch           | 's-Hertogenbosch
            Den Haag            | Den Haag
            den  haag           | Den Haag
            's-Gravenhage       | Den Haag
            ’s-Gravenhage       | Den Haag
            Ljouwert            | Leeuwarden
            koudum sud          | Koudum Súd
            Koudum Súd          | Koudum Súd
            sint-annaparochie   | Sint Annaparochie
            """)
    void findAPlaceHoweverItIsWritten(String text, String name) {
        assertThat(places.find(text).map(Spot::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utrecht", "Amster", "", " ", "'", "Amsterdam Utrecht", "52.372"})
    void findNothingThatTheyDoNotKnow(String text) {
        assertThat(places.find(text)).isEmpty();
    }

    @Test
    void lieInTheMiddleOfTheirPostcodes() {
        var middle = places.named("Den Haag").orElseThrow().point();

        assertThat(middle.kilometresTo(new GeoPoint(52.074, 4.307))).isLessThan(0.01);
    }

    @Test
    void meanTheLargestOfTwoThatShareAName() {
        assertThat(places.named("beek").map(Place::municipality)).contains("Montferland");
    }

    @Test
    void knowWhichAreAlsoAWord() {
        assertThat(places.isAlsoAWord("Best")).isTrue();
        assertThat(places.isAlsoAWord("Amsterdam")).isFalse();
    }

    @Test
    void findAPlaceThatIsAlsoAWord() {
        assertThat(places.find("best").map(Spot::name)).contains("Best");
    }

    @Test
    void suggestTheShortestFirst() {
        assertThat(places.startingWith("kO", 5)).containsExactly("Kollum", "Koudum Súd");
    }

    @Test
    void suggestNoMoreThanAsked() {
        assertThat(places.startingWith("b", 1)).hasSize(1);
        assertThat(places.startingWith("", 5)).isEmpty();
    }

    @Test
    void learnOfNewPostcodes() {
        feed.start();
        assertThat(places.find("Utrecht")).isEmpty();

        replaceWith("3511,Utrecht,Utrecht,52.093,5.116");

        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(places.find("Utrecht")).isPresent());
        assertThat(places.find("Amsterdam")).isEmpty();
    }

    private void replaceWith(String... lines) {
        var rows = new ArrayList<FactTable.Row>();
        for (var line : lines) {
            var values = line.split(",");
            rows.add(new FactTable.Row(
                    rows.size() + 2,
                    Map.of(
                            "postcode", values[0],
                            "place", values[1],
                            "municipality", values[2],
                            "latitude", values[3],
                            "longitude", values[4])));
        }
        database.transaction().executeWithoutResult(status -> {
            postcodes.replaceWith(rows);
            feed.announce(Change.TABLE, "postcodes");
        });
    }
}
