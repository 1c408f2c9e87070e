package nl.kansrijk.account.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.account.AccountPaths;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Navigation;

/** The administrators' first screen: who can sign in. */
@Route(value = AccountPaths.ADMINISTRATION, autoLayout = false)
@PageTitle("Beheer – Kansrijk")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class AdministrationView extends WorkArea {

    AdministrationView(People people, AuthenticationContext signedIn, List<Navigation> navigation) {
        super("Beheer", signedIn);
        addWaysOn(navigation, Navigation.Place.ADMINISTRATION);
        add(Html.text("h2", "Mensen met een account"));
        var grid = new Grid<Person>();
        grid.addColumn(Person::displayName).setHeader("Naam");
        grid.addColumn(Person::name).setHeader("Logt in als");
        grid.addColumn(person -> person.roles().stream().map(Role::label).collect(Collectors.joining(", ")))
                .setHeader("Rol");
        grid.addColumn(person -> person.sample() ? "voorbeeld" : "").setHeader("Soort");
        grid.setAllRowsVisible(true);
        grid.setItems(people.all());
        add(grid);
    }
}
