package nl.kansrijk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeoPointTest {

    private static final GeoPoint AMSTERDAM = new GeoPoint(52.3731, 4.8926);
    private static final GeoPoint UTRECHT = new GeoPoint(52.0907, 5.1214);
    private static final GeoPoint MAASTRICHT = new GeoPoint(50.8514, 5.6910);

    @Test
    void measuresFromUtrechtToAmsterdam() {
        assertThat(UTRECHT.kilometresTo(AMSTERDAM)).isCloseTo(35, within(1.0));
    }

    @Test
    void measuresAcrossTheCountry() {
        assertThat(AMSTERDAM.kilometresTo(MAASTRICHT)).isCloseTo(178, within(3.0));
    }

    @Test
    void measuresTheSameBothWays() {
        assertThat(UTRECHT.kilometresTo(MAASTRICHT)).isEqualTo(MAASTRICHT.kilometresTo(UTRECHT), within(1e-9));
    }

    @Test
    void isNoDistanceFromItself() {
        assertThat(UTRECHT.kilometresTo(UTRECHT)).isZero();
    }

    @Test
    void countsADegreeOfLatitudeAs111Kilometres() {
        assertThat(new GeoPoint(52, 5).kilometresTo(new GeoPoint(53, 5))).isCloseTo(111.2, within(0.1));
    }

    @Test
    void measuresHalfwayRoundTheEarth() {
        assertThat(new GeoPoint(0, 0).kilometresTo(new GeoPoint(0, 180))).isCloseTo(20_015, within(1.0));
    }
}
