package nl.kansrijk.search.lucene;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells who watches over the portal that its index is not on disk; visitors do not notice. */
@Component
@ConditionalOnWebApplication
class SearchIndexHealthIndicator implements HealthIndicator {

    private static final Status WARNING = new Status(
            "WARNING",
            "Zoeken werkt, maar de index kan niet worden bewaard. Kijk of de schijf vol is of alleen te lezen; het gaat vanzelf verder.");

    private final SearchIndex index;

    SearchIndexHealthIndicator(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        return Health.status(index.isOnDisk() ? Status.UP : WARNING).build();
    }
}
