package nl.kansrijk.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.SearchBox;

/** What surrounds every public page: skip link, name, navigation, search box and footer. */
@Layout
@AnonymousAllowed
@Tag("div")
public class Frame extends HtmlContainer implements RouterLayout {

    private final HtmlContainer header;

    public Frame(List<Navigation> navigation) {
        setClassName("frame");
        var links = navigation.stream().flatMap(each -> each.links().stream()).toList();
        header = header(at(Navigation.Place.HEADER, links));
        add(Html.link("#" + Page.MAIN_ID, "skip-link", "Naar de inhoud"), header);
        add(footer(at(Navigation.Place.FOOTER, links)));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        getElement().insertChild(2, page.getElement());
    }

    private static HtmlContainer header(List<Navigation.Link> links) {
        var name = Html.link("/", "word-mark", "kansrijk");
        var nav = Html.labelled(Html.element("nav", items(links)), "Hoofdmenu");
        var search = new SearchBox("zoek", "Zoek een beroep, opleiding of school", "");
        return Html.block("header", "masthead", Html.block("div", "masthead__inner", name, nav, search));
    }

    private static HtmlContainer footer(List<Navigation.Link> links) {
        var nav = Html.labelled(Html.element("nav", items(links)), "Over deze portal");
        return Html.block("footer", "colophon", Html.block("div", "colophon__inner", nav));
    }

    private static HtmlContainer items(List<Navigation.Link> links) {
        return Html.list("menu", links, link -> (Anchor) Html.link(link.path(), link.label()));
    }

    private static List<Navigation.Link> at(Navigation.Place place, List<Navigation.Link> links) {
        return links.stream().filter(link -> link.place() == place).toList();
    }
}
