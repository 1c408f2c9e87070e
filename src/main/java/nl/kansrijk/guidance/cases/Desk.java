package nl.kansrijk.guidance.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kansrijk.account.Area;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.account.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What coaches and coordinators see and do: the only way from the work area to a case, and the one place that says who
 * may see which.
 *
 * <p>A coach sees what nobody has taken yet in the regions they work for, and what they guide themselves. A coordinator
 * sees everything in their regions.
 */
@Component
public class Desk {

    private final Cases cases;
    private final People people;
    private final TransactionTemplate transaction;

    Desk(Cases cases, People people, TransactionTemplate transaction) {
        this.cases = cases;
        this.people = people;
        this.transaction = transaction;
    }

    /** Which list. */
    public enum Pile {
        WAITING,
        MINE
    }

    /**
     * A case that lies open before somebody.
     *
     * @param told empty when it was erased
     */
    public record Opened(Case about, Optional<Answers> told, List<Happening> happenings) {}

    /** A case that was changed meanwhile, or that this person may not see. */
    public static class NotYours extends RuntimeException {

        NotYours() {
            super("This case is not for this account.", null, false, false);
        }
    }

    public int count(String account, Pile list) {
        return cases.count(shelf(account, list));
    }

    public List<Case> page(String account, Pile list, int offset, int limit) {
        return cases.page(shelf(account, list), offset, limit);
    }

    private Shelf shelf(String account, Pile list) {
        return switch (list) {
            case WAITING -> new Shelf.Waiting(areaOf(account));
            case MINE -> new Shelf.GuidedBy(account);
        };
    }

    private Area areaOf(String account) {
        return people.find(account).map(Person::area).orElse(Area.NOWHERE);
    }

    /** Opens a case, which is written down in it; empty when there is none or it is not for this account. */
    public Optional<Opened> open(String account, long id) {
        return Objects.requireNonNull(transaction.execute(status -> locked(account, id)
                .map(about -> {
                    cases.happen(about, Happening.Kind.SEEN, Optional.of(account), Optional.empty());
                    return new Opened(about, cases.told(about), cases.happenings(about));
                })));
    }

    /**
     * Takes a case that nobody has.
     *
     * @return the account that has it now: this one, or whoever was earlier
     * @throws NotYours when this account may not see it
     */
    public String take(String account, long id) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var open = locked(account, id).orElseThrow(NotYours::new);
            return open.coach().orElseGet(() -> {
                cases.give(open, account);
                cases.happen(open, Happening.Kind.TAKEN, Optional.of(account), Optional.empty());
                return account;
            });
        }));
    }

    /**
     * Adds a note.
     *
     * @throws NotYours when this account may not see the case
     */
    public void note(String account, long id, String text) {
        transaction.executeWithoutResult(status -> cases.happen(
                locked(account, id).orElseThrow(NotYours::new),
                Happening.Kind.NOTE,
                Optional.of(account),
                Optional.of(text)));
    }

    private Optional<Case> locked(String account, long id) {
        return people.find(account).flatMap(person -> cases.lock(id).filter(about -> maySee(person, about)));
    }

    private static boolean maySee(Person person, Case about) {
        var inArea = person.area().has(about.region());
        return person.roles().contains(Role.COORDINATOR) && inArea
                || person.roles().contains(Role.COACH)
                        && about.coach().map(person.name()::equals).orElse(inArea);
    }
}
