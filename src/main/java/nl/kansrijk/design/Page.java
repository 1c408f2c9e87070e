package nl.kansrijk.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * A public page: a view that can be built without a browser, a session or a request.
 *
 * <p>The shell shows it as plain HTML. When a visitor touches a part that needs the server, Flow shows the same page
 * in the browser, through the same {@link #fill}.
 */
@Tag("main")
public abstract class Page extends HtmlContainer implements BeforeEnterObserver {

    /** The id the skip link jumps to. */
    public static final String MAIN_ID = "inhoud";

    protected Page() {
        setId(MAIN_ID);
        setClassName("page");
        getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Fills the page for an address. A page that is not there in the language of the address is shown in Dutch, and
     * says so.
     *
     * @return what belongs in the head of the HTML
     * @throws NoSuchPage when there is nothing at this address
     */
    public final PageHead fill(PageAddress address) {
        var head = show(address);
        if (head.language() != address.language()) {
            addComponentAsFirst(onlyInDutch(address.language()));
            getElement().setAttribute("lang", head.language().tag());
        }
        LocalLinks.keep(getElement(), address.language());
        return head;
    }

    /** Adds what this page says. Links are given as their Dutch paths; they stay in the visitor's language. */
    protected abstract PageHead show(PageAddress address);

    /** Puts the page in the colours of a campaign. */
    protected void wear(String campaign) {
        Html.wearing(this, campaign);
    }

    /** Shows the page in the browser, once Flow is alive there. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var head = fill(PageAddress.of(event.getLocation(), event.getRouteParameters()));
        event.getUI().getPage().setTitle(head.fullTitle());
    }

    private static Component onlyInDutch(Language asked) {
        var notice = new Notice(
                asked.say("Deze pagina is er alleen in het Nederlands.", "This page is only available in Dutch."));
        notice.addClassName("notice--page");
        return Html.attribute(notice, "lang", asked.tag());
    }
}
