package nl.kansrijk.campaign;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whether calls to action can be served. */
@Component
public class Supplies {

    private final List<Supply> all;

    Supplies(List<Supply> all) {
        this.all = List.copyOf(all);
    }

    /** An action that needs nothing can always be served; one that needs something nobody knows, never. */
    public boolean canServe(Campaign.Action action) {
        return action.needs().map(this::isThere).orElse(true);
    }

    private boolean isThere(String need) {
        var parts = need.split(":", 2);
        return all.stream()
                .filter(supply -> supply.of().equals(parts[0]))
                .anyMatch(supply -> supply.isThere(parts.length > 1 ? parts[1] : ""));
    }
}
