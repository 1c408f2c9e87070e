package nl.kansrijk.guidance.intake;

import java.time.Instant;
import nl.kansrijk.guidance.cases.Answers;
import nl.kansrijk.guidance.cases.Code;
import nl.kansrijk.vault.StrongboxId;

/**
 * An intake that somebody is filling in.
 *
 * @param box in which the answers are sealed
 * @param erasedAt when it is thrown away if nobody touches it any more
 */
public record Draft(Code code, StrongboxId box, Answers answers, Instant erasedAt) {}
