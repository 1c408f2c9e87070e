package nl.kansrijk.monitoring.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Scene;
import nl.kansrijk.monitoring.MonitoringPaths;
import nl.kansrijk.monitoring.Opinions;

/** Which pages help people and which do not, for editors. */
@Route(value = MonitoringPaths.DESK, autoLayout = false)
@PageTitle("Nuttig of niet – Kansrijk")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class OpinionsView extends WorkArea {

    OpinionsView(Opinions opinions, AuthenticationContext signedIn) {
        super("Nuttig of niet", signedIn);
        add(Html.text("p", "Wat bezoekers de laatste negentig dagen zeiden. De minst nuttige pagina staat bovenaan."));
        var tallies = opinions.all();
        if (tallies.isEmpty()) {
            add(Html.block(
                    "div",
                    "empty",
                    new Scene("lege-lijst"),
                    Html.text("p", "Nog niemand heeft iets gezegd. Zodra dat gebeurt, zie je het hier.")));
            return;
        }
        var grid = new Grid<Opinions.Tally>();
        grid.addComponentColumn(tally -> new Anchor(tally.path(), tally.path()))
                .setHeader("Pagina")
                .setFlexGrow(2);
        grid.addColumn(Opinions.Tally::useful).setHeader("Nuttig");
        grid.addColumn(Opinions.Tally::useless).setHeader("Niet nuttig");
        grid.setAllRowsVisible(true);
        grid.setItems(tallies);
        add(grid);
    }
}
