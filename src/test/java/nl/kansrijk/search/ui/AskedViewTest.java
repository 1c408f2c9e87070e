package nl.kansrijk.search.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.sql.Date;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kansrijk.FlowBrowser;
import nl.kansrijk.PortalTest;
import nl.kansrijk.account.Role;
import nl.kansrijk.content.DocumentId;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Revision;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.asked.AskedQueries.Concern;
import nl.kansrijk.search.asked.AskedQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AskedViewTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("nl"));

    private static final DocumentId OWN_WORDS = DocumentId.dutch("thesaurus", "eigen-woorden");

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Search search;

    AskedViewTest(
            @Autowired ApplicationContext portal,
            @Autowired JdbcClient jdbc,
            @Autowired Documents documents,
            @Autowired Search search) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.documents = documents;
        this.search = search;
    }

    @BeforeEach
    void peopleSearched() {
        count("xqzwvkjh", 0, 12, 12, 0, 0, 0);
        count("lasser", 1, 20, 0, 20, 15, 18);
        count("werk", 2, 40, 0, 40, 2, 9);
        count("vroeger", 60, 7, 7, 0, 0, 0);
    }

    @AfterEach
    void forget() {
        jdbc.sql("delete from search_asked").update();
        documents.withdraw(OWN_WORDS);
        await().until(() -> search.search(SearchRequest.of("xqzwvkjh")).total() == 0);
    }

    @Test
    void beginsWithWhatIsNotFound() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");

            assertThat(rows()).containsExactly(List.of("xqzwvkjh", "12", "12", "–", day(0), "niets"));
        }
    }

    @Test
    void showsWhatIsRarelyChosen() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            _get(RadioButtonGroup.class, wanted -> wanted.withLabel("Welke vragen"))
                    .setValue(Concern.RARELY_CHOSEN);

            assertThat(rows()).singleElement().asList().startsWith("werk", "40", "0", "5 %, plek 4,5");
        }
    }

    @Test
    void looksBackAsFarAsAsked() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            _setValue(days(), 90);

            assertThat(rows()).extracting(List::getFirst).containsExactly("xqzwvkjh", "vroeger");
        }
    }

    @Test
    void findsAQueryByItsLetters() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken?toon=alles");
            _setValue(field("Zoek in de vragen"), "Lass");

            assertThat(rows()).extracting(List::getFirst).containsExactly("lasser");
        }
    }

    @Test
    void takesItsStateFromTheAddress() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken?toon=alles&dagen=90&zoek=vroe&vraag=vroeger");

            assertThat(rows()).extracting(List::getFirst).containsExactly("vroeger");
            assertThat(text(browser, "asked-panel")).contains("“vroeger”", "7 keer gesteld, 7 keer niets gevonden");
        }
    }

    @Test
    void takesNoNonsenseFromTheAddress() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken?toon=onzin&dagen=-1&vraag=onbekend");

            assertThat(rows()).extracting(List::getFirst).containsExactly("xqzwvkjh");
            assertThat(days().getValue()).isEqualTo(30);
            assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Sluit");
        }
    }

    @Test
    void showsAChangeBeforeItIsPublished() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            choose("xqzwvkjh");
            assertThat(text(browser, "asked-panel__hits")).isEqualTo("Niets gevonden.");
            tryOut("lasser");

            assertThat(text(browser, "asked-panel__status")).isEqualTo("1 van 4 vragen verandert.");
            assertThat(text(browser, "trial-outcome__query")).contains("“xqzwvkjh”", "Niets gevonden.", "nieuw");
            assertThat(text(browser, "trial-outcome__same")).contains("Gelijk gebleven: 3", "werk");
            assertThat(documents.published(OWN_WORDS)).isEmpty();
        }
    }

    @Test
    void publishesALineAndTakesItBack() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            choose("xqzwvkjh");
            tryOut("lasser");
            _click(button("Publiceer “xqzwvkjh → lasser”"));
            wait(browser, "Zoeken werkt zo sinds");

            assertThat(documents.publishedRevision(OWN_WORDS).map(Revision::author))
                    .contains("proefpersoon");
            assertThat(text(browser, "asked-panel__hits")).startsWith("Lasser");
            assertThat(search.search(SearchRequest.of("xqzwvkjh")).total()).isPositive();

            _click(button("Maak ongedaan"));
            wait(browser, "Zoeken werkt zo sinds");

            assertThat(documents.published(OWN_WORDS)).isEmpty();
            assertThat(text(browser, "asked-panel__hits")).isEqualTo("Niets gevonden.");
        }
    }

    @Test
    void refusesALineThatSaysNothingNew() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            choose("xqzwvkjh");
            tryOut("lasser");
            _click(button("Publiceer “xqzwvkjh → lasser”"));
            _setValue(field("Wij zoeken"), "Lasser");
            _click(button("Bekijk wat er verandert"));

            assertThat(field("Wij zoeken").isInvalid()).isTrue();
            assertThat(field("Wij zoeken").getErrorMessage()).contains("staat hierboven al");
        }
    }

    @Test
    void asksForTheOtherWord() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken");
            choose("xqzwvkjh");
            _click(button("Bekijk wat er verandert"));

            assertThat(field("Wij zoeken").getErrorMessage()).isEqualTo("Vul hier een woord in.");
            assertThat(field("Mensen zeggen").isInvalid()).isFalse();
            assertThat(text(browser, "asked-panel__status")).isEmpty();
        }
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() {
        jdbc.sql("delete from search_asked").update();
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie/zoeken?toon=alles");

            assertThat(_size(grid())).isZero();
            assertThat(text(browser, "empty")).contains("nog geen vraag vaak genoeg gesteld");
        }
    }

    @Test
    void leadsHereFromTheDesk() {
        try (var browser = FlowBrowser.open(portal, Role.EDITOR)) {
            browser.go("redactie");

            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/redactie/zoeken");
        }
    }

    private static String day(int daysAgo) {
        return DAY.format(LocalDate.now().minusDays(daysAgo));
    }

    private void count(String query, int daysAgo, int asked, int nothing, int shown, int chosen, int ranks) {
        jdbc.sql("""
                        insert into search_asked (query, asked_on, asked, nothing, shown, chosen, rank_sum)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(query, Date.valueOf(LocalDate.now().minusDays(daysAgo)), asked, nothing, shown, chosen, ranks)
                .update();
    }

    private static void choose(String query) {
        var row = IntStream.range(0, _size(grid()))
                .filter(index -> _getFormattedRow(grid(), index).contains(query))
                .findFirst()
                .orElseThrow();
        grid().select(_get(grid(), row));
    }

    private static void tryOut(String meant) {
        _setValue(field("Wij zoeken"), meant);
        _click(button("Bekijk wat er verandert"));
        await().pollInSameThread().until(() -> {
            poll();
            return _find(Button.class).stream()
                    .anyMatch(button -> button.getText().startsWith("Publiceer"));
        });
    }

    private static void wait(FlowBrowser browser, String said) {
        await().pollInSameThread().until(() -> {
            poll();
            return text(browser, "asked-panel__status").contains(said);
        });
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static String text(FlowBrowser browser, String className) {
        return browser.elements(className).stream()
                .map(Element::getTextRecursively)
                .reduce("", String::concat);
    }

    private static Button button(String text) {
        return _get(Button.class, wanted -> wanted.withText(text));
    }

    private static TextField field(String label) {
        return _get(TextField.class, wanted -> wanted.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Integer> days() {
        return _get(RadioButtonGroup.class, wanted -> wanted.withLabel("Periode"));
    }

    @SuppressWarnings("unchecked")
    private static Grid<AskedQuery> grid() {
        return _get(Grid.class);
    }

    private static List<List<String>> rows() {
        return IntStream.range(0, _size(grid()))
                .mapToObj(row -> _getFormattedRow(grid(), row))
                .toList();
    }
}
