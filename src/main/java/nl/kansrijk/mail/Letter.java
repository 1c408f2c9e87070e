package nl.kansrijk.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * A letter to one person, in plain text.
 *
 * @param reason what it is for, unique: the same letter is never sent twice
 * @param subject one line
 * @param body plain text
 * @param calendar an iCalendar file to go with it
 * @param notBefore it is not sent before this moment
 */
public record Letter(
        String reason,
        EmailAddress to,
        String subject,
        String body,
        Optional<String> calendar,
        Optional<Instant> notBefore) {

    private static final int LONGEST_REASON = 200;

    public Letter {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A letter needs a reason of at most 200 characters.");
        }
        if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The subject of a letter is one line of text.");
        }
    }

    public static Letter to(EmailAddress to, String reason, String subject, String body) {
        return new Letter(reason, to, subject, body, Optional.empty(), Optional.empty());
    }

    public Letter with(String calendarFile) {
        return new Letter(reason, to, subject, body, Optional.of(calendarFile), notBefore);
    }

    public Letter notBefore(Instant moment) {
        return new Letter(reason, to, subject, body, calendar, Optional.of(moment));
    }
}
