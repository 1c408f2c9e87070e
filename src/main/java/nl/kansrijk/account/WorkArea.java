package nl.kansrijk.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;

/** A page for people at work: who you are, where you are, and the way out. */
public abstract class WorkArea extends Main {

    protected WorkArea(String title, AuthenticationContext signedIn) {
        setClassName("work-area");
        var signOut = new Button("Log uit", click -> signedIn.logout());
        var who = signedIn.getPrincipalName().orElse("");
        add(Html.block(
                "header",
                "work-area__head",
                Html.link("/", "word-mark", "kansrijk"),
                Html.text("span", "Ingelogd als " + who),
                signOut));
        add(new H1(title));
    }

    /** Adds the ways on that modules offer from this desk. */
    protected final void addWaysOn(List<Navigation> navigation, Navigation.Place desk) {
        var links = navigation.stream()
                .flatMap(each -> each.links(Language.DUTCH).stream())
                .filter(link -> link.place() == desk)
                .toList();
        if (!links.isEmpty()) {
            add(Html.labelled(
                    Html.element("nav", Html.list("menu", links, link -> Html.link(link.path(), link.label()))),
                    "Meer"));
        }
    }
}
