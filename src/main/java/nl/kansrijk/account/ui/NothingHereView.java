package nl.kansrijk.account.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.kansrijk.design.Html;

/** What somebody at work sees at an address that is not theirs, or that does not exist. */
@PageTitle("Hier kun je niet bij – Kansrijk")
@AnonymousAllowed
class NothingHereView extends Main implements HasErrorParameter<NotFoundException> {

    NothingHereView() {
        setClassName("work-area");
        add(
                Html.link("/", "word-mark", "kansrijk"),
                Html.text("h1", "Hier kun je niet bij"),
                Html.text("p", "Op dit adres is niets, of je account hoort er niet bij."),
                Html.element("p", Html.link("/", "Naar het begin")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> notFound) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
