package nl.kansrijk.mail.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.grid.Grid;
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
import nl.kansrijk.design.Notice;
import nl.kansrijk.mail.Letter;
import nl.kansrijk.mail.MailPaths;
import nl.kansrijk.mail.Outbox;
import org.jspecify.annotations.Nullable;

/** Every letter of the last thirty days, and what it says. */
@Route(value = MailPaths.OUTBOX, autoLayout = false)
@PageTitle("Uitgaande post – Kansrijk")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class OutboxView extends WorkArea {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy HH:mm", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private static final String UNOPENABLE = "Niet te openen";
    private static final String FROM_A_CASE = "Brief uit een dossier";

    private final HtmlContainer letter = Html.block("section", "letter");

    OutboxView(Outbox outbox, AuthenticationContext signedIn) {
        super("Uitgaande post", signedIn);
        add(
                new Notice(
                        outbox.delivers()
                                ? "Brieven gaan vanzelf naar de mailserver. Dertig dagen daarna worden ze hier gewist."
                                : "Er is geen mailserver ingesteld, dus er gaat geen mail uit. Brieven blijven dertig dagen hier staan."));
        if (outbox.size() == 0) {
            add(Html.text(
                    "p", "Er is nog geen post. Zodra iemand zich aanmeldt voor een activiteit, zie je dat hier."));
            return;
        }
        var grid = new Grid<Outbox.Put>();
        grid.addColumn(put -> put.letter().map(Letter::subject).orElse(unread(put)))
                .setHeader("Onderwerp")
                .setFlexGrow(2);
        grid.addColumn(put -> put.letter().map(each -> each.to().value()).orElse(""))
                .setHeader("Aan");
        grid.addColumn(put -> MOMENT.format(put.putAt())).setHeader("Geschreven");
        grid.addColumn(put -> put.state().label()).setHeader("Stand");
        grid.setItems(query -> outbox.newest(query.getOffset(), query.getLimit()).stream(), query -> {
            query.getPage();
            return outbox.size();
        });
        grid.asSingleSelect().addValueChangeListener(chosen -> show(chosen.getValue()));
        letter.getElement().setAttribute("aria-live", "polite");
        add(grid, letter);
    }

    private static String unread(Outbox.Put put) {
        return put.box().isPresent() ? FROM_A_CASE : UNOPENABLE;
    }

    private void show(Outbox.@Nullable Put chosen) {
        letter.removeAll();
        if (chosen == null) {
            return;
        }
        letter.add(
                Html.text("h2", chosen.letter().map(Letter::subject).orElse(unread(chosen))),
                Html.text(
                        "p",
                        "Geschreven op %s. %s."
                                .formatted(
                                        MOMENT.format(chosen.putAt()),
                                        capitalised(chosen.state().label()))));
        chosen.problem().ifPresent(problem -> letter.add(Html.text("p", "Laatste melding: " + problem)));
        chosen.letter().ifPresent(this::show);
    }

    private void show(Letter opened) {
        letter.add(Html.text("p", "Aan " + opened.to().value()), Html.text("pre", "letter__text", opened.body()));
        if (opened.calendar().isPresent()) {
            letter.add(Html.text("p", "Met een afspraak voor de agenda (afspraak.ics)."));
        }
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
