package nl.kansrijk.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kansrijk.OnBothDatabases;
import nl.kansrijk.TestDatabase;
import nl.kansrijk.content.FactTable;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class RegionTablesTest {

    private final FactTable regionTable;
    private final FactTable municipalityTable;
    private final FactTable postcodeTable;
    private final Regions regions;

    RegionTablesTest(TestDatabase database) {
        var node = database.start(Map.of(), List.of(RegionTables.class, Regions.class));
        regionTable = node.getBean("regionsTable", FactTable.class);
        municipalityTable = node.getBean("municipalitiesTable", FactTable.class);
        postcodeTable = node.getBean("postcodesTable", FactTable.class);
        regions = node.getBean(Regions.class);
    }

    @Test
    void knowTheRegionOfAMunicipality() {
        regionTable.replaceWith(List.of(row(regionTable, "12", "midden-utrecht", "Midden-Utrecht")));
        municipalityTable.replaceWith(List.of(row(municipalityTable, "De Bilt", "12")));

        assertThat(regions.ofMunicipality("De Bilt"))
                .contains(new Regions.Region(12, "midden-utrecht", "Midden-Utrecht"));
        assertThat(regions.ofMunicipality("Utrecht")).isEmpty();
    }

    @Test
    void refuseARegionWithoutANumber() {
        assertThat(regionTable.problemsOf(row(regionTable, "twaalf", "midden-utrecht", "Midden-Utrecht")))
                .containsExactly("'twaalf' of 'midden-utrecht' klopt niet. Nodig: een nummer en een slug.");
    }

    @Test
    void refuseAMunicipalityWithoutARegion() {
        assertThat(municipalityTable.problemsOf(row(municipalityTable, "De Bilt", "")))
                .containsExactly("'' is geen nummer van een regio.");
    }

    @Test
    void refuseAPostcodeThatIsNone() {
        assertThat(postcodeTable.problemsOf(row(postcodeTable, "0123", "Utrecht", "Utrecht", "52.09", "5.12")))
                .containsExactly("'0123' is geen postcode. Nodig: vier cijfers.");
    }

    @Test
    void refuseAPointOutsideTheNetherlands() {
        assertThat(postcodeTable.problemsOf(row(postcodeTable, "3511", "Utrecht", "Utrecht", "5.12", "52.09")))
                .containsExactly("breedte 5.12 en lengte 52.09 liggen niet in Nederland.");
    }

    @Test
    void refuseAPointThatIsNoNumber() {
        assertThat(postcodeTable.problemsOf(row(postcodeTable, "3511", "Utrecht", "Utrecht", "NaN", "5,12")))
                .containsExactly("breedte NaN en lengte 5,12 liggen niet in Nederland.");
    }

    @Test
    void takeTheFarCornersOfTheCountry() {
        assertThat(postcodeTable.problemsOf(row(postcodeTable, "6291", "Vaals", "Vaals", "50.77", "6.02")))
                .isEmpty();
        assertThat(postcodeTable.problemsOf(row(postcodeTable, "9166", "Schiermonnikoog", "x", "53.48", "6.16")))
                .isEmpty();
    }

    private static FactTable.Row row(FactTable table, String... values) {
        var named = new HashMap<String, String>();
        for (var column = 0; column < values.length; column++) {
            named.put(table.columns().get(column), values[column]);
        }
        return new FactTable.Row(2, named);
    }
}
