package nl.kansrijk.guidance.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kansrijk.account.People;
import nl.kansrijk.account.Person;
import nl.kansrijk.mail.Outbox;
import nl.kansrijk.vault.Strongboxes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What people see of their own case and do with it, for whoever holds a pass. */
@Component
public class OwnCase {

    public static final int LONGEST_MESSAGE = 1_000;

    private final Passes passes;
    private final Cases cases;
    private final People people;
    private final Outbox outbox;
    private final Strongboxes boxes;
    private final TransactionTemplate transaction;

    OwnCase(
            Passes passes,
            Cases cases,
            People people,
            Outbox outbox,
            Strongboxes boxes,
            TransactionTemplate transaction) {
        this.passes = passes;
        this.cases = cases;
        this.people = people;
        this.outbox = outbox;
        this.boxes = boxes;
        this.transaction = transaction;
    }

    /**
     * One's own case.
     *
     * @param coach first name of who guides, as the portal knows it
     * @param told empty when it was erased
     */
    public record Own(Case about, Optional<String> coach, Optional<Answers> told, List<Happening> happenings) {}

    public Optional<Own> find(Code pass) {
        return passes.caseOf(pass)
                .map(about ->
                        new Own(about, about.coach().map(this::firstName), cases.told(about), cases.happenings(about)));
    }

    /** What somebody at work is called here: their first name and nothing more. */
    public String firstName(String account) {
        return people.find(account)
                .map(Person::displayName)
                .map(name -> name.split(" ", 2)[0])
                .orElse("");
    }

    /** @return whether it was added; not to a case that has ended */
    public boolean write(Code pass, String message) {
        return changed(
                pass, open -> cases.happen(open, Happening.Kind.MESSAGE, Optional.empty(), Optional.of(message)));
    }

    /** @return whether it was withdrawn now */
    public boolean withdraw(Code pass) {
        return changed(pass, open -> {
            cases.end(open, Case.End.WITHDRAWN);
            cases.happen(open, Happening.Kind.WITHDRAWN, Optional.empty(), Optional.empty());
        });
    }

    /** Erases everything that is personal, with the key, so that no copy can be read any more either. */
    public void erase(Code pass) {
        var box = Objects.requireNonNull(transaction.execute(status -> passes.caseOf(pass)
                .flatMap(about -> cases.lock(about.id()))
                .map(about -> {
                    cases.end(about, Case.End.ERASED);
                    cases.empty(about);
                    outbox.erase(about.box());
                    cases.happen(about, Happening.Kind.ERASED, Optional.empty(), Optional.empty());
                    return about.box();
                })));
        box.ifPresent(boxes::destroy);
    }

    private boolean changed(Code pass, Consumer<Case> change) {
        return Boolean.TRUE.equals(transaction.execute(status -> passes.caseOf(pass)
                .flatMap(about -> cases.lock(about.id()))
                .filter(Case::isOpen)
                .map(open -> {
                    change.accept(open);
                    return true;
                })
                .orElse(false)));
    }
}
