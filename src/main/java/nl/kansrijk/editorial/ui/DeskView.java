package nl.kansrijk.editorial.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.content.Documents;
import nl.kansrijk.content.Kinds;
import nl.kansrijk.content.Origin;
import nl.kansrijk.content.Revision;
import nl.kansrijk.design.Html;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.editorial.EditorialPaths;

/** The editors' first screen: everything that is published. */
@Route(value = EditorialPaths.DESK, autoLayout = false)
@PageTitle("Redactie – Kansrijk")
@RolesAllowed({Role.Names.EDITOR, Role.Names.ADMINISTRATOR})
class DeskView extends WorkArea {

    DeskView(Documents documents, Kinds kinds, AuthenticationContext signedIn, List<Navigation> navigation) {
        super("Redactie", signedIn);
        addWaysOn(navigation, Navigation.Place.EDITORS_DESK);
        var published = documents.allPublished();
        add(Html.text("p", "%d documenten staan op de portal.".formatted(published.size())));
        var grid = new Grid<Revision>();
        grid.addColumn(revision -> revision.document().text("title"))
                .setHeader("Titel")
                .setSortable(true);
        grid.addColumn(revision -> kinds.named(revision.document().id().kind()).label())
                .setHeader("Soort")
                .setSortable(true);
        grid.addColumn(Revision::number).setHeader("Versie");
        grid.addColumn(revision -> revision.origin() == Origin.FILE ? "bestand" : revision.author())
                .setHeader("Door");
        grid.setItems(published);
        add(grid);
    }
}
