package nl.kansrijk.account;

import java.util.List;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import org.springframework.stereotype.Component;

/** Puts the way in for people at work in the footer. */
@Component
class AccountNavigation implements Navigation {

    @Override
    public List<Link> links(Language language) {
        return List.of(
                new Link(
                        Place.FOOTER,
                        language.say("Inloggen voor medewerkers", "Sign in for staff"),
                        AccountPaths.OWN_DESK),
                new Link(Place.ADMINISTRATION, "Onderdelen van de portal", "/" + AccountPaths.DESIGN));
    }
}
