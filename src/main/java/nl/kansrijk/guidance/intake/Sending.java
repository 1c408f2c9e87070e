package nl.kansrijk.guidance.intake;

import java.util.Objects;
import nl.kansrijk.design.Language;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Cases;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.region.Regions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends an intake: the case, its letter and the emptied draft in one transaction.
 *
 * <p>The draft is what makes it one: however often somebody clicks, tries again or sends it from two windows, it becomes
 * one case.
 */
@Component
public class Sending {

    private final Drafts drafts;
    private final Checks checks;
    private final Cases cases;
    private final Regions regions;
    private final Promise promise;
    private final RequestLetters letters;
    private final TransactionTemplate transaction;

    Sending(
            Drafts drafts,
            Checks checks,
            Cases cases,
            Regions regions,
            Promise promise,
            RequestLetters letters,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.checks = checks;
        this.cases = cases;
        this.regions = regions;
        this.promise = promise;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Sent(long caseId) implements Outcome {}

        /** Something is still missing, first in this step. */
        record Unfinished(Step step) implements Outcome {}

        /** There is no such draft, or it was thrown away. */
        record Gone() implements Outcome {}
    }

    public Outcome send(Code code, Language language) {
        return Objects.requireNonNull(transaction.execute(status -> switch (drafts.takeTurn(code)) {
            case Drafts.Turn.Sent(var id) -> new Outcome.Sent(id);
            case Drafts.Turn.Gone() -> new Outcome.Gone();
            case Drafts.Turn.ToSend(var draft) ->
                checks.firstWrong(draft.answers())
                        .<Outcome>map(Outcome.Unfinished::new)
                        .orElseGet(() -> new Outcome.Sent(send(draft, language)));
        }));
    }

    private long send(Draft draft, Language language) {
        var region = regions.ofPostcode(draft.answers().text(Answers.POSTCODE)).orElseThrow();
        var opened = cases.open(draft.box(), draft.answers(), region.number(), language, promise.day());
        letters.received(opened, cases.told(opened).orElseThrow());
        drafts.sent(draft.code(), opened.id());
        return opened.id();
    }
}
