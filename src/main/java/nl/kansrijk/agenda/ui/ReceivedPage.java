package nl.kansrijk.agenda.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kansrijk.agenda.AgendaPaths;
import nl.kansrijk.agenda.Event;
import nl.kansrijk.agenda.EventId;
import nl.kansrijk.agenda.Events;
import nl.kansrijk.design.Hero;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.NoSuchPage;
import nl.kansrijk.design.Notice;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.PageAddress;
import nl.kansrijk.design.PageHead;
import nl.kansrijk.mail.Outbox;

/** What somebody sees after signing up: the same for everybody, so that it tells nothing about who signed up before. */
@AnonymousAllowed
@Route(AgendaPaths.RECEIVED)
@RouteAlias("en/" + AgendaPaths.RECEIVED)
class ReceivedPage extends Page {

    private final Events events;
    private final Outbox outbox;

    ReceivedPage(Events events, Outbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    @Override
    protected PageHead show(PageAddress address) {
        var language = address.language();
        Event event = events.find(new EventId(address.slug())).orElseThrow(() -> new NoSuchPage(address.path()));
        var title = language.say("Kijk in je mail", "Check your e-mail");
        addClassName("event");
        wear(event.sector().code());
        add(new Hero(
                event.title(),
                title,
                language.say(
                        "In de mail staat of je een plek hebt, en een link om je aanmelding te wijzigen.",
                        "The e-mail says whether you have a place, with a link to change your sign-up.")));
        var text = Html.block(
                "section",
                "band prose",
                Html.text("h2", language.say("Geen mail gekregen?", "No e-mail?")),
                Html.text(
                        "p",
                        language.say(
                                "Kijk na tien minuten ook bij je ongewenste mail. Zat er een fout in je adres? Meld je dan opnieuw aan met het goede adres.",
                                "After ten minutes, check your spam folder too. Was there a mistake in your address? Then sign up again with the right one.")),
                Html.element(
                        "p",
                        Html.link(
                                AgendaPaths.of(event.id()),
                                language.say("Terug naar de activiteit", "Back to the event"))));
        if (!outbox.delivers()) {
            text.addComponentAsFirst(new Notice(language.say(
                    "Op deze portal gaat nu geen mail uit. De beheerder kan je brief lezen bij Beheer, Uitgaande post.",
                    "No e-mail goes out from this portal now. The administrator can read your letter.")));
        }
        add(text);
        return PageHead.of(title, event.summary(), AgendaPaths.received(event.id()))
                .hiddenFromSearchEngines();
    }
}
