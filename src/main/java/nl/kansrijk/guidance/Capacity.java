package nl.kansrijk.guidance;

import nl.kansrijk.account.People;
import nl.kansrijk.account.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether somebody can help. */
@Component
public class Capacity {

    private final People people;
    private final boolean open;

    Capacity(People people, @Value("${kansrijk.guidance.open}") boolean open) {
        this.people = people;
        this.open = open;
    }

    /** Coaches take requests while guidance is open and somebody has that role. */
    public boolean isThere() {
        return open && people.all().stream().anyMatch(person -> person.roles().contains(Role.COACH));
    }
}
