package nl.kansrijk.mail;

import java.util.List;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import org.springframework.stereotype.Component;

/** Leads administrators to the outbox. */
@Component
class MailNavigation implements Navigation {

    @Override
    public List<Link> links(Language language) {
        return List.of(new Link(Place.ADMINISTRATION, "Uitgaande post", "/" + MailPaths.OUTBOX));
    }
}
