package nl.kansrijk.guidance.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Notice;
import nl.kansrijk.guidance.GuidancePaths;
import nl.kansrijk.guidance.cases.Desk;
import nl.kansrijk.guidance.cases.Happening;

/** One case: who asks for what, what happened, and what one can do. */
@Route(value = GuidancePaths.CASE, autoLayout = false)
@PageTitle("Dossier – Kansrijk")
@RolesAllowed({Role.Names.COACH, Role.Names.COORDINATOR})
class CaseView extends WorkArea implements BeforeEnterObserver {

    private static final int LONGEST_NOTE = 2_000;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy HH:mm", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private final Desk desk;
    private final String account;
    private final HtmlContainer content = Html.block("section", "case");

    CaseView(Desk desk, AuthenticationContext signedIn) {
        super("Dossier", signedIn);
        this.desk = desk;
        this.account = signedIn.getPrincipalName().orElse("");
        add(Html.element("p", Html.link("/" + GuidancePaths.DESK, "Terug naar alle aanvragen")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    }

    private void show(long id) {
        content.removeAll();
        desk.open(account, id)
                .ifPresentOrElse(
                        opened -> show(id, opened),
                        () -> content.add(
                                new Notice(
                                        "Dit dossier is er niet, of een andere coach heeft het opgepakt. Ga terug en kies een ander.")));
    }

    private void show(long id, Desk.Opened opened) {
        opened.told()
                .ifPresentOrElse(
                        told -> content.add(
                                Html.text(
                                        "h2",
                                        "%s, %s"
                                                .formatted(
                                                        told.name(),
                                                        opened.about().number())),
                                Review.of(told, Language.DUTCH)),
                        () -> content.add(new Notice("De gegevens van dit dossier zijn gewist.")));
        if (opened.about().coach().isEmpty()) {
            content.add(taking(id));
        }
        content.add(
                Html.text("h2", "Wat er gebeurde"),
                Html.list("timeline-plain", opened.happenings(), CaseView::line),
                noting(id));
    }

    private Button taking(long id) {
        var take = new Button("Pak op", click -> {
            desk.take(account, id);
            show(id);
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.addClickShortcut(Key.KEY_P, KeyModifier.ALT);
        return take;
    }

    private HtmlContainer noting(long id) {
        var note = new TextArea("Notitie");
        note.setHelperText(
                "Schrijf op wat nodig is om verder te helpen, en niets over gezondheid. De persoon kan dit inzien.");
        note.setMaxLength(LONGEST_NOTE);
        note.setWidthFull();
        var save = new Button("Bewaar de notitie", click -> {
            if (!note.getValue().isBlank()) {
                desk.note(account, id, note.getValue().strip());
                show(id);
            }
        });
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        return Html.block("div", "case__note", note, save);
    }

    private static HtmlContainer line(Happening happening) {
        var what = "%s, %s%s"
                .formatted(
                        MOMENT.format(happening.at()),
                        happening.kind().label().toLowerCase(Locale.ROOT),
                        happening.by().map(" door "::concat).orElse(""));
        var line = Html.element("div", Html.text("p", what));
        happening.text().ifPresent(text -> line.add(Html.text("p", "case__words", text)));
        return line;
    }
}
