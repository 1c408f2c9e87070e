package nl.kansrijk.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Scene;
import nl.kansrijk.search.OwnWords;
import nl.kansrijk.search.PublishedThesaurus;
import nl.kansrijk.search.Search;
import nl.kansrijk.search.SearchPaths;
import nl.kansrijk.search.SearchRequest;
import nl.kansrijk.search.Thesaurus.Entry;
import nl.kansrijk.search.asked.AskedQueries;
import nl.kansrijk.search.asked.AskedQueries.Concern;
import nl.kansrijk.search.asked.AskedQueries.Measure;
import nl.kansrijk.search.asked.AskedQueries.Selection;
import nl.kansrijk.search.asked.AskedQuery;
import nl.kansrijk.search.asked.TryingWords;
import org.jspecify.annotations.Nullable;

/** What people search for, and what editors can do about what is not found. Its address says what is chosen. */
@Route(value = SearchPaths.DESK, autoLayout = false)
@PageTitle("Wat mensen zoeken – Kansrijk")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class AskedView extends WorkArea implements BeforeEnterObserver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.forLanguageTag("nl"));

    /** So many rows at a time: for each is looked up what it finds now. */
    private static final int ROWS = 25;

    private static final int POLL_MILLIS = 300;

    /** Narrower than this, in CSS pixels, a row is one cell. */
    private static final int NARROW = 700;

    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private static final String CONCERN = "toon";
    private static final String DAYS = "dagen";
    private static final String CONTAINING = "zoek";
    private static final String QUERY = "vraag";

    private static final Map<String, Concern> CONCERNS = concerns();

    private final AskedQueries queries;
    private final Search search;
    private final TryingWords trying;
    private final OwnWords ownWords;
    private final PublishedThesaurus thesaurus;
    private final String editor;

    private final RadioButtonGroup<Concern> concern = new RadioButtonGroup<>("Welke vragen");
    private final TextField containing = new TextField("Zoek in de vragen");
    private final RadioButtonGroup<Integer> days = new RadioButtonGroup<>("Periode");
    private final Grid<AskedQuery> grid = new Grid<>(ROWS);
    private final AskedPanel panel = new AskedPanel(this::tryOut, this::publish, this::withdraw, grid::deselectAll);
    private boolean arriving;
    private @Nullable Registration resizing;
    private @Nullable Registration polling;

    AskedView(
            AskedQueries queries,
            Search search,
            TryingWords trying,
            OwnWords ownWords,
            PublishedThesaurus thesaurus,
            AuthenticationContext signedIn) {
        super("Wat mensen zoeken", signedIn);
        this.queries = queries;
        this.search = search;
        this.trying = trying;
        this.ownWords = ownWords;
        this.thesaurus = thesaurus;
        this.editor = signedIn.getPrincipalName().orElse("");
        addClassName("asked");
        add(
                Html.text(
                        "p",
                        "We tellen zoekvragen per dag, zonder te weten wie zoekt. Je ziet vragen die minstens drie keer zijn gesteld. Kies een vraag, voeg een ander woord toe en bekijk eerst wat dat verandert."),
                choices(),
                rows(),
                panel);
    }

    private static Map<String, Concern> concerns() {
        var concerns = new LinkedHashMap<String, Concern>();
        concerns.put("niets-gevonden", Concern.NOTHING_FOUND);
        concerns.put("zelden-gekozen", Concern.RARELY_CHOSEN);
        concerns.put("alles", Concern.ANY);
        return concerns;
    }

    private static String label(Concern concern) {
        return switch (concern) {
            case NOTHING_FOUND -> "Niets gevonden";
            case RARELY_CHOSEN -> "Zelden gekozen";
            case ANY -> "Alles";
        };
    }

    private Component choices() {
        concern.setItems(CONCERNS.values());
        concern.setItemLabelGenerator(AskedView::label);
        concern.setValue(CONCERNS.values().iterator().next());
        concern.addValueChangeListener(change -> choose());
        containing.setClearButtonVisible(true);
        containing.setValueChangeMode(ValueChangeMode.LAZY);
        containing.addValueChangeListener(change -> choose());
        days.setItems(MONTH, QUARTER);
        days.setItemLabelGenerator("de laatste %d dagen"::formatted);
        days.setValue(MONTH);
        days.addValueChangeListener(change -> choose());
        return Html.block("div", "asked__choices", concern, containing, days);
    }

    private Component rows() {
        grid.addComponentColumn(AskedView::summary)
                .setKey("summary")
                .setHeader("Zoekvraag")
                .setVisible(false);
        grid.addColumn(AskedQuery::text).setHeader("Zoekvraag").setFlexGrow(3).setSortProperty(Measure.TEXT.name());
        grid.addColumn(AskedQuery::asked).setHeader("Gesteld").setSortProperty(Measure.ASKED.name());
        grid.addColumn(AskedQuery::nothing).setHeader("Niets gevonden").setSortProperty(Measure.NOTHING.name());
        grid.addColumn(AskedTexts::chosen).setHeader("Gekozen").setSortProperty(Measure.CHOSEN_SHARE.name());
        grid.addColumn(asked -> DAY.format(asked.lastAsked()))
                .setHeader("Laatst gesteld")
                .setSortProperty(Measure.LAST_ASKED.name());
        grid.addColumn(asked ->
                        AskedTexts.hits(search.search(request(asked.text())).total()))
                .setHeader("Vindt nu");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setItems(
                query ->
                        queries
                                .find(selection(), orders(query.getSortOrders()), query.getOffset(), query.getLimit())
                                .stream(),
                query -> queries.count(selection()));
        grid.asSingleSelect().addValueChangeListener(change -> {
            show(Optional.ofNullable(change.getValue()));
            remember();
        });
        return grid;
    }

    /** A row where there is no room for columns. */
    private static Component summary(AskedQuery asked) {
        return Html.block(
                "div",
                "asked__summary",
                Html.text("strong", asked.text()),
                Html.text("p", "small", AskedTexts.facts(asked)));
    }

    private static List<AskedQueries.Order> orders(List<QuerySortOrder> orders) {
        return orders.stream()
                .map(order -> {
                    var measure = Measure.valueOf(order.getSorted());
                    return order.getDirection() == SortDirection.ASCENDING ? measure.ascending() : measure.descending();
                })
                .toList();
    }

    private static SearchRequest request(String query) {
        return SearchRequest.of(query).sized(TryingWords.HITS);
    }

    private Selection selection() {
        return new Selection(concern.getValue(), days.getValue(), containing.getValue());
    }

    /** Takes over what the address says. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        arriving = true;
        address.getSingleParameter(CONCERN)
                .flatMap(key -> Optional.ofNullable(CONCERNS.get(key)))
                .ifPresent(concern::setValue);
        days.setValue(
                address.getSingleParameter(DAYS)
                                .filter(String.valueOf(QUARTER)::equals)
                                .isPresent()
                        ? QUARTER
                        : MONTH);
        containing.setValue(address.getSingleParameter(CONTAINING).orElse(""));
        arriving = false;
        refresh();
        address.getSingleParameter(QUERY)
                .flatMap(query -> queries.find(query, days.getValue()))
                .ifPresent(grid::select);
    }

    private void choose() {
        if (!arriving) {
            refresh();
            remember();
        }
    }

    private void refresh() {
        grid.setEmptyStateComponent(empty(selection()));
        grid.getDataProvider().refreshAll();
    }

    private static Component empty(Selection selection) {
        var sentence = selection.containing().isBlank()
                ? switch (selection.concern()) {
                    case NOTHING_FOUND ->
                        "Elke vraag in deze periode leverde iets op. Kijk ook eens bij “Zelden gekozen”.";
                    case RARELY_CHOSEN -> "Bij elke vraag in deze periode kiezen mensen vaak genoeg een resultaat.";
                    case ANY ->
                        "In deze periode is nog geen vraag vaak genoeg gesteld. Zodra dat gebeurt, zie je het hier.";
                }
                : "Geen vraag met “%s” in deze periode. Zoek met een korter woord, of kies “Alles”."
                        .formatted(selection.containing());
        return Html.block("div", "empty", new Scene("lege-lijst"), Html.text("p", sentence));
    }

    /** Puts what is chosen in the address, so that it can be kept and sent on. */
    private void remember() {
        var chosen = new LinkedHashMap<String, String>();
        CONCERNS.forEach((key, each) -> {
            if (each == concern.getValue()) {
                chosen.put(CONCERN, key);
            }
        });
        chosen.put(DAYS, String.valueOf(days.getValue()));
        if (!containing.getValue().isBlank()) {
            chosen.put(CONTAINING, containing.getValue());
        }
        panel.query().ifPresent(query -> chosen.put(QUERY, query));
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(SearchPaths.DESK, QueryParameters.simple(chosen))));
    }

    private void show(Optional<AskedQuery> chosen) {
        chosen.ifPresentOrElse(
                asked -> panel.show(asked, search.search(request(asked.text())), days.getValue()), panel::close);
    }

    /** @throws IllegalArgumentException when the thesaurus says this already */
    private void tryOut(String query, Entry entry) {
        ownWords.check(entry);
        panel.follow(trying.start(entry, query));
        poll();
    }

    private void publish(Entry entry) {
        ownWords.publish(entry, editor);
        panel.awaitUse(() -> thesaurus.current().entries().contains(entry));
        poll();
    }

    private void withdraw(Entry entry) {
        ownWords.withdraw(entry, editor);
        panel.awaitUse(() -> !thesaurus.current().entries().contains(entry));
        poll();
    }

    /** Asks for news until the panel waits for nothing any more. */
    private void poll() {
        var ui = UI.getCurrent();
        ui.setPollInterval(POLL_MILLIS);
        if (polling == null) {
            polling = ui.addPollListener(this::onPoll);
        }
    }

    private void onPoll(PollEvent poll) {
        if (!panel.catchUp()) {
            stopPolling(poll.getSource());
            panel.query().ifPresent(query -> panel.showHits(search.search(request(query))));
            grid.getDataProvider().refreshAll();
        }
    }

    private void stopPolling(UI ui) {
        ui.setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var page = attached.getUI().getPage();
        resizing = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        panel.close();
        stopPolling(detached.getUI());
        if (resizing != null) {
            resizing.remove();
        }
    }

    /** @param width of the window, in CSS pixels; less than one when nobody knows */
    private void fit(int width) {
        var narrow = width > 0 && width < NARROW;
        grid.getColumns().forEach(column -> column.setVisible("summary".equals(column.getKey()) == narrow));
    }
}
