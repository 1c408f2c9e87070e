package nl.kansrijk.mail;

import java.util.List;
import nl.kansrijk.design.Navigation;
import org.springframework.stereotype.Component;

/** Leads administrators to the outbox. */
@Component
class MailNavigation implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Place.ADMINISTRATION, "Uitgaande post", "/" + MailPaths.OUTBOX));
    }
}
