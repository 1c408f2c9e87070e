package nl.kansrijk.guidance;

import nl.kansrijk.account.People;
import nl.kansrijk.account.Role;
import nl.kansrijk.campaign.Supply;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Coaches are there while guidance is open and somebody has that role. */
@Component
class CoachSupply implements Supply {

    private final People people;
    private final boolean open;

    CoachSupply(People people, @Value("${kansrijk.guidance.open}") boolean open) {
        this.people = people;
        this.open = open;
    }

    @Override
    public String of() {
        return "coaches";
    }

    @Override
    public boolean isThere(String which) {
        return open && people.all().stream().anyMatch(person -> person.roles().contains(Role.COACH));
    }
}
