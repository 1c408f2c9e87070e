package nl.kansrijk.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kansrijk.account.AccountPaths;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Example;
import nl.kansrijk.design.Html;

/** Shows every component in all its states, in the colours of the campaign in the address. */
@Route(value = AccountPaths.DESIGN, autoLayout = false)
@PageTitle("Onderdelen – Kansrijk")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class DesignView extends WorkArea implements BeforeEnterObserver {

    private static final String PARAMETER = "campagne";

    private static final Map<String, String> CAMPAIGNS = campaigns();

    private final HtmlContainer shelf = Html.block("div", "shelf");

    DesignView(List<Example.Collection> collections, AuthenticationContext signedIn) {
        super("Onderdelen", signedIn);
        add(
                Html.text("p", "Elk onderdeel van de portal, in elke toestand. Kies een campagne voor de kleuren."),
                Html.labelled(
                        Html.element(
                                "nav",
                                Html.list(
                                        "link-list",
                                        CAMPAIGNS.entrySet(),
                                        each -> Html.link(
                                                "/%s?%s=%s".formatted(AccountPaths.DESIGN, PARAMETER, each.getKey()),
                                                each.getValue()))),
                        "Kleuren"));
        collections.stream()
                .flatMap(each -> each.examples().stream())
                .collect(Collectors.groupingBy(Example::component, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::show);
        shelf.add(workAreaParts());
        add(shelf);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(CAMPAIGNS::containsKey)
                .ifPresent(campaign -> Html.wearing(shelf, campaign));
    }

    private void show(String component, List<Example> states) {
        var section = Html.block("section", "shelf__component", Html.text("h2", component));
        section.setId(component);
        states.forEach(state -> section.add(Html.block(
                "div",
                "shelf__state",
                Html.text("p", "shelf__name", state.state()),
                state.made().get())));
        shelf.add(section);
    }

    /** What Vaadin gives us wears the same tokens. */
    private static Component workAreaParts() {
        var wrong = new TextField("Postcode", "abc", "");
        wrong.setInvalid(true);
        wrong.setErrorMessage("Vul vier cijfers in, bijvoorbeeld 3511.");
        var primary = new Button("Bewaar en ga verder");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var closed = new Button("Kan nu niet");
        closed.setEnabled(false);
        var choice = new ComboBox<String>("Campagne", CAMPAIGNS.values());
        var grid = new Grid<Map.Entry<String, String>>();
        grid.addColumn(Map.Entry::getKey).setHeader("Naam");
        grid.addColumn(Map.Entry::getValue).setHeader("Campagne");
        grid.setItems(CAMPAIGNS.entrySet());
        grid.setAllRowsVisible(true);
        return Html.block(
                "section",
                "shelf__component",
                Html.text("h2", "In de werkplekken"),
                Html.block("div", "shelf__row", primary, new Button("Annuleer"), closed),
                Html.block("div", "shelf__row", new TextField("Naam"), wrong, choice, new TextArea("Opmerking")),
                new Checkbox("Ik heb het gelezen"),
                grid);
    }

    private static Map<String, String> campaigns() {
        var campaigns = new LinkedHashMap<String, String>();
        campaigns.put("zorg", "Zorg");
        campaigns.put("techniek", "Techniek");
        campaigns.put("defensie", "Defensie");
        campaigns.put("begeleiding", "Sterk in je werk");
        return campaigns;
    }
}
