package nl.kansrijk.agenda.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventDates;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.agenda.signup.AttendanceList;
import nl.kansrijk.agenda.signup.Changing;
import nl.kansrijk.agenda.signup.SignUp;
import nl.kansrijk.agenda.signup.SignUps;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import org.jspecify.annotations.Nullable;

/** Who comes to what: for whoever organises an event. */
@Route(value = AgendaPaths.DESK, autoLayout = false)
@PageTitle("Agenda en aanmeldingen – Kansrijk")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class AttendanceView extends WorkArea {

    private final SignUps signUps;
    private final AttendanceList attendanceList;
    private final Changing changing;
    private final Clock clock;
    private final Grid<Event> events = new Grid<>();
    private final HtmlContainer chosen = Html.block("section", "attendance");

    AttendanceView(
            Events allEvents,
            SignUps signUps,
            AttendanceList attendanceList,
            Changing changing,
            Clock clock,
            AuthenticationContext signedIn) {
        super("Agenda en aanmeldingen", signedIn);
        this.signUps = signUps;
        this.attendanceList = attendanceList;
        this.changing = changing;
        this.clock = clock;
        if (allEvents.count() == 0) {
            add(Html.text("p", "Er staat nog niets in de agenda. Zet een activiteit in content/events."));
            return;
        }
        events.addColumn(Event::title).setHeader("Titel").setFlexGrow(2);
        events.addColumn(event -> EventDates.day(event.startsThere(), Language.DUTCH))
                .setHeader("Wanneer");
        events.addColumn(this::standing).setHeader("Stand");
        events.addColumn(event -> occupancy(event).placed()).setHeader("Plek");
        events.addColumn(event -> occupancy(event).waiting()).setHeader("Wachtlijst");
        events.addColumn(event -> event.capacity().map(String::valueOf).orElse("geen grens"))
                .setHeader("Plekken in totaal");
        events.setItems(
                query -> allEvents.all(query.getOffset(), query.getLimit()).stream(), query -> allEvents.count());
        events.asSingleSelect().addValueChangeListener(change -> show(change.getValue()));
        chosen.getElement().setAttribute("aria-live", "polite");
        add(events, chosen);
    }

    private SignUps.Occupancy occupancy(Event event) {
        return signUps.occupancy(event.id());
    }

    private String standing(Event event) {
        return event.withdrawn() ? "gaat niet door" : event.isPast(clock.instant()) ? "geweest" : "komt nog";
    }

    private void show(@Nullable Event event) {
        chosen.removeAll();
        if (event == null) {
            return;
        }
        chosen.add(Html.text("h2", event.title()));
        var list = signUps.of(event.id());
        if (list.isEmpty()) {
            chosen.add(Html.text("p", "Er staat niemand op de lijst."));
            return;
        }
        var grid = new Grid<SignUp>();
        grid.addColumn(AttendanceView::name).setHeader("Naam");
        grid.addColumn(signUp ->
                        signUp.person().map(person -> person.address().value()).orElse(""))
                .setHeader("E-mail");
        grid.addColumn(SignUp::people).setHeader("Aantal");
        grid.addColumn(signUp -> signUp.isPlaced() ? "plek" : "wachtlijst").setHeader("Stand");
        grid.addColumn(signUp -> signUp.person().flatMap(SignUp.Person::wishes).orElse(""))
                .setHeader("Wensen")
                .setFlexGrow(2);
        grid.addColumn(signUp -> signUp.unreachable() ? "kwam niet aan" : "").setHeader("Mail");
        grid.addComponentColumn(signUp -> new Button("Haal van de lijst", click -> ask(event, signUp)))
                .setKey("haal-weg");
        grid.setAllRowsVisible(true);
        grid.setItems(list);
        chosen.add(grid, download(event));
    }

    private static String name(SignUp signUp) {
        return signUp.person().map(SignUp.Person::name).orElse(AttendanceList.UNOPENABLE);
    }

    private void ask(Event event, SignUp signUp) {
        var question = new ConfirmDialog();
        question.setHeader("Haal %s van de lijst?".formatted(name(signUp)));
        question.setText("De gegevens worden gewist en er gaat een mail naar deze persoon. Wie wacht, schuift op.");
        question.setCancelable(true);
        question.setCancelText("Laat staan");
        question.setConfirmText("Haal van de lijst");
        question.addConfirmListener(confirmed -> {
            changing.putOff(signUp.id());
            events.getDataProvider().refreshAll();
            show(event);
        });
        question.open();
    }

    private Anchor download(Event event) {
        var handler = DownloadHandler.fromInputStream(asked -> {
            var bytes = attendanceList.of(event.id()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes),
                    "aanmeldingen-%s.csv".formatted(event.id().slug()),
                    "text/csv; charset=UTF-8",
                    bytes.length);
        });
        return new Anchor(handler, "Download de lijst (CSV)");
    }
}
