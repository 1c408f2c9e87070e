package nl.kansrijk.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.kansrijk.design.Html;
import nl.kansrijk.search.SearchResult;
import nl.kansrijk.search.SearchResult.Hit;
import nl.kansrijk.search.Thesaurus.Entry;
import nl.kansrijk.search.asked.AskedQuery;
import nl.kansrijk.search.asked.Comparison;
import nl.kansrijk.search.asked.Trial;
import org.jspecify.annotations.Nullable;

/** One query: what came of it, what it finds now, and a new line for the thesaurus, tried out before it is published. */
@Tag("section")
class AskedPanel extends HtmlContainer {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final BiConsumer<String, Entry> trying;
    private final Consumer<Entry> publishing;
    private final Consumer<Entry> withdrawing;
    private final Runnable closing;

    private final TextField said = new TextField("Mensen zeggen");
    private final TextField meant = new TextField("Wij zoeken");
    private final Checkbox bothWays = new Checkbox("Geldt ook andersom");
    private final HtmlContainer hits = Html.block("div", "asked-panel__hits");
    private final HtmlContainer status = Html.text("p", "asked-panel__status", "");
    private final HtmlContainer news = Html.block("div", "asked-panel__news");
    private @Nullable String query;
    private @Nullable Entry entry;
    private @Nullable Trial trial;
    private @Nullable BooleanSupplier inUse;

    /**
     * An empty panel.
     *
     * @param trying begins trying a line out on a query; refuses a line that says nothing new with an
     *     {@link IllegalArgumentException}
     * @param publishing puts a line in the thesaurus; refuses as trying does
     * @param withdrawing takes a line out again
     * @param closing is told that nobody looks at this query any more
     */
    AskedPanel(
            BiConsumer<String, Entry> trying,
            Consumer<Entry> publishing,
            Consumer<Entry> withdrawing,
            Runnable closing) {
        this.trying = trying;
        this.publishing = publishing;
        this.withdrawing = withdrawing;
        this.closing = closing;
        setClassName("asked-panel");
        status.getElement().setAttribute("role", "status");
        said.setRequiredIndicatorVisible(true);
        meant.setRequiredIndicatorVisible(true);
        meant.setHelperText(
                "Een woord dat wij kennen, zoals heftruckchauffeur. Meer woorden? Zet er een komma tussen.");
        meant.addKeyPressListener(Key.ENTER, press -> tryOut());
        setVisible(false);
    }

    /** The query that is shown. */
    Optional<String> query() {
        return Optional.ofNullable(query);
    }

    void show(AskedQuery asked, SearchResult now, int days) {
        close();
        query = asked.text();
        said.setValue(asked.text());
        meant.clear();
        bothWays.setValue(false);
        forgetMistakes();
        var title = new H2("“%s”".formatted(asked.text()));
        title.getElement().setAttribute("tabindex", "-1");
        var close = new Button("Sluit", click -> closing.run());
        add(
                Html.block("header", "asked-panel__head", title, close),
                Html.text("p", "In de laatste %d dagen: %s.".formatted(days, AskedTexts.facts(asked))),
                Html.text("h3", "Dit vindt het nu"),
                hits,
                Html.text("h3", "Voeg een ander woord toe"),
                form(),
                status,
                news);
        showHits(now);
        setVisible(true);
        title.getElement().callJsFunction("focus");
    }

    /** Shows what the query finds at this moment. */
    void showHits(SearchResult now) {
        hits.removeAll();
        if (now.total() == 0) {
            hits.add(Html.text("p", "Niets gevonden."));
        } else {
            var list = Html.element("ol");
            now.hits().stream().map(AskedPanel::hit).forEach(list::add);
            hits.add(list);
        }
    }

    private static Component hit(Hit hit) {
        var line = Html.element("li", Html.link(hit.path(), hit.title().text()));
        hit.why().ifPresent(why -> line.add(Html.text("p", "small", why)));
        return line;
    }

    private Component form() {
        var look = new Button("Bekijk wat er verandert", click -> tryOut());
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Html.block("div", "asked-panel__form", said, meant, bothWays, look);
    }

    private void tryOut() {
        forgetMistakes();
        if (isFilledIn(said) & isFilledIn(meant)) {
            refusing(() -> {
                var line = Entry.of(line());
                entry = line;
                trying.accept(query().orElseThrow(), line);
            });
        }
    }

    private String line() {
        return bothWays.getValue()
                ? String.join(" = ", said.getValue(), meant.getValue()).replace(",", " = ")
                : said.getValue() + " → " + meant.getValue();
    }

    private static boolean isFilledIn(TextField field) {
        field.setInvalid(field.getValue().isBlank());
        field.setErrorMessage("Vul hier een woord in.");
        return !field.isInvalid();
    }

    private void refusing(Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException refused) {
            tell("");
            meant.setInvalid(true);
            meant.setErrorMessage(refused.getMessage());
            meant.focus();
        }
    }

    private void forgetMistakes() {
        said.setInvalid(false);
        meant.setInvalid(false);
    }

    /** Shows how far a trial is, and at the end what it brought. */
    void follow(Trial begun) {
        stopTrial();
        trial = begun;
        catchUp();
    }

    /** Tells, with the next news, when search uses what was published or withdrawn. */
    void awaitUse(BooleanSupplier used) {
        inUse = used;
    }

    /** Shows what has happened meanwhile, and tells whether there is more to wait for. */
    boolean catchUp() {
        if (trial != null) {
            show(trial);
        }
        if (inUse != null && inUse.getAsBoolean()) {
            inUse = null;
            status.setText(
                    "%s Zoeken werkt zo sinds %s.".formatted(status.getText(), TIME.format(LocalTime.now(HERE))));
        }
        return trial != null || inUse != null;
    }

    private void show(Trial running) {
        if (running.failed()) {
            trial = null;
            tell("Vergelijken lukt nu niet. Probeer het zo nog eens. Blijft het zo? Meld het bij beheer.");
        } else {
            running.outcome().ifPresentOrElse(this::showOutcome, () -> showProgress(running));
        }
    }

    private void showProgress(Trial running) {
        var bar = new ProgressBar(0, Math.max(1, running.total()), running.done());
        tell(
                "We vergelijken %d vragen.".formatted(running.total()),
                Html.labelled(bar, "Vergelijken"),
                Html.text("p", "%d klaar".formatted(running.done())));
    }

    private void showOutcome(List<Comparison> outcome) {
        trial = null;
        var line = Optional.ofNullable(entry).orElseThrow();
        var publish = new Button("Publiceer “%s”".formatted(line.line()), click -> refusing(() -> publish(line)));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        tell(TrialOutcome.summary(outcome), publish, new TrialOutcome(outcome));
    }

    private void publish(Entry line) {
        publishing.accept(line);
        tell("Gepubliceerd: “%s”.".formatted(line.line()), new Button("Maak ongedaan", click -> withdraw(line)));
    }

    private void withdraw(Entry line) {
        withdrawing.accept(line);
        tell("Ongedaan gemaakt: “%s”.".formatted(line.line()));
    }

    /** Says how it stands, aloud too, with what can be done now. */
    private void tell(String sentence, Component... more) {
        if (!status.getText().equals(sentence)) {
            status.setText(sentence);
        }
        news.removeAll();
        news.add(more);
    }

    /** Shows nothing, and waits for nothing. */
    void close() {
        stopTrial();
        inUse = null;
        query = null;
        entry = null;
        tell("");
        removeAll();
        setVisible(false);
    }

    private void stopTrial() {
        if (trial != null) {
            trial.stop();
            trial = null;
        }
    }
}
