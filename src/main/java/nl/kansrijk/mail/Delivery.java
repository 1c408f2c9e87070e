package nl.kansrijk.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings letters to the mail server, one transaction each, with the letter locked: several nodes never send the same
 * letter.
 *
 * <p>A letter leaves at least once. Should this process die after the mail server has said yes and before the database
 * knows, the letter is sent again, with the same {@code Message-ID}, by which many mail programs show it only once.
 */
@Component
public class Delivery {

    /** After this many temporary failures, some four days, a letter is given up. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> mailServer;
    private final TransactionTemplate transaction;
    private final String from;

    Delivery(
            Outbox outbox,
            ObjectProvider<JavaMailSender> mailServer,
            TransactionTemplate transaction,
            @Value("${kansrijk.mail.from}") String from) {
        this.outbox = outbox;
        this.mailServer = mailServer;
        this.transaction = transaction;
        this.from = from;
    }

    /** Sends what is due now and tells how many letters it had in hand. */
    public int round() {
        var server = mailServer.getIfAvailable();
        if (server == null || !outbox.delivers()) {
            return 0;
        }
        var handled = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> next(server)))) {
            handled++;
        }
        return handled;
    }

    private boolean next(JavaMailSender server) {
        var due = outbox.takeDue();
        due.ifPresent(put -> send(put, server));
        return due.isPresent();
    }

    private void send(Outbox.Put put, JavaMailSender server) {
        try {
            server.send(message(put, server));
            outbox.sent(put);
        } catch (MailException | MessagingException problem) {
            var forGood = refusal(problem);
            if (forGood.isPresent()) {
                outbox.refused(put, forGood.get());
            } else if (put.attempts() + 1 >= MOST_ATTEMPTS) {
                outbox.refused(put, "Na %d keer proberen opgegeven.".formatted(MOST_ATTEMPTS));
            } else {
                outbox.tryAgain(put, wait(put.attempts()), String.valueOf(problem.getMessage()));
            }
        }
    }

    /** One minute, two, four, and so on, up to six hours. */
    static Duration wait(int attemptsBefore) {
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attemptsBefore, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private MimeMessage message(Outbox.Put put, JavaMailSender server) throws MessagingException {
        var letter = put.letter();
        var message = server.createMimeMessage();
        var helper = new MimeMessageHelper(message, letter.calendar().isPresent(), StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to().value());
        helper.setSubject(letter.subject());
        helper.setText(letter.body());
        if (letter.calendar().isPresent()) {
            helper.addAttachment(
                    "afspraak.ics",
                    new ByteArrayResource(letter.calendar().get().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8");
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", messageId(letter));
        return message;
    }

    /** The same each time a letter is sent, and telling nothing about it. */
    private static String messageId(Letter letter) {
        return "<%s@kansrijk>".formatted(UUID.nameUUIDFromBytes(letter.reason().getBytes(StandardCharsets.UTF_8)));
    }

    /** What the mail server said, when it refused this letter or this address for good. */
    private static Optional<String> refusal(Exception problem) {
        if (problem instanceof MailParseException) {
            return Optional.of("Deze brief is niet goed gevormd.");
        }
        return causes(problem).stream()
                .filter(Delivery::isForGood)
                .map(cause -> String.valueOf(cause.getMessage()).strip())
                .findFirst();
    }

    private static boolean isForGood(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode() / 100 == 5;
            // Refused after the text was sent; a refusal of us, the sender, is our own mistake and can be mended.
            case SMTPSendFailedException letter ->
                letter.getReturnCode() / 100 == 5
                        && !String.valueOf(letter.getCommand()).startsWith("MAIL");
            case AddressException malformed -> true;
            default -> false;
        };
    }

    private static List<Throwable> causes(Exception problem) {
        var causes = new ArrayList<Throwable>();
        var roots = problem instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? Stream.of(several.getMessageExceptions())
                : Stream.of(problem);
        roots.forEach(root -> collect(root, causes));
        return causes;
    }

    private static void collect(@Nullable Throwable cause, List<Throwable> causes) {
        if (cause != null && !causes.contains(cause)) {
            causes.add(cause);
            collect(cause.getCause(), causes);
            if (cause instanceof MessagingException messaging) {
                collect(messaging.getNextException(), causes);
            }
        }
    }
}
