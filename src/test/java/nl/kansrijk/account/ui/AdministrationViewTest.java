package nl.kansrijk.account.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.stream.IntStream;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.SampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class AdministrationViewTest {

    private final ApplicationContext portal;
    private final SampleAccounts samples;

    AdministrationViewTest(@Autowired ApplicationContext portal, @Autowired SampleAccounts samples) {
        this.portal = portal;
        this.samples = samples;
    }

    @BeforeEach
    void prepareOneAccountPerRole() {
        samples.prepare();
    }

    @Test
    void showsEveryAccountWithItsRole() {
        assertThat(rows())
                .contains(
                        List.of("Redacteur (voorbeeld)", "voorbeeld-redacteur", "redacteur", "voorbeeld"),
                        List.of("Coach (voorbeeld)", "voorbeeld-coach", "coach", "voorbeeld"),
                        List.of("Coördinator (voorbeeld)", "voorbeeld-coordinator", "coördinator", "voorbeeld"),
                        List.of("Beheerder (voorbeeld)", "voorbeeld-beheerder", "beheerder", "voorbeeld"));
    }

    @Test
    void showsNoPasswords() {
        assertThat(rows()).flatExtracting(row -> row).noneMatch(cell -> cell.contains("argon2"));
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> rows() {
        try (var browser = FlowBrowser.open(portal, Role.ADMINISTRATOR)) {
            browser.go("beheer");
            Grid<Person> grid = _get(Grid.class);
            return IntStream.range(0, _size(grid))
                    .mapToObj(row -> _getFormattedRow(grid, row))
                    .toList();
        }
    }
}
