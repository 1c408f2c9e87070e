package nl.kansrijk.editorial.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.grid.Grid;
import java.util.stream.IntStream;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Role;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalTest
class DeskViewTest {

    private final ApplicationContext portal;
    private final Documents documents;

    DeskViewTest(@Autowired ApplicationContext portal, @Autowired Documents documents) {
        this.portal = portal;
        this.documents = documents;
    }

    @Test
    void listsEveryPublishedDocument() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie");

            assertThat(_size(grid())).isEqualTo(documents.allPublished().size()).isGreaterThan(200);
        }
    }

    @Test
    void saysTheTitleKindVersionAndMakerOfADocument() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie");

            var grid = grid();
            var row = IntStream.range(0, _size(grid))
                    .filter(index ->
                            _get(grid, index).document().id().equals(DocumentId.dutch("occupation", "verpleegkundige")))
                    .findFirst()
                    .orElseThrow();
            assertThat(GridKt._getFormattedRow(grid, row)).containsExactly("Verpleegkundige", "beroep", "1", "bestand");
        }
    }

    @SuppressWarnings("unchecked")
    private static Grid<Revision> grid() {
        return _get(Grid.class);
    }
}
