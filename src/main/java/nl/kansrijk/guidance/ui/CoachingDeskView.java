package nl.kansrijk.guidance.ui;

import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.kansrijk.account.Role;
import nl.kansrijk.account.WorkArea;
import nl.kansrijk.design.Html;
import nl.kansrijk.guidance.GuidancePaths;

/** The coaches' first screen. */
@Route(value = GuidancePaths.DESK, autoLayout = false)
@PageTitle("Begeleiding – Kansrijk")
@RolesAllowed({Role.Names.COACH, Role.Names.COORDINATOR})
class CoachingDeskView extends WorkArea {

    CoachingDeskView(AuthenticationContext signedIn) {
        super("Begeleiding", signedIn);
        add(Html.text("p", "Er zijn nog geen aanvragen. Aanmelden voor Sterk in je werk kan nog niet op deze portal."));
    }
}
