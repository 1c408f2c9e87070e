package nl.kansrijk.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageAddressTest {

    @Test
    void startsItsPathAtTheRoot() {
        assertThat(address("beroepen/lasser").path()).isEqualTo("/beroepen/lasser");
        assertThat(address("").path()).isEqualTo("/");
    }

    @Test
    void leavesTheQueryOutOfThePath() {
        assertThat(address("zoeken", Map.of("q", List.of("zorg"))).path()).isEqualTo("/zoeken");
    }

    @Test
    void knowsTheSlugOfItsRoute() {
        var address = PageAddress.of(new Location("beroepen/lasser"), new RouteParameters(Map.of("slug", "lasser")));

        assertThat(address.slug()).isEqualTo("lasser");
    }

    @Test
    void isNoSuchPageWithoutASlug() {
        assertThatThrownBy(() -> address("beroepen").slug()).isInstanceOf(NoSuchPage.class);
    }

    @Test
    void takesTheFirstOfRepeatedValues() {
        assertThat(address("zoeken", Map.of("q", List.of("zorg", "techniek"))).first("q"))
                .contains("zorg");
    }

    @Test
    void skipsBlankValues() {
        var address = address("zoeken", Map.of("q", List.of("", " ", "zorg")));

        assertThat(address.first("q")).contains("zorg");
        assertThat(address.all("q")).containsExactly("zorg");
    }

    @Test
    void hasNoValueForAnotherName() {
        assertThat(address("zoeken").first("q")).isEmpty();
        assertThat(address("zoeken").all("q")).isEmpty();
    }

    private static PageAddress address(String path) {
        return address(path, Map.of());
    }

    private static PageAddress address(String path, Map<String, List<String>> query) {
        return PageAddress.of(new Location(path, new QueryParameters(query)), RouteParameters.empty());
    }
}
