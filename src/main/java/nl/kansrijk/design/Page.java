package nl.kansrijk.design;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;

/**
 * A public page: a view that can be built without a browser, a session or a request.
 *
 * <p>The shell shows it as plain HTML. When a visitor touches a part that needs the server, Flow shows the same page
 * in the browser, through the same {@link #show}.
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
     * Fills the page for an address.
     *
     * @return what belongs in the head of the HTML
     * @throws NoSuchPage when there is nothing at this address
     */
    public abstract PageHead show(PageAddress address);

    /** Shows the page in the browser, once Flow is alive there. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var head = show(PageAddress.of(event.getLocation(), event.getRouteParameters()));
        event.getUI().getPage().setTitle(head.fullTitle());
    }
}
