package nl.kansrijk.guidance.cases;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A coach takes a case that nobody has. */
@Component
public class Taking {

    private final Cases cases;
    private final TransactionTemplate transaction;

    Taking(Cases cases, TransactionTemplate transaction) {
        this.cases = cases;
        this.transaction = transaction;
    }

    /** @return who has the case now: this coach, or whoever was earlier */
    public String take(long id, String coach) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var open = cases.lock(id).orElseThrow();
            return open.coach().orElseGet(() -> {
                cases.give(open, coach);
                cases.happen(open, Happening.Kind.TAKEN, Optional.of(coach), Optional.empty());
                return coach;
            });
        }));
    }
}
