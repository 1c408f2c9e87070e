package nl.kansrijk.monitoring;

import java.util.List;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import nl.kansrijk.design.SessionFree;
import org.springframework.stereotype.Component;

/** Leads editors to what people think of the pages, and lets everybody say so without a session. */
@Component
class MonitoringNavigation implements Navigation, SessionFree {

    @Override
    public List<Link> links(Language language) {
        return List.of(new Link(Place.EDITORS_DESK, "Nuttig of niet", "/" + MonitoringPaths.DESK));
    }

    @Override
    public List<String> forms() {
        return List.of("/" + MonitoringPaths.OPINION, "/en/" + MonitoringPaths.OPINION);
    }
}
