package nl.kansrijk.guidance;

import nl.kansrijk.campaign.Supply;
import org.springframework.stereotype.Component;

/** Tells calls to action whether a coach can be had. */
@Component
class CoachSupply implements Supply {

    private final Capacity capacity;

    CoachSupply(Capacity capacity) {
        this.capacity = capacity;
    }

    @Override
    public String of() {
        return "coaches";
    }

    @Override
    public boolean isThere(String which) {
        return capacity.isThere();
    }
}
