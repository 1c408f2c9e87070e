package nl.kansrijk.search;

import java.util.List;
import nl.kansrijk.design.Language;
import nl.kansrijk.design.Navigation;
import org.springframework.stereotype.Component;

/** Leads editors to what people search for. */
@Component
class SearchNavigation implements Navigation {

    @Override
    public List<Link> links(Language language) {
        return List.of(new Link(Place.EDITORS_DESK, "Wat mensen zoeken", "/" + SearchPaths.DESK));
    }
}
