package nl.kansrijk.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.LocalLinks;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.Page;
import nl.kansrijk.design.SearchBox;

/** What surrounds every public page: skip link, name, navigation, search box, footer and the way to the other language. */
@Layout
@AnonymousAllowed
@Tag("div")
public class Frame extends HtmlContainer implements RouterLayout, BeforeEnterObserver {

    private final List<Navigation> navigation;

    public Frame(List<Navigation> navigation) {
        this.navigation = List.copyOf(navigation);
        setClassName("frame");
    }

    /**
     * Builds everything but the page itself.
     *
     * @param path of the page, from the root
     */
    void surround(String path) {
        removeAll();
        var language = Language.of(path);
        var links = navigation.stream()
                .flatMap(each -> each.links(language).stream())
                .toList();
        add(
                Html.link("#" + Page.MAIN_ID, "skip-link", language.say("Naar de inhoud", "Skip to the content")),
                masthead(language, at(Navigation.Place.HEADER, links)),
                colophon(language, path, at(Navigation.Place.FOOTER, links)));
        LocalLinks.keep(getElement(), language);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        surround("/" + event.getLocation().getPath());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        getElement().insertChild(2, page.getElement());
    }

    private static Component masthead(Language language, List<Navigation.Link> links) {
        var name = Html.link("/", "word-mark", "kansrijk");
        var nav = Html.labelled(Html.element("nav", items(links)), language.say("Hoofdmenu", "Main menu"));
        var search = new SearchBox(
                "zoek",
                language.say("Zoek een beroep, opleiding of school", "Find an occupation, course or school"),
                "",
                language);
        return Html.block("header", "masthead", Html.block("div", "masthead__inner", name, nav, search));
    }

    private static Component colophon(Language language, String path, List<Navigation.Link> links) {
        var nav =
                Html.labelled(Html.element("nav", items(links)), language.say("Over deze portal", "About this portal"));
        return Html.block(
                "footer", "colophon", Html.block("div", "colophon__inner", nav, otherLanguage(language, path)));
    }

    private static Component otherLanguage(Language language, String path) {
        var other = language.other();
        var link = Html.link(other.path(language.withoutRoot(path)), "colophon__language", other.ownName());
        return Html.attribute(Html.attribute(link, "lang", other.tag()), "hreflang", other.tag());
    }

    private static HtmlContainer items(List<Navigation.Link> links) {
        return Html.list("menu", links, link -> (Anchor) Html.link(link.path(), link.label()));
    }

    private static List<Navigation.Link> at(Navigation.Place place, List<Navigation.Link> links) {
        return links.stream().filter(link -> link.place() == place).toList();
    }
}
