package nl.kansrijk.agenda.signup;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the same step for each of many sign-ups: one that fails changes nothing and is logged, and the rest goes on. */
@Component
class OneByOne {

    private static final Logger log = LoggerFactory.getLogger(OneByOne.class);

    private final TransactionTemplate transaction;

    OneByOne(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        // Within a transaction, a failing step is undone up to where it began.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    void each(List<SignUp> signUps, Consumer<SignUp> step) {
        for (var signUp : signUps) {
            try {
                transaction.executeWithoutResult(status -> step.accept(signUp));
            } catch (RuntimeException failed) {
                log.warn("Sign-up {} was passed over; the others go on.", signUp.id(), failed);
            }
        }
    }
}
